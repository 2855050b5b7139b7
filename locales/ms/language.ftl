language-own-name = Bahasa Melayu
language-title = Pilih bahasa anda
language-hint = Anda boleh menukarnya kemudian.
language-next = Seterusnya
