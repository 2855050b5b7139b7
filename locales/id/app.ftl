app-name = Isoko

state-draft = Draf
state-on-this-phone = Di HP ini
state-sent = Terkirim
state-at-the-market = Di pasar
state-confirmed = Dipastikan
state-needs-help = Perlu bantuan

tabs-name = Tempat utama
tab-home = Beranda
tab-sell = Jual
tab-orders = Pesanan
tab-more = Lainnya

practice-flag = Latihan · di sini tidak ada yang nyata

not-found-title = Tidak ada apa-apa di sini
not-found-hint = Mungkin alamatnya sudah lama. Semua yang Anda simpan masih ada di HP ini.
not-found-go = Ke awal
