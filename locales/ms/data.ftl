data-title = Data
data-today = Diguna hari ini
data-of = { $used } daripada { $cap }
data-kind = { $kind ->
    [sync] Jualan dan pesanan
    [news] Menunggu berita
    [enrol] Mengesahkan nombor anda
   *[other] Lain-lain
}
data-nothing = Hari ini belum ada.
data-cap = Paling banyak sehari
data-cap-none = Tiada had
data-cap-hint = Gambar berhenti dahulu, kemudian tulisan. Jawapan anda untuk pesanan sentiasa dihantar. Wi-Fi tidak dikira.
data-saver = Guna sesedikit mungkin
data-saver-hint = Telefon ini akan lebih jarang mencari berita.
data-wifi = Gambar melalui Wi-Fi sahaja
data-wifi-hint = Tulisan melalui mana-mana rangkaian.
data-used-up = Data hari ini sudah habis
data-used-up-hint = Semuanya selamat di sini dan dihantar esok. Jawapan anda untuk pesanan tetap dihantar segera.
data-send-now = Hantar sekarang

space-low = Telefon ini hampir penuh
space-low-hint = Padam beberapa foto atau video. Jika tidak, apa yang anda buat selepas ini mungkin tidak tersimpan.
clock-wrong = Jam pasar menunjukkan { $clock }, jam telefon ini lain. Tempoh mengikut jam pasar.
