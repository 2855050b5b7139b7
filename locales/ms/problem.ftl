problem-offline = Sekarang tiada liputan. Apa yang anda buat selamat dalam telefon ini dan dihantar sendiri kemudian.
problem-later = Pasar sedang sibuk. Telefon ini mencuba lagi dengan sendirinya.
problem-corrupt = Ada yang rosak dalam telefon ini. Tiada apa yang dibuang. Sila minta bantuan seseorang.
problem-damaged = Ada yang rosak dalam telefon ini. Apa yang anda buat disimpan. Tutup aplikasi dan buka semula: ia membaiki dirinya.
problem-stopped = Aplikasi baru sahaja ditutup. Sila buka semula.

problem-need-profile = Sebut dahulu siapa anda.
problem-need-code = Taip enam angka yang datang melalui SMS.
problem-wrong-code = Angkanya tidak betul. Lihat SMS sekali lagi.
problem-new-code = Kod ini terlalu lama. Minta yang baharu.
problem-enrol-again = Pasar tidak mengenali telefon ini lagi. Sahkan nombor telefon anda sekali lagi.
problem-invitation = Pasar sudah mengenali nombor ini. Jemput telefon ini daripada telefon anda yang lain.
problem-send-first = { $waiting } perkara belum dihantar dan akan hilang. Hantar dahulu, atau simpan dalam fail.
problem-space = Telefon ini penuh. Padam beberapa foto atau video, kemudian cuba lagi.
problem-folder = Aplikasi tidak boleh menulis ke foldernya. Mulakan semula telefon, atau minta bantuan seseorang.
problem-newer-app = Isoko yang lebih baharu pernah diguna dalam telefon ini. Sila pasang Isoko terbaharu.
problem-update = Isoko ini terlalu lama untuk pasar. Sila pasang yang terbaharu. Yang menunggu tetap disimpan.
problem-other-realm = Latihan dan pasar sebenar tidak bercampur. Ini milik yang satu lagi.
problem-share-lapsed = Telefon ini lama tanpa liputan, jadi yang anda simpan di sini mungkin dijual semula di pasar. Cari liputan dahulu, kemudian jual.
problem-too-late = Ia sudah dalam perjalanan ke pasar.
problem-other-file = Ini bukan fail perkara yang belum dihantar, atau ia diubah dalam perjalanan.
problem-other-seller = Fail ini milik penjual lain.

problem-missing = { $field ->
    [name] Tulis nama anda.
    [phone] Tulis nombor telefon anda.
    [village] Tulis nama kampung anda.
    [country] Pilih negara anda.
    [title] Beri nama yang akan dilihat pembeli.
    [product] Pilih apa yang anda jual.
    [price] Sebut harganya.
    [place] Sebut di mana ia tumbuh.
   *[other] Ini tidak boleh kosong.
}
problem-too-long = Ini terlalu panjang. Guna lebih sedikit perkataan.
problem-unclean = Ada tanda yang tidak kelihatan di dalamnya. Sila taip lagi.
problem-amount-empty = Sila taip satu nombor.
problem-amount-not-a-number = Ini bukan nombor. Guna angka dan satu titik perpuluhan sahaja.
problem-amount-too-fine = Terlalu banyak angka selepas titik perpuluhan.
problem-amount-zero = Mesti lebih daripada sifar.
problem-amount-negative = Tidak boleh kurang daripada sifar.
problem-amount-too-large = Ini lebih daripada yang pasar boleh terima. Lihat nombor itu semula.
problem-phone-not-a-number = Ini tidak seperti nombor telefon. Guna angka sahaja.
problem-phone-wrong-length = Angkanya terlalu sedikit atau terlalu banyak. Lihat nombor itu semula.
problem-phone-needs-country = Mulakan dengan + dan nombor negara anda, misalnya +250.
problem-wrong-measure = Biji dan kilo bercampur di sini.
problem-value-unknown = Pasar tidak mengenali ini. Pilih yang lain.
problem-value-other = Ada yang tidak betul di sini. Sila lihat semula.

problem-not-understood = Pasar tidak faham ini. Isoko yang lebih baharu mungkin membantu.
problem-not-found = Pasar tidak menemui ini lagi.
problem-not-yours = Ini milik penjual lain.
problem-already-there = Pasar sudah ada ini.
problem-conflict = { $field ->
    [price] Orang lain juga menukar harganya. Yang mana betul?
   *[other] Orang lain juga menukar ini. Yang mana betul?
}
problem-stock-weight = Tidak cukup. Hanya tinggal { $left }.
problem-stock-pieces = Tidak cukup. Hanya tinggal { $left } biji.
problem-order-state = { $state ->
    [placed] Pesanan belum diterima.
    [accepted] Pesanan sudah diterima.
    [packed] Pesanan sudah dibungkus.
    [handed-over] Pesanan sudah dalam perjalanan.
    [delivered] Pembeli sudah mendapatnya.
    [paid] Pesanan sudah dibayar.
    [declined] Pesanan telah ditolak.
    [cancelled] Pembeli menarik balik pesanan.
   *[unknown] Sementara itu pesanan sudah berjalan terus.
}
problem-removed = Ini sudah tidak dijual lagi.
problem-not-for-sale = Ini tidak dijual sekarang.
problem-expired = Ia sampai terlalu lewat.
problem-unknown = Pasar menolak dengan sebab yang Isoko ini tidak kenal. Isoko yang lebih baharu mungkin membantu.
