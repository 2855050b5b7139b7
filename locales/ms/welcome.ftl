welcome-title = Jual apa yang anda tanam
welcome-what = Isoko menunjukkan hasil tanaman anda kepada pembeli dekat dan jauh.
welcome-offline = Boleh tanpa liputan: semuanya selamat dalam telefon ini dan dihantar sendiri kemudian.
welcome-start = Mula menjual
welcome-practise = Berlatih dahulu
welcome-practise-hint = Dalam latihan tiada apa yang sebenar. Anda tidak boleh merosakkan apa-apa.
welcome-real = Kembali ke telefon sebenar
welcome-practise-failed = Latihan tidak dapat dibuka sekarang. Sila cuba lagi.
