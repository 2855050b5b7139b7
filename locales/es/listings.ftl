listings-title = Lo que vendo
listings-new = Vender algo nuevo
listings-filter = Mostrar
listings-all = Todo
listings-for-sale = En venta
listings-paused = En pausa
listings-search = Buscar
listings-empty = Todavía no hay nada en venta
listings-empty-hint = Muestre a los compradores algo que cultiva o hace. Funciona sin señal.
listings-none-found = Nada coincide
listings-none-found-hint = Pruebe otra palabra o muestre todo.
listings-left = Quedan { $quantity }
listings-sold-out = Agotado
listings-unnamed = Todavía sin nombre

listing-gone = Este anuncio no está en este teléfono
listing-gone-hint = Quizá se quitó en otro teléfono.
listing-waiting = { $count ->
    [one] { $count } cambio espera señal
   *[other] { $count } cambios esperan señal
}
listing-stock = Queda por vender
listing-add = Agregar
listing-less = Hay menos
listing-how-much-more = ¿Cuánto más?
listing-how-much-less = ¿Cuánto menos?
listing-why-less = ¿Por qué?
listing-why-cash = Vendido aquí
listing-why-spoiled = Dañado o perdido
listing-why-counted = Contado de nuevo
listing-price-change = Cambiar el precio
listing-words-change = Cambiar las palabras
listing-save = Guardar
listing-cancel = Dejar como está
listing-pause = Poner en pausa
listing-publish = Poner en venta
listing-remove = Quitar
listing-removed-now = Pasó a la papelera
listing-bring-back = Recuperar
listing-least = Pedido mínimo
listing-origin = De
listing-form = Forma y grado
history-title = Lo que pasó
history-hint = Lo que hizo este teléfono en los últimos dos meses, y lo que se pidió.
history-ordered = Pedido de { $buyer }
