notice-orders = Pedidos nuevos: { $count }
notice-orders-hidden = Algo nuevo en Isoko
notice-ask-title = ¿Quiere que Isoko le avise cuando llegue un pedido?
notice-ask = Dice cuántos, sin nombres ni importes. Puede apagarlo en los ajustes del teléfono.
notice-ask-yes = Sí, avíseme
notice-ask-no = Ahora no
