channel-orders = Nouvelles commandes
channel-orders-hint = Quand un acheteur vous commande quelque chose. Ni noms ni montants ne sont montrés.
choose-photos = Choisir des photos
share-title = Transmettre
