language-own-name = Bahasa Indonesia
language-title = Pilih bahasa Anda
language-hint = Bisa diubah nanti.
language-next = Lanjut
