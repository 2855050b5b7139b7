help-open = Apa ini?
help-title = Tentang skrin ini
help-listen = Bacakan
help-language =
    Pilih bahasa yang digunakan Isoko.
    Anda boleh menukarnya pada bila-bila masa dalam tetapan.
help-welcome =
    Dengan Isoko anda menjual hasil tanaman atau buatan anda, juga tanpa liputan.
    Mula menjual akan bertanya siapa anda.
    Latihan adalah untuk mencuba: tiada yang benar di sana.
help-enrol =
    Nyatakan siapa anda, supaya pembeli tahu daripada siapa mereka membeli.
    Nombor telefon adalah untuk kod yang dihantar pasar; pembeli tidak melihatnya.
    Apa yang anda taip disimpan, juga apabila Isoko ditutup.
help-code =
    Pasar menghantar enam digit melalui SMS ke nombor anda, untuk memastikan ia milik anda.
    Tiada SMS? Ia tiba apabila ada liputan; sementara itu anda boleh teruskan.
    Jika nombor salah, ketik baris yang menyatakan itu bukan nombor anda.
help-home =
    Utama menunjukkan apa yang memerlukan anda sekarang, yang paling mendesak dahulu.
    Yang menunggu selamat di telefon ini dan dihantar sendiri apabila ada liputan.
    Perlu bantuan bermaksud pasar tidak dapat menerima sesuatu: ketik untuk membetulkannya.
help-listings =
    Di sini semua yang anda jual, dan yang baru anda mulakan.
    Di telefon ini bermaksud menunggu liputan; di pasar bermaksud pembeli boleh melihatnya.
    Ketik satu untuk menukar harga, kata-kata atau baki stoknya.
help-listing =
    Ini salah satu jualan anda, seperti yang dilihat pembeli.
    Yang dijual tunai ditolak daripada stok; yang disimpan di sini tidak boleh dipesan pembeli.
    Buang meletakkannya dalam tong buangan selama 30 hari.
help-orders =
    Ini pesanan pembeli anda; yang menunggu anda di atas.
    Jawab setiap pesanan sebelum waktu yang tertulis.
    Pesanan baharu tiba apabila ada liputan.
help-order =
    Satu pesanan, dari mula hingga wangnya.
    Butang besar ialah langkah seterusnya; tekan apabila benar-benar sudah dibuat.
    Jika tidak dapat menghantar, katakan tidak: pembeli diberitahu, dan stok anda kembali.
help-decline =
    Tolak pesanan ini, dan nyatakan sebabnya.
    Pembeli membaca kata-kata anda.
    Yang dipesan boleh anda jual semula.
help-sync =
    Di sini yang belum sampai ke pasar, dan sebabnya.
    Ketik satu untuk melihatnya, atau menariknya balik selagi belum dihantar.
    Tanpa liputan berhari-hari, simpan ke fail dan bawa ke telefon lain.
help-data =
    Di sini anda lihat data yang digunakan Isoko hari ini.
    Had menghentikan gambar dahulu, kemudian kata-kata; tiada yang hilang, dihantar esok.
    Jimat data membuat gambar menunggu Wi-Fi.
help-storage =
    Di sini anda lihat ruang yang digunakan Isoko di telefon ini.
    Mengosongkan ruang melepaskan gambar yang sudah ada di pasar; ia kembali apabila anda melihatnya.
    Yang menunggu tidak pernah dipadam.
help-more =
    Di sini perkara yang kurang kerap anda perlukan.
    Menunggu dihantar menunjukkan berapa yang belum dihantar.
    Latihan adalah untuk belajar: tiada yang benar di sana.
help-settings =
    Di sini anda memilih rupa dan bahasa Isoko.
    Terik matahari adalah untuk membaca di luar pada tengah hari.
    Pilihan anda berlaku serta-merta, dan kekal.
help-profile =
    Di sini siapa anda bagi pasar dan pembeli.
    Selagi pasar belum mengesahkan, anda boleh membetulkannya.
    Jualan anda menunggu di telefon ini sehingga itu.
help-bin =
    Yang anda buang disimpan di sini selama 30 hari.
    Kembalikan membawanya ke tempat asal; jualan dijeda sehingga anda menjualnya semula.
help-pin =
    PIN menghalang orang lain di telefon ini daripada masuk ke kedai anda.
    Pilih digit yang anda ingat dan tidak dapat diteka.
    Jika terlupa, PIN boleh dibuang selepas tiga hari.
help-lock =
    Taip PIN untuk masuk ke jualan dan pesanan anda.
    Apa yang anda buat selamat, dan terus dihantar.
    Latihan terbuka tanpa PIN.
help-editor =
    Satu soalan demi satu, kemudian dijual.
    Setiap huruf disimpan serta-merta: anda boleh berhenti dan sambung hari lain.
    Ada yang tidak tahu? Teruskan; halaman terakhir memberitahu apa yang kurang.
help-trainer =
    Di sini jurulatih membuat sesuatu berlaku dalam latihan: tiada liputan, pembeli memesan.
    SMS pasar latihan ada di bawah.
    Tiada apa di sini yang menyentuh pasar sebenar.
help-nowhere =
    Alamat ini tidak menuju ke mana-mana, tetapi tiada yang hilang.
    Pergi ke permulaan; semua yang anda simpan ada di telefon ini.
help-broken =
    Isoko tidak dapat membuka apa yang disimpannya dalam telefon ini.
    Tiada apa yang dipadam: tutup aplikasi, kemudian buka semula.
    Jika masih begini, tunjukkan kepada koperasi anda.
