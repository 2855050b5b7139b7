camera-reason = Foto menunjukkan kepada pembeli apa yang anda jual. Foto disimpan dahulu dalam telefon ini.
