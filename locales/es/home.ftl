home-hello = Hola, { $name }
home-waiting = { $count ->
    [one] { $count } en espera
   *[other] { $count } en espera
}
home-signal = { $phase ->
    [idle] En contacto
    [working] Enviando
    [pictures] Enviando fotos
    [offline] Sin señal
    [later] Reintenta pronto
    [data] Datos agotados
    [enrolment] En contacto
    [help] Necesita ayuda
   *[starting] Buscando señal
}
home-code-needed = Falta el código

home-order-new = Pedido nuevo
home-order-by = Pedido nuevo · responda { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · paga { $total }
home-accept = Aceptar
home-see = Ver
home-accepted = Usted dijo que sí. Está guardado en este teléfono.

home-enrol-title = Confirme su número de teléfono
home-enrol-hint = Después, lo que ponga en venta va al mercado.
home-enrol-go = Escribir el código
home-help-title = { $count ->
    [one] { $count } cosa necesita su ayuda
   *[other] { $count } cosas necesitan su ayuda
}
home-help-hint = Todo lo demás siguió su camino.
home-help-go = Mirar

home-answer = Responder: { $goods }
home-pack = Empacar { $goods }
home-bring = Entregar { $goods }
home-order-of = Pedido { $number } · { $buyer }
home-todo = Lo que sigue
home-drafts = Termine lo que empezó
home-draft-unnamed = Todavía sin nombre
home-sell-new = Vender algo nuevo

home-empty-title = Venda su primer producto
home-empty-hint = Bastan un nombre, una cantidad y un precio. Funciona sin señal.
home-calm-title = Ahora no hay nada pendiente
home-calm-hint = Los pedidos nuevos aparecen aquí.
home-reading = Algunos de sus anuncios y pedidos todavía vienen en camino a este teléfono.
home-earned = Ganado este mes
home-earned-coming = { $money } por llegar
home-earned-later = Por llegar
home-earned-show = Mostrar el importe
home-earned-hide = Ocultar el importe
home-orders-all = Ver los { $count } pedidos
