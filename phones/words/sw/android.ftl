channel-orders = Oda mpya
channel-orders-hint = Mnunuzi anapokuagizia. Majina na kiasi cha pesa havionyeshwi.
choose-photos = Chagua picha
share-title = Mpe mwingine
