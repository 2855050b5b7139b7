data-title = Data
data-today = Terpakai hari ini
data-of = { $used } dari { $cap }
data-kind = { $kind ->
    [sync] Jualan dan pesanan
    [news] Menunggu kabar
    [enrol] Memastikan nomor Anda
   *[other] Lainnya
}
data-nothing = Hari ini belum ada.
data-cap = Paling banyak sehari
data-cap-none = Tanpa batas
data-cap-hint = Gambar berhenti dulu, lalu tulisan. Jawaban Anda untuk pesanan selalu terkirim. Wi-Fi tidak dihitung.
data-saver = Pakai sesedikit mungkin
data-saver-hint = HP ini jadi lebih jarang mencari kabar.
data-wifi = Gambar hanya lewat Wi-Fi
data-wifi-hint = Tulisan lewat jaringan apa saja.
data-used-up = Data hari ini habis
data-used-up-hint = Semua aman di sini dan dikirim besok. Jawaban Anda untuk pesanan tetap langsung dikirim.
data-send-now = Kirim sekarang

space-low = HP ini hampir penuh
space-low-hint = Hapus beberapa foto atau video. Kalau tidak, yang Anda lakukan berikutnya mungkin tidak tersimpan.
clock-wrong = Jam pasar menunjukkan { $clock }, jam HP ini berbeda. Batas waktu mengikuti jam pasar.
