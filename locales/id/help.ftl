help-open = Apa ini?
help-title = Tentang layar ini
help-listen = Bacakan
help-language =
    Pilih bahasa yang dipakai Isoko.
    Anda dapat menggantinya kapan saja di pengaturan.
help-welcome =
    Dengan Isoko Anda menjual hasil kebun atau karya Anda, juga tanpa sinyal.
    Mulai menjual menanyakan siapa Anda.
    Latihan untuk mencoba: tidak ada yang sungguhan di sana.
help-enrol =
    Katakan siapa Anda, agar pembeli tahu dari siapa mereka membeli.
    Nomor telepon dipakai untuk kode dari pasar; pembeli tidak melihatnya.
    Yang Anda ketik disimpan, juga bila Isoko ditutup.
help-code =
    Pasar mengirim enam angka lewat SMS ke nomor Anda, untuk memastikan itu milik Anda.
    Tidak ada SMS? SMS datang bila ada sinyal; sementara itu Anda dapat melanjutkan.
    Jika nomornya salah, ketuk baris yang mengatakan itu bukan nomor Anda.
help-home =
    Beranda menunjukkan apa yang membutuhkan Anda sekarang, yang paling mendesak dulu.
    Yang menunggu aman di ponsel ini dan terkirim sendiri bila ada sinyal.
    Perlu bantuan berarti pasar tidak bisa menerima sesuatu: ketuk untuk membetulkannya.
help-listings =
    Di sini semua yang Anda jual, dan yang baru Anda mulai.
    Di ponsel ini berarti menunggu sinyal; di pasar berarti pembeli dapat melihatnya.
    Ketuk satu untuk mengubah harga, kata-kata atau sisa stoknya.
help-listing =
    Ini salah satu jualan Anda, seperti yang dilihat pembeli.
    Yang dijual tunai dikurangi dari stok; yang disimpan di sini tidak dapat dipesan pembeli.
    Hapus memindahkannya ke keranjang buangan selama 30 hari.
help-orders =
    Ini pesanan pembeli Anda; yang menunggu Anda ada di atas.
    Jawab setiap pesanan sebelum waktu yang tertulis.
    Pesanan baru datang bila ada sinyal.
help-order =
    Satu pesanan, dari awal sampai uangnya.
    Tombol besar adalah langkah berikutnya; tekan bila sudah benar-benar dilakukan.
    Jika tidak bisa mengirim, katakan tidak: pembeli diberi tahu, dan stok Anda kembali.
help-decline =
    Tolak pesanan ini, dan katakan mengapa.
    Pembeli membaca kata-kata Anda.
    Yang dipesan dapat Anda jual lagi.
help-sync =
    Di sini yang belum sampai ke pasar, dan sebabnya.
    Ketuk satu untuk melihatnya, atau menariknya kembali selama belum terkirim.
    Tanpa sinyal berhari-hari, simpan ke berkas dan bawa ke ponsel lain.
help-data =
    Di sini terlihat data yang dipakai Isoko hari ini.
    Batas menghentikan gambar dulu, lalu kata-kata; tidak ada yang hilang, dikirim besok.
    Hemat data membuat gambar menunggu Wi-Fi.
help-storage =
    Di sini terlihat ruang yang dipakai Isoko di ponsel ini.
    Mengosongkan ruang melepas gambar yang sudah ada di pasar; gambar kembali saat Anda melihatnya.
    Yang menunggu tidak pernah dihapus.
help-more =
    Di sini hal-hal yang lebih jarang Anda perlukan.
    Menunggu dikirim menunjukkan berapa yang belum terkirim.
    Latihan untuk belajar: tidak ada yang sungguhan di sana.
help-settings =
    Di sini Anda memilih tampilan dan bahasa Isoko.
    Terik matahari untuk membaca di luar saat siang.
    Pilihan Anda langsung berlaku, dan tetap.
help-profile =
    Di sini siapa Anda bagi pasar dan pembeli.
    Selama pasar belum mengonfirmasi, Anda dapat memperbaikinya.
    Jualan Anda menunggu di ponsel ini sampai saat itu.
help-bin =
    Yang Anda buang atau hapus disimpan di sini 30 hari.
    Kembalikan membawanya ke tempat semula; jualan dijeda sampai Anda menjualnya lagi.
help-pin =
    PIN menjaga agar orang lain di ponsel ini tidak masuk ke toko Anda.
    Pilih angka yang Anda ingat dan tidak bisa ditebak.
    Jika terlupa, PIN dapat dihapus setelah tiga hari.
help-lock =
    Ketik PIN untuk masuk ke jualan dan pesanan Anda.
    Yang sudah Anda lakukan aman, dan tetap dikirim.
    Latihan terbuka tanpa PIN.
help-editor =
    Satu pertanyaan demi satu, lalu dijual.
    Setiap huruf langsung disimpan: Anda bisa berhenti dan melanjutkan lain hari.
    Ada yang tidak tahu? Lanjut saja; halaman terakhir memberi tahu yang kurang.
help-trainer =
    Di sini pelatih membuat sesuatu terjadi dalam latihan: tanpa sinyal, pembeli memesan.
    SMS dari pasar latihan ada di bawah.
    Tidak ada yang menyentuh pasar sungguhan.
help-nowhere =
    Alamat ini tidak menuju ke mana pun, tetapi tidak ada yang hilang.
    Pergi ke awal; semua yang Anda simpan ada di ponsel ini.
help-broken =
    Isoko tidak bisa membuka apa yang disimpannya di ponsel ini.
    Tidak ada yang dihapus: tutup aplikasi, lalu buka lagi.
    Kalau masih begini, tunjukkan ke koperasi Anda.
