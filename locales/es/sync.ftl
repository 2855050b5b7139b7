sync-title = Por enviar
sync-all-there = Todo está en el mercado
sync-all-there-hint = Nada espera en este teléfono.
sync-safe = { $count ->
    [one] { $count } cosa está segura en este teléfono
   *[other] { $count } cosas están seguras en este teléfono
}
sync-safe-hint = { $count ->
    [one] Sale sola cuando hay señal.
   *[other] Salen solas cuando hay señal.
}
sync-last = Último encuentro con el mercado: { $age }.
sync-never = Este teléfono todavía no se ha encontrado con el mercado.
sync-waits = Lo que espera
sync-try = Intentar ahora
sync-result-offline = Todavía no hay señal. Todo sigue seguro aquí.
sync-result-sent = { $count ->
    [one] { $count } cosa llegó al mercado.
   *[other] { $count } cosas llegaron al mercado.
}
sync-result-nothing = El mercado tiene todo lo de este teléfono.
sync-result-code = El mercado necesita primero su código.

sync-what = { $kind ->
    [create] Algo nuevo para vender
    [edit] Palabras nuevas
    [price] Precio nuevo
    [photos] Fotos nuevas
    [state] En venta o no
    [stock-add] Hay más
    [stock-remove] Hay menos
    [cash] Vendido en efectivo
    [keep] Guardar aquí
    [give] Dar al mercado
    [accept] Sí al pedido
    [decline] No al pedido
    [pack] Está empacado
    [hand-over] Entregado al transporte
   *[other] Un cambio
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] en camino ahora
    [enrolment] espera su código
    [held] espera otra cosa que necesita ayuda
   *[signal] sale en cuanto haya señal
}
sync-detail = { $why } · { $age }

sync-help = Necesita ayuda
sync-mine = Quedarme con lo mío
sync-theirs = Quedarme con lo otro
sync-leave = Dejarlo
sync-again = Enviar otra vez
sync-open = Abrir
sync-left = Queda como está en el mercado.
sync-sent-again = Va otra vez al mercado.

sync-data = Datos de hoy
sync-export = Guardar en un archivo
sync-export-hint = Para llevarlo en una tarjeta de memoria o en otro teléfono.
sync-export-link = Obtener el archivo
sync-export-folder = El archivo está aquí: { $folder }
sync-export-shared = El archivo se entregó.
sync-export-failed = El archivo no se pudo entregar. Está guardado en este teléfono.

sync-because = { $why ->
    [sending] Va en camino en este momento.
    [enrolment] Sale cuando se confirme su número de teléfono.
    [held] Espera algo que el mercado rechazó. Arregle eso primero.
   *[signal] Está seguro en este teléfono y sale solo en cuanto haya señal.
}
sync-since = Espera desde: { $day }, { $clock }
sync-until = Cuenta hasta: { $day }, { $clock }
sync-take-back = Deshacer
sync-taken-back = Se deshizo. Nunca se envió.
sync-send-now = Enviar ahora
sync-export-all = Guardar todo en un archivo

sync-question = { $field ->
    [order] ¿Qué se le dice al comprador?
    [price] ¿Qué precio es el correcto?
    [state] ¿Está en venta?
    [photos] ¿Qué fotos son las correctas?
   *[other] ¿Cuál es el correcto?
}
sync-question-hint = Dos personas lo cambiaron. Hasta que usted elija, los compradores ven: { $value }.
sync-question-hint-plain = Dos personas lo cambiaron. Hasta que usted elija, cuenta lo otro.
sync-by-me = Usted, en este teléfono · { $day }, { $clock }
sync-by-other = Otro de sus teléfonos · { $day }, { $clock }
sync-by-another = Otro de sus teléfonos
sync-decision = { $state ->
    [accepted] Sí al pedido
    [declined] No al pedido
    [packed] Está empacado
    [handed_over] Entregado al transporte
   *[other] El pedido siguió adelante
}
sync-order-same = Otro de sus teléfonos dijo lo mismo. No queda nada por hacer.
sync-order-stands = Otro de sus teléfonos llegó primero. Vale lo que dijo.

sync-expired-today = Era solo para hoy, y el día ya pasó.
sync-expired-again = Hacerlo otra vez para hoy
sync-share-gone = Este teléfono estuvo lejos tanto tiempo que el mercado vendió de lo que se guardaba aquí.
sync-from-market = Tomarlo de la parte del mercado

import-choose = Recibir un archivo
import-hint = De un teléfono perdido o de otro de sus teléfonos.
import-taken = { $count ->
    [one] Se recibió { $count } cosa. Sale desde aquí.
   *[other] Se recibieron { $count } cosas. Salen desde aquí.
}
import-known = Este teléfono ya tenía todo lo que hay en este archivo.
import-not-ours = { $count ->
    [one] { $count } cosa trata de lo que guarda el otro teléfono. Solo ese teléfono puede enviarla.
   *[other] { $count } cosas tratan de lo que guarda el otro teléfono. Solo ese teléfono puede enviarlas.
}
