channel-orders = Pesanan baru
channel-orders-hint = Saat pembeli memesan dari Anda. Nama dan nilai uang tidak ditampilkan.
choose-photos = Pilih foto
share-title = Berikan
