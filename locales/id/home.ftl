home-hello = Halo, { $name }
home-waiting = { $count } menunggu
home-signal = { $phase ->
    [idle] Terhubung
    [working] Mengirim
    [pictures] Mengirim foto
    [offline] Tidak ada sinyal
    [later] Sebentar lagi dicoba
    [data] Data habis
    [enrolment] Terhubung
    [help] Perlu bantuan
   *[starting] Mencari sinyal
}
home-code-needed = Perlu kode

home-order-new = Pesanan baru
home-order-by = Pesanan baru · jawab: { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · membayar { $total }
home-accept = Terima
home-see = Lihat
home-accepted = Anda menjawab ya. Tersimpan di HP ini.

home-enrol-title = Pastikan nomor telepon Anda
home-enrol-hint = Setelah itu jualan Anda sampai ke pasar.
home-enrol-go = Ketik kodenya
home-help-title = { $count } hal perlu bantuan Anda
home-help-hint = Yang lain berjalan terus.
home-help-go = Lihat

home-answer = Jawab: { $goods }
home-pack = Kemas { $goods }
home-bring = Serahkan { $goods }
home-order-of = Pesanan { $number } · { $buyer }
home-todo = Yang perlu dikerjakan
home-drafts = Selesaikan yang sudah dimulai
home-draft-unnamed = Belum diberi nama
home-sell-new = Jual yang baru

home-empty-title = Jual barang pertama Anda
home-empty-hint = Cukup nama, jumlah, dan harga. Ini bisa tanpa sinyal.
home-calm-title = Sekarang tidak ada yang perlu dikerjakan
home-calm-hint = Pesanan baru muncul di sini.
home-reading = Sebagian jualan dan pesanan Anda masih dalam perjalanan ke HP ini.
home-earned = Penghasilan bulan ini
home-earned-coming = { $money } masih akan datang
home-earned-later = Yang masih akan datang
home-earned-show = Tampilkan jumlah
home-earned-hide = Sembunyikan jumlah
home-orders-all = Lihat semua { $count } pesanan
