notice-orders = Pesanan baharu: { $count }
notice-orders-hidden = Ada yang baharu dalam Isoko
notice-ask-title = Bolehkah Isoko memberitahu anda apabila ada pesanan?
notice-ask = Hanya bilangan pesanan, tanpa nama dan tanpa jumlah wang. Ia boleh dimatikan dalam tetapan telefon.
notice-ask-yes = Ya, beritahu
notice-ask-no = Bukan sekarang
