welcome-title = Jual hasil tanam Anda
welcome-what = Isoko memperlihatkan hasil tanam Anda kepada pembeli yang dekat dan yang jauh.
welcome-offline = Bisa tanpa sinyal: semua aman di HP ini dan terkirim sendiri nanti.
welcome-start = Mulai berjualan
welcome-practise = Berlatih dulu
welcome-practise-hint = Dalam latihan tidak ada yang nyata. Anda tidak bisa merusak apa pun.
welcome-real = Kembali ke HP yang asli
welcome-practise-failed = Latihan tidak bisa dibuka sekarang. Silakan coba lagi.
