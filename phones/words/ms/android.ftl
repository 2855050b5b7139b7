channel-orders = Pesanan baharu
channel-orders-hint = Apabila pembeli memesan daripada anda. Nama dan jumlah wang tidak ditunjukkan.
choose-photos = Pilih foto
share-title = Berikan
