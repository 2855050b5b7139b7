shares-line = { $here } di sini, { $market } di pasar
shares-market = { $market } di pasar
shares-coming = { $amount } lagi apabila pasar bersetuju
shares-elsewhere = { $amount } di telefon anda yang lain
shares-lapsed = Telefon ini lama tidak bertemu pasar. Yang ada di sini boleh dijual selepas ia bertemu pasar.

cash-sell = Terjual tunai
cash-title = Berapa banyak anda jual?
cash-all-here = Semua di sini: { $amount }
cash-other = Jumlah lain
cash-sold-here = { $amount } terjual. Tinggal { $left } di sini.
cash-sold-market = { $amount } terjual. Ia dikira apabila pasar bersetuju.
cash-sold-both = { $amount } terjual. { $part } daripadanya dikira apabila pasar bersetuju.
cash-undone = Ditarik balik. Ia tidak pernah dihantar.
cash-undo-late = Terlewat: ia sudah ada di pasar. Jika tersilap, tambah semula.
cash-undo-part = Hanya sebahagian ditarik balik. Bakinya sudah ada di pasar.

keep-some = Simpan sedikit di sini
keep-title = Berapa banyak anda simpan di sini?
keep-hint = Anda menjualnya sendiri secara tunai. Pembeli jauh tidak dapat memesannya.
keep-asked = { $amount } disimpan di sini apabila pasar bersetuju.
give-some = Beri kepada pasar
give-title = Berapa banyak ke pasar?
give-all = Semua { $amount }
give-done = { $amount } pergi ke pasar.

stock-to = Ke mana?
stock-to-market = Ke pasar
stock-to-market-hint = Pembeli boleh memesannya.
stock-to-here = Simpan di sini
stock-to-here-hint = Anda menjualnya tunai.
stock-to-today = Hari ini sahaja
stock-to-today-hint = Ke pasar, jika sampai hari ini.

displaced-title = Tulisan lain yang pernah dibuat
displaced-use = Guna yang ini
displaced-at = { $day }, { $clock }
