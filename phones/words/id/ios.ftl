camera-reason = Foto menunjukkan kepada pembeli apa yang Anda jual. Foto disimpan dulu di HP ini.
