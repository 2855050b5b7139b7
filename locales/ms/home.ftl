home-hello = Helo, { $name }
home-waiting = { $count } menunggu
home-signal = { $phase ->
    [idle] Berhubung
    [working] Menghantar
    [pictures] Menghantar foto
    [offline] Tiada liputan
    [later] Cuba lagi sebentar
    [data] Data habis
    [enrolment] Berhubung
    [help] Perlu bantuan
   *[starting] Mencari liputan
}
home-code-needed = Perlu kod

home-order-new = Pesanan baharu
home-order-by = Pesanan baharu · jawab: { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · membayar { $total }
home-accept = Terima
home-see = Lihat
home-accepted = Anda menjawab ya. Ia disimpan dalam telefon ini.

home-enrol-title = Sahkan nombor telefon anda
home-enrol-hint = Selepas itu jualan anda pergi ke pasar.
home-enrol-go = Taip kod
home-help-title = { $count } perkara perlu bantuan anda
home-help-hint = Yang lain berjalan terus.
home-help-go = Lihat

home-answer = Jawab: { $goods }
home-pack = Bungkus { $goods }
home-bring = Serahkan { $goods }
home-order-of = Pesanan { $number } · { $buyer }
home-todo = Yang perlu dibuat
home-drafts = Habiskan yang sudah dimulakan
home-draft-unnamed = Belum bernama
home-sell-new = Jual yang baharu

home-empty-title = Jual barang pertama anda
home-empty-hint = Nama, jumlah dan harga sudah cukup. Ini boleh dibuat tanpa liputan.
home-calm-title = Sekarang tiada apa yang perlu dibuat
home-calm-hint = Pesanan baharu muncul di sini.
home-reading = Sebahagian jualan dan pesanan anda masih dalam perjalanan ke telefon ini.
home-earned = Pendapatan bulan ini
home-earned-coming = { $money } masih akan datang
home-earned-later = Yang masih akan datang
home-earned-show = Tunjukkan jumlah
home-earned-hide = Sembunyikan jumlah
home-orders-all = Lihat semua { $count } pesanan
