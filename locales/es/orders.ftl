orders-title = Pedidos
orders-on-the-way = En camino
orders-done = Terminados
orders-empty = Todavía no hay pedidos
orders-empty-hint = Llegan solos cuando hay señal, y aquí quedan aunque no la haya.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = Pedido { $number }
order-gone = Este pedido no está en este teléfono
order-gone-hint = Llega en cuanto haya señal.
order-answer-by = Responda { $when }
order-address = Va a
order-note = El comprador dice
order-accept = Aceptar
order-pack = Está empacado
order-hand-over = Está entregado al transporte
order-receipt = Número del recibo del transportista
order-decline = Hay un problema
order-waiting = { $count ->
    [one] { $count } respuesta espera señal
   *[other] { $count } respuestas esperan señal
}
order-declined-why = Usted lo rechazó

order-step-placed = Pedido
order-step-accepted = Aceptado
order-step-packed = Empacado
order-step-handed-over = Entregado al transporte
order-step-delivered = Con el comprador
order-step-paid = Pagado
order-step-at = { $day }, { $clock }

decline-title = ¿Cuál es el problema?
decline-hint = El comprador ve esto. Lo pedido vuelve a lo que usted tiene.
decline-words = Unas palabras al comprador
decline-confirm = Rechazar el pedido
decline-choose = Elija primero un motivo.
