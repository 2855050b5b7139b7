channel-orders = Pedidos nuevos
channel-orders-hint = Cuando un comprador le hace un pedido. No se muestran nombres ni importes.
choose-photos = Elegir fotos
share-title = Pasarlo
