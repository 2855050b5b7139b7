shares-line = { $here } di sini, { $market } di pasar
shares-market = { $market } di pasar
shares-coming = { $amount } lagi setelah pasar menyetujui
shares-elsewhere = { $amount } di HP Anda yang lain
shares-lapsed = HP ini lama tidak bertemu pasar. Yang ada di sini bisa dijual setelah HP bertemu pasar.

cash-sell = Terjual tunai
cash-title = Berapa yang Anda jual?
cash-all-here = Semua di sini: { $amount }
cash-other = Jumlah lain
cash-sold-here = { $amount } terjual. Sisa { $left } di sini.
cash-sold-market = { $amount } terjual. Dihitung setelah pasar menyetujui.
cash-sold-both = { $amount } terjual. { $part } di antaranya dihitung setelah pasar menyetujui.
cash-undone = Ditarik kembali. Belum pernah dikirim.
cash-undo-late = Terlambat: sudah ada di pasar. Kalau keliru, tambahkan lagi.
cash-undo-part = Hanya sebagian yang ditarik kembali. Sisanya sudah ada di pasar.

keep-some = Simpan sebagian di sini
keep-title = Berapa yang Anda simpan di sini?
keep-hint = Anda menjualnya sendiri secara tunai. Pembeli jauh tidak bisa memesannya.
keep-asked = { $amount } disimpan di sini setelah pasar menyetujui.
give-some = Berikan ke pasar
give-title = Berapa yang ke pasar?
give-all = Semua { $amount }
give-done = { $amount } ke pasar.

stock-to = Ke mana?
stock-to-market = Ke pasar
stock-to-market-hint = Pembeli bisa memesannya.
stock-to-here = Simpan di sini
stock-to-here-hint = Anda menjualnya tunai.
stock-to-today = Hanya hari ini
stock-to-today-hint = Ke pasar, kalau sampai hari ini.

displaced-title = Tulisan lain yang pernah dibuat
displaced-use = Pakai yang ini
displaced-at = { $day }, { $clock }
