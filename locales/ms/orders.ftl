orders-title = Pesanan
orders-on-the-way = Dalam perjalanan
orders-done = Selesai
orders-empty = Belum ada pesanan
orders-empty-hint = Pesanan datang sendiri apabila ada liputan, dan kekal di sini tanpa liputan.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = Pesanan { $number }
order-gone = Pesanan ini tiada dalam telefon ini
order-gone-hint = Ia datang apabila ada liputan.
order-answer-by = Jawab: { $when }
order-address = Dihantar ke
order-note = Kata pembeli
order-accept = Terima
order-pack = Sudah dibungkus
order-hand-over = Sudah diserahkan
order-receipt = Nombor resit penghantar
order-decline = Ada masalah
order-waiting = { $count } jawapan menunggu liputan
order-declined-why = Anda menolaknya

order-step-placed = Dipesan
order-step-accepted = Diterima
order-step-packed = Dibungkus
order-step-handed-over = Diserahkan
order-step-delivered = Di tangan pembeli
order-step-paid = Dibayar
order-step-at = { $day }, { $clock }

decline-title = Apa masalahnya?
decline-hint = Pembeli melihat ini. Yang dipesan kembali ke stok anda.
decline-words = Sedikit kata untuk pembeli
decline-confirm = Tolak pesanan
decline-choose = Pilih sebab dahulu.
