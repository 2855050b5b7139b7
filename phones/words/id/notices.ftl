notice-orders = Pesanan baru: { $count }
notice-orders-hidden = Ada yang baru di Isoko
notice-ask-title = Bolehkah Isoko memberi tahu Anda saat ada pesanan?
notice-ask = Hanya jumlah pesanan, tanpa nama dan tanpa nilai uang. Bisa dimatikan di setelan HP.
notice-ask-yes = Ya, beri tahu
notice-ask-no = Nanti saja
