orders-title = Pesanan
orders-on-the-way = Dalam perjalanan
orders-done = Selesai
orders-empty = Belum ada pesanan
orders-empty-hint = Pesanan datang sendiri saat ada sinyal, dan tetap ada di sini tanpa sinyal.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = Pesanan { $number }
order-gone = Pesanan ini tidak ada di HP ini
order-gone-hint = Akan datang saat ada sinyal.
order-answer-by = Jawab: { $when }
order-address = Dikirim ke
order-note = Kata pembeli
order-accept = Terima
order-pack = Sudah dikemas
order-hand-over = Sudah diserahkan
order-receipt = Nomor resi pengirim
order-decline = Ada masalah
order-waiting = { $count } jawaban menunggu sinyal
order-declined-why = Anda menolaknya

order-step-placed = Dipesan
order-step-accepted = Diterima
order-step-packed = Dikemas
order-step-handed-over = Diserahkan
order-step-delivered = Di tangan pembeli
order-step-paid = Dibayar
order-step-at = { $day }, { $clock }

decline-title = Apa masalahnya?
decline-hint = Pembeli melihat ini. Yang dipesan kembali ke stok Anda.
decline-words = Sedikit pesan untuk pembeli
decline-confirm = Tolak pesanan
decline-choose = Pilih alasannya dulu.
