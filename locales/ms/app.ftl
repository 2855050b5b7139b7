app-name = Isoko

state-draft = Draf
state-on-this-phone = Dalam telefon ini
state-sent = Dihantar
state-at-the-market = Di pasar
state-confirmed = Disahkan
state-needs-help = Perlu bantuan

tabs-name = Tempat utama
tab-home = Utama
tab-sell = Jual
tab-orders = Pesanan
tab-more = Lagi

practice-flag = Latihan · di sini tiada apa yang benar-benar berlaku

not-found-title = Tiada apa-apa di sini
not-found-hint = Mungkin alamat ini sudah lama. Semua yang anda simpan masih ada dalam telefon ini.
not-found-go = Pergi ke permulaan
