app-name = Isoko

state-draft = Borrador
state-on-this-phone = En este teléfono
state-sent = Enviado
state-at-the-market = En el mercado
state-confirmed = Confirmado
state-needs-help = Necesita ayuda

tabs-name = Lugares principales
tab-home = Inicio
tab-sell = Vender
tab-orders = Pedidos
tab-more = Más

practice-flag = Práctica · aquí nada es real

not-found-title = Aquí no hay nada
not-found-hint = Quizá la dirección es antigua. Todo lo que guardó sigue en este teléfono.
not-found-go = Ir al comienzo
