day-today = hari ini
day-tomorrow = besok
day-yesterday = kemarin

month = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[other] Desember
}
weekday = { $day ->
    [1] Senin
    [2] Selasa
    [3] Rabu
    [4] Kamis
    [5] Jumat
    [6] Sabtu
   *[other] Minggu
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = waktunya habis
deadline-soon = segera
deadline-today = { $part ->
    [morning] sebelum tengah hari
    [afternoon] paling lambat sore ini
   *[evening] paling lambat malam ini
}
deadline-tomorrow = { $part ->
    [morning] paling lambat besok pagi
    [afternoon] paling lambat besok sore
   *[evening] paling lambat besok malam
}
deadline-weekday = { $part ->
    [morning] paling lambat { $weekday } pagi
    [afternoon] paling lambat { $weekday } sore
   *[evening] paling lambat { $weekday } malam
}
deadline-date = paling lambat { $date }

age-now = baru saja
age-minutes = { $count } menit lalu
age-hours = { $count } jam lalu
age-days = { $count } hari lalu
age-weeks = { $count } minggu lalu
age-months = { $count } bulan lalu
