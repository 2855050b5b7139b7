problem-offline = Sekarang tidak ada sinyal. Yang Anda lakukan aman di HP ini dan terkirim sendiri nanti.
problem-later = Pasar sedang sibuk. HP ini mencoba lagi sendiri.
problem-corrupt = Ada yang rusak di HP ini. Tidak ada yang dibuang. Mintalah bantuan seseorang.
problem-damaged = Ada yang rusak di HP ini. Yang Anda lakukan tersimpan. Tutup aplikasi lalu buka lagi: aplikasi memperbaiki dirinya.
problem-stopped = Aplikasi baru saja ditutup. Silakan buka lagi.

problem-need-profile = Sebutkan dulu siapa Anda.
problem-need-code = Ketik enam angka yang datang lewat SMS.
problem-wrong-code = Angkanya tidak benar. Lihat SMS sekali lagi.
problem-new-code = Kode ini sudah terlalu lama. Minta yang baru.
problem-enrol-again = Pasar tidak mengenal HP ini lagi. Pastikan nomor telepon Anda sekali lagi.
problem-invitation = Pasar sudah mengenal nomor ini. Undang HP ini dari HP Anda yang lain.
problem-send-first = { $waiting } hal belum terkirim dan akan hilang. Kirim dulu, atau simpan ke berkas.
problem-space = HP ini penuh. Hapus beberapa foto atau video, lalu coba lagi.
problem-folder = Aplikasi tidak boleh menulis ke foldernya. Nyalakan ulang HP, atau minta bantuan seseorang.
problem-newer-app = Isoko yang lebih baru pernah dipakai di HP ini. Pasang Isoko yang terbaru.
problem-update = Isoko ini terlalu lama untuk pasar. Pasang yang terbaru. Yang menunggu tetap tersimpan.
problem-other-realm = Latihan dan pasar yang asli tidak bercampur. Ini milik yang satunya.
problem-share-lapsed = HP ini lama tanpa sinyal, jadi yang Anda simpan di sini mungkin dijual lagi di pasar. Cari sinyal dulu, baru jual.
problem-too-late = Ini sudah dalam perjalanan ke pasar.
problem-other-file = Ini bukan berkas kiriman yang tertunda, atau sudah berubah di jalan.
problem-other-seller = Berkas ini milik penjual lain.

problem-missing = { $field ->
    [name] Tulis nama Anda.
    [phone] Tulis nomor telepon Anda.
    [village] Tulis nama desa Anda.
    [country] Pilih negara Anda.
    [title] Beri nama yang akan dilihat pembeli.
    [product] Pilih apa yang Anda jual.
    [price] Sebutkan harganya.
    [place] Sebutkan di mana tumbuhnya.
   *[other] Ini tidak boleh kosong.
}
problem-too-long = Ini terlalu panjang. Pakai lebih sedikit kata.
problem-unclean = Ada tanda yang tidak terlihat di dalamnya. Ketik lagi.
problem-amount-empty = Ketik sebuah angka.
problem-amount-not-a-number = Ini bukan angka. Pakai hanya angka dan satu koma desimal.
problem-amount-too-fine = Terlalu banyak angka di belakang koma.
problem-amount-zero = Harus lebih dari nol.
problem-amount-negative = Tidak boleh kurang dari nol.
problem-amount-too-large = Ini lebih dari yang bisa diterima pasar. Periksa lagi angkanya.
problem-phone-not-a-number = Ini tidak seperti nomor telepon. Pakai hanya angka.
problem-phone-wrong-length = Angkanya terlalu sedikit atau terlalu banyak. Periksa lagi nomornya.
problem-phone-needs-country = Mulai dengan + dan nomor negara Anda, misalnya +250.
problem-wrong-measure = Buah dan kilo tercampur di sini.
problem-value-unknown = Pasar tidak mengenal ini. Pilih yang lain.
problem-value-other = Ada yang tidak benar di sini. Periksa lagi.

problem-not-understood = Pasar tidak mengerti ini. Isoko yang lebih baru mungkin membantu.
problem-not-found = Pasar tidak menemukan ini lagi.
problem-not-yours = Ini milik penjual lain.
problem-already-there = Pasar sudah punya ini.
problem-conflict = { $field ->
    [price] Orang lain juga mengubah harganya. Mana yang benar?
   *[other] Orang lain juga mengubah ini. Mana yang benar?
}
problem-stock-weight = Tidak cukup. Hanya tersisa { $left }.
problem-stock-pieces = Tidak cukup. Hanya tersisa { $left } buah.
problem-order-state = { $state ->
    [placed] Pesanan belum diterima.
    [accepted] Pesanan sudah diterima.
    [packed] Pesanan sudah dikemas.
    [handed-over] Pesanan sudah dalam perjalanan.
    [delivered] Pembeli sudah memegangnya.
    [paid] Pesanan sudah dibayar.
    [declined] Pesanan ditolak.
    [cancelled] Pembeli menarik pesanannya.
   *[unknown] Sementara itu pesanan sudah berjalan terus.
}
problem-removed = Ini sudah tidak dijual lagi.
problem-not-for-sale = Ini sedang tidak dijual.
problem-expired = Ini datang terlambat.
problem-unknown = Pasar menolak dengan alasan yang tidak dikenal Isoko ini. Isoko yang lebih baru mungkin membantu.
