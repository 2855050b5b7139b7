settings-title = Pengaturan
settings-hint = Huruf, warna, bahasa, PIN
settings-text = Ukuran huruf
text-normal = Biasa
text-large = Besar
text-huge = Sangat besar
