sync-title = Menunggu dihantar
sync-all-there = Semuanya ada di pasar
sync-all-there-hint = Tiada apa yang menunggu dalam telefon ini.
sync-safe = { $count } perkara selamat dalam telefon ini
sync-safe-hint = { $count ->
   *[other] Dihantar sendiri apabila ada liputan.
}
sync-last = Kali terakhir bertemu pasar { $age }.
sync-never = Telefon ini belum pernah bertemu pasar.
sync-waits = Yang menunggu
sync-try = Cuba sekarang
sync-result-offline = Belum ada liputan. Semuanya tetap selamat di sini.
sync-result-sent = { $count } perkara sampai di pasar.
sync-result-nothing = Pasar sudah ada semuanya daripada telefon ini.
sync-result-code = Pasar perlu kod anda dahulu.

sync-what = { $kind ->
    [create] Jualan baharu
    [edit] Tulisan baharu
    [price] Harga baharu
    [photos] Foto baharu
    [state] Dijual atau tidak
    [stock-add] Bertambah
    [stock-remove] Berkurang
    [cash] Terjual tunai
    [keep] Simpan sedikit di sini
    [give] Beri kepada pasar
    [accept] Ya untuk pesanan
    [decline] Tidak untuk pesanan
    [pack] Sudah dibungkus
    [hand-over] Sudah diserahkan
   *[other] Perubahan
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] sedang dihantar
    [enrolment] menunggu kod anda
    [held] menunggu hal lain yang perlu bantuan
   *[signal] dihantar apabila ada liputan
}
sync-detail = { $why } · { $age }

sync-help = Perlu bantuan
sync-mine = Guna yang saya
sync-theirs = Guna yang lain
sync-leave = Biarkan
sync-again = Hantar lagi
sync-open = Buka
sync-left = Ia kekal seperti di pasar.
sync-sent-again = Ia dihantar lagi ke pasar.

sync-data = Data hari ini
sync-export = Simpan dalam fail
sync-export-hint = Untuk dibawa dengan kad memori atau telefon lain.
sync-export-link = Ambil fail
sync-export-folder = Fail ada di sini: { $folder }
sync-export-shared = Fail sudah diberikan.
sync-export-failed = Fail tidak dapat diberikan. Ia disimpan dalam telefon ini.

sync-because = { $why ->
    [sending] Ia sedang dihantar saat ini.
    [enrolment] Ia dihantar apabila nombor telefon anda disahkan.
    [held] Ia menunggu sesuatu yang ditolak pasar. Betulkan itu dahulu.
   *[signal] Ia selamat dalam telefon ini dan dihantar sendiri apabila ada liputan.
}
sync-since = Menunggu sejak { $day }, { $clock }
sync-until = Sah sehingga { $day }, { $clock }
sync-take-back = Tarik balik
sync-taken-back = Ditarik balik. Ia tidak pernah dihantar.
sync-send-now = Hantar sekarang
sync-export-all = Simpan semua dalam fail

sync-question = { $field ->
    [order] Apa jawapan kepada pembeli?
    [price] Harga yang mana betul?
    [state] Adakah ini dijual?
    [photos] Foto yang mana betul?
   *[other] Yang mana betul?
}
sync-question-hint = Dua orang menukarnya. Sehingga anda memilih, pembeli melihat: { $value }.
sync-question-hint-plain = Dua orang menukarnya. Sehingga anda memilih, yang lain itu yang dikira.
sync-by-me = Anda, di telefon ini · { $day }, { $clock }
sync-by-other = Telefon anda yang lain · { $day }, { $clock }
sync-by-another = Telefon anda yang lain
sync-decision = { $state ->
    [accepted] Ya untuk pesanan
    [declined] Tidak untuk pesanan
    [packed] Sudah dibungkus
    [handed_over] Sudah diserahkan
   *[other] Pesanan sudah berjalan terus
}
sync-order-same = Telefon anda yang lain menyatakan perkara yang sama. Tiada apa lagi yang perlu dibuat.
sync-order-stands = Telefon anda yang lain lebih dahulu. Apa yang dinyatakannya dikira.

sync-expired-today = Ini hanya untuk hari itu, dan hari itu sudah berlalu.
sync-expired-again = Buat lagi untuk hari ini
sync-share-gone = Telefon ini begitu lama tidak bertemu pasar sehingga pasar menjual yang disimpan di sini.
sync-from-market = Ambil daripada bahagian pasar

import-choose = Masukkan fail
import-hint = Daripada telefon yang hilang, atau telefon anda yang lain.
import-taken = { $count } perkara dimasukkan dan dihantar dari sini.
import-known = Telefon ini sudah ada semua isi fail ini.
import-not-ours = { $count } perkara berkaitan dengan yang disimpan telefon lain. Hanya telefon itu boleh menghantarnya.
