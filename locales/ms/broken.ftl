broken-title = Isoko tidak dapat dibuka
broken-kept = Tiada apa yang dipadam. Yang anda simpan masih ada dalam telefon ini.
broken-again = Tutup aplikasi dan buka semula. Jika masih begini, tunjukkan kepada koperasi anda.
