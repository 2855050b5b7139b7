problem-offline = Ahora no hay señal. Lo que hizo está seguro en este teléfono y sale solo más tarde.
problem-later = El mercado está ocupado. Este teléfono vuelve a intentarlo solo.
problem-corrupt = Algo en este teléfono está dañado. No se tira nada. Pida ayuda a alguien.
problem-damaged = Algo en este teléfono está dañado. Lo que hizo está guardado. Cierre la aplicación y ábrala otra vez: se arregla sola.
problem-stopped = La aplicación se acaba de cerrar. Ábrala otra vez.

problem-need-profile = Diga primero quién es.
problem-need-code = Escriba las seis cifras que llegaron por SMS.
problem-wrong-code = Esas no son las cifras correctas. Mire el SMS una vez más.
problem-new-code = Este código es demasiado viejo. Pida uno nuevo.
problem-enrol-again = El mercado ya no conoce este teléfono. Confirme de nuevo su número.
problem-invitation = El mercado ya conoce este número. Invite a este teléfono desde su otro teléfono.
problem-send-first = { $waiting ->
    [one] { $waiting } cosa no se ha enviado todavía. Se perdería. Envíela primero o guárdela en un archivo.
   *[other] { $waiting } cosas no se han enviado todavía. Se perderían. Envíelas primero o guárdelas en un archivo.
}
problem-space = Este teléfono está lleno. Borre algunas fotos o videos e inténtelo otra vez.
problem-folder = La aplicación no puede escribir en su carpeta. Reinicie el teléfono o pida ayuda a alguien.
problem-newer-app = En este teléfono se usó un Isoko más nuevo. Instale el más nuevo.
problem-update = Este Isoko es demasiado viejo para el mercado. Instale el más nuevo. Lo que espera queda guardado.
problem-other-realm = La práctica y el mercado real no se mezclan. Esto es del otro lado.
problem-share-lapsed = Este teléfono estuvo mucho tiempo sin señal, y lo que usted guardaba aquí quizá está otra vez en venta en el mercado. Busque señal primero y venda después.
problem-too-late = Ya va en camino al mercado.
problem-other-file = Este no es un archivo de cosas por enviar, o cambió en el camino.
problem-other-seller = Este archivo es de otro vendedor.

problem-missing = { $field ->
    [name] Escriba su nombre.
    [phone] Escriba su número de teléfono.
    [village] Escriba el nombre de su pueblo.
    [country] Elija su país.
    [title] Póngale un nombre que los compradores verán.
    [product] Elija lo que vende.
    [price] Diga el precio.
    [place] Diga dónde crece.
   *[other] Esto no debe quedar vacío.
}
problem-too-long = Es demasiado largo. Use menos palabras.
problem-unclean = Tiene signos que nadie puede ver. Escríbalo otra vez.
problem-amount-empty = Escriba un número.
problem-amount-not-a-number = Esto no es un número. Use solo cifras y una coma decimal.
problem-amount-too-fine = Hay demasiadas cifras después de la coma.
problem-amount-zero = Debe ser más que cero.
problem-amount-negative = No debe ser menos que cero.
problem-amount-too-large = Es más de lo que el mercado puede recibir. Mire el número otra vez.
problem-phone-not-a-number = Esto no parece un número de teléfono. Use solo cifras.
problem-phone-wrong-length = Faltan o sobran cifras. Mire el número otra vez.
problem-phone-needs-country = Comience con + y el número de su país, como +250.
problem-wrong-measure = Aquí se mezclaron unidades y kilos.
problem-value-unknown = El mercado no conoce esto. Elija otra cosa.
problem-value-other = Algo no está bien aquí. Mírelo otra vez.

problem-not-understood = El mercado no lo entendió. Un Isoko más nuevo puede ayudar.
problem-not-found = El mercado ya no encuentra esto.
problem-not-yours = Esto es de otro vendedor.
problem-already-there = El mercado ya tiene esto.
problem-conflict = { $field ->
    [price] Alguien más también cambió el precio. ¿Cuál es el correcto?
   *[other] Alguien más también cambió esto. ¿Cuál es el correcto?
}
problem-stock-weight = No alcanza. Solo quedan { $left }.
problem-stock-pieces = { $left ->
    [one] No alcanza. Solo queda { $left } unidad.
   *[other] No alcanza. Solo quedan { $left } unidades.
}
problem-order-state = { $state ->
    [placed] El pedido todavía no está aceptado.
    [accepted] El pedido ya está aceptado.
    [packed] El pedido ya está empacado.
    [handed-over] El pedido ya está en camino.
    [delivered] El comprador ya lo tiene.
    [paid] El pedido ya está pagado.
    [declined] El pedido fue rechazado.
    [cancelled] El comprador retiró el pedido.
   *[unknown] Mientras tanto, el pedido siguió adelante.
}
problem-removed = Esto se quitó de la venta.
problem-not-for-sale = Esto no está en venta ahora.
problem-expired = Llegó demasiado tarde.
problem-unknown = El mercado dijo que no, por un motivo que este Isoko no conoce. Uno más nuevo puede ayudar.
