photo-question = Muéstrelo a los compradores
photo-hint = Una buena foto vende. Luz del día, de cerca, fondo liso. Se guarda enseguida en este teléfono y no necesita señal.
photo-title = Fotos
photo-take = Tomar foto
photo-choose = Elegir fotos
photo-room = { $count ->
    [one] Cabe { $count } más
   *[other] Caben { $count } más
}
photo-room-none = Todos los lugares están ocupados.
photo-none-yet = Todavía no hay foto. Los compradores ven un dibujo.
photo-alt = Foto { $place } de { $title }
photo-cover = Portada
photo-make-cover = Usar de portada
photo-earlier = Mover adelante
photo-later = Mover atrás
photo-remove = Sacarla
photo-removed = Se sacó la foto
photo-preparing = Guardada. Se está haciendo más pequeña.
photo-drop = Quitar
photo-refused = Tómela otra vez
photo-thumb-at-market = La foto pequeña está en el mercado
photo-sending = { $sent } de { $of } enviados

photo-problem-heic = Esta foto es HEIC y los compradores no pueden abrirla. En los ajustes de la cámara elija JPEG («más compatible») y tómela otra vez.
photo-problem-not-a-picture = Esto no es una imagen. Elija una foto.
photo-problem-too-large = Esta imagen es demasiado grande. Elija una más pequeña.
photo-problem-damaged = Esta imagen está dañada. Tómela otra vez.
photo-problem-lost = El archivo de esta foto ya no está. Tómela otra vez.
photo-problem-too-many = Un anuncio tiene como máximo { $most } fotos. Saque una primero.
photo-problem-unread = No se pudo leer la foto. Inténtelo otra vez.
photo-problem-no-camera = No se pudo abrir la cámara ni la galería. Inténtelo otra vez.

photo-waiting = { $count ->
    [one] { $count } imagen espera
   *[other] { $count } imágenes esperan
}
photo-waiting-detail = { $bytes } por enviar, después de todo lo demás

storage-title = Espacio en este teléfono
storage-total = Isoko ocupa
storage-words = Anuncios, pedidos, ajustes
storage-captures = Fotos tal como se tomaron
storage-captures-hint = Se guardan hasta que el mercado las tenga.
storage-unsent = Fotos por enviar
storage-sent = Fotos que el mercado tiene
storage-foreign = Fotos de sus otros teléfonos
storage-free = Liberar espacio
storage-free-hint = Solo quita fotos que el mercado también tiene. Vuelven cuando usted las mira.
storage-freed = Listo. No se tocó nada de lo que falta enviar.
