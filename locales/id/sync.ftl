sync-title = Menunggu dikirim
sync-all-there = Semua sudah di pasar
sync-all-there-hint = Tidak ada yang menunggu di HP ini.
sync-safe = { $count } hal aman di HP ini
sync-safe-hint = { $count ->
   *[other] Terkirim sendiri saat ada sinyal.
}
sync-last = Terakhir bertemu pasar { $age }.
sync-never = HP ini belum pernah bertemu pasar.
sync-waits = Yang menunggu
sync-try = Coba sekarang
sync-result-offline = Belum ada sinyal. Semua tetap aman di sini.
sync-result-sent = { $count } hal sampai di pasar.
sync-result-nothing = Pasar sudah punya semua dari HP ini.
sync-result-code = Pasar perlu kode Anda dulu.

sync-what = { $kind ->
    [create] Jualan baru
    [edit] Tulisan baru
    [price] Harga baru
    [photos] Foto baru
    [state] Dijual atau tidak
    [stock-add] Bertambah
    [stock-remove] Berkurang
    [cash] Terjual tunai
    [keep] Simpan sebagian di sini
    [give] Berikan ke pasar
    [accept] Ya untuk pesanan
    [decline] Tidak untuk pesanan
    [pack] Sudah dikemas
    [hand-over] Sudah diserahkan
   *[other] Perubahan
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] sedang dikirim
    [enrolment] menunggu kode Anda
    [held] menunggu hal lain yang perlu bantuan
   *[signal] dikirim saat ada sinyal
}
sync-detail = { $why } · { $age }

sync-help = Perlu bantuan
sync-mine = Pakai punya saya
sync-theirs = Pakai yang lain
sync-leave = Biarkan
sync-again = Kirim lagi
sync-open = Buka
sync-left = Tetap seperti di pasar.
sync-sent-again = Dikirim lagi ke pasar.

sync-data = Data hari ini
sync-export = Simpan ke berkas
sync-export-hint = Untuk dibawa dengan kartu memori atau HP lain.
sync-export-link = Ambil berkas
sync-export-folder = Berkasnya di sini: { $folder }
sync-export-shared = Berkas sudah diberikan.
sync-export-failed = Berkas tidak bisa diberikan. Berkas disimpan di HP ini.

sync-because = { $why ->
    [sending] Sedang dikirim saat ini.
    [enrolment] Dikirim setelah nomor telepon Anda dipastikan.
    [held] Menunggu sesuatu yang ditolak pasar. Perbaiki itu dulu.
   *[signal] Aman di HP ini dan terkirim sendiri saat ada sinyal.
}
sync-since = Menunggu sejak { $day }, { $clock }
sync-until = Berlaku sampai { $day }, { $clock }
sync-take-back = Tarik kembali
sync-taken-back = Ditarik kembali. Belum pernah dikirim.
sync-send-now = Kirim sekarang
sync-export-all = Simpan semua ke berkas

sync-question = { $field ->
    [order] Apa jawaban untuk pembeli?
    [price] Harga mana yang benar?
    [state] Apakah ini dijual?
    [photos] Foto mana yang benar?
   *[other] Mana yang benar?
}
sync-question-hint = Dua orang mengubahnya. Sampai Anda memilih, pembeli melihat: { $value }.
sync-question-hint-plain = Dua orang mengubahnya. Sampai Anda memilih, yang lain yang berlaku.
sync-by-me = Anda, di HP ini · { $day }, { $clock }
sync-by-other = HP Anda yang lain · { $day }, { $clock }
sync-by-another = HP Anda yang lain
sync-decision = { $state ->
    [accepted] Ya untuk pesanan
    [declined] Tidak untuk pesanan
    [packed] Sudah dikemas
    [handed_over] Sudah diserahkan
   *[other] Pesanan sudah berjalan terus
}
sync-order-same = HP Anda yang lain mengatakan hal yang sama. Tidak ada lagi yang perlu dikerjakan.
sync-order-stands = HP Anda yang lain lebih dulu. Yang dikatakannya berlaku.

sync-expired-today = Ini hanya untuk hari itu, dan harinya sudah lewat.
sync-expired-again = Lakukan lagi untuk hari ini
sync-share-gone = HP ini begitu lama tidak bertemu pasar, sehingga pasar menjual yang disimpan di sini.
sync-from-market = Ambil dari bagian pasar

import-choose = Masukkan berkas
import-hint = Dari HP yang hilang, atau dari HP Anda yang lain.
import-taken = { $count } hal dimasukkan dan dikirim dari sini.
import-known = HP ini sudah punya semua isi berkas ini.
import-not-ours = { $count } hal menyangkut yang disimpan HP lain. Hanya HP itu yang bisa mengirimnya.
