broken-title = Isoko tidak bisa dibuka
broken-kept = Tidak ada yang dihapus. Yang Anda simpan masih ada di HP ini.
broken-again = Tutup aplikasi lalu buka lagi. Kalau masih begini, tunjukkan ke koperasi Anda.
