data-title = Datos
data-today = Usado hoy
data-of = { $used } de { $cap }
data-kind = { $kind ->
    [sync] Anuncios y pedidos
    [news] Escuchar novedades
    [enrol] Confirmar su número
   *[other] Otros
}
data-nothing = Hoy todavía nada.
data-cap = Lo máximo en un día
data-cap-none = Sin límite
data-cap-hint = Primero se detienen las fotos y después las palabras. Sus respuestas a los pedidos siempre salen. El wifi no cuenta.
data-saver = Usar lo menos posible
data-saver-hint = Este teléfono busca entonces novedades con menos frecuencia.
data-wifi = Fotos solo con wifi
data-wifi-hint = Las palabras salen por cualquier red.
data-used-up = Los datos de hoy se acabaron
data-used-up-hint = Todo está seguro aquí y sale mañana. Sus respuestas a los pedidos salen enseguida de todos modos.
data-send-now = Enviar ahora

space-low = Este teléfono está casi lleno
space-low-hint = Borre algunas fotos o videos. Si no, lo próximo que haga quizá no se guarde.
clock-wrong = El reloj del mercado dice { $clock } y el de este teléfono dice otra cosa. Los plazos siguen el reloj del mercado.
