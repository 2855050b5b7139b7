settings-title = Tetapan
settings-hint = Huruf, warna, bahasa, PIN
settings-text = Saiz huruf
text-normal = Biasa
text-large = Besar
text-huge = Sangat besar
