day-today = hari ini
day-tomorrow = esok
day-yesterday = semalam

month = { $month ->
    [1] Januari
    [2] Februari
    [3] Mac
    [4] April
    [5] Mei
    [6] Jun
    [7] Julai
    [8] Ogos
    [9] September
    [10] Oktober
    [11] November
   *[other] Disember
}
weekday = { $day ->
    [1] Isnin
    [2] Selasa
    [3] Rabu
    [4] Khamis
    [5] Jumaat
    [6] Sabtu
   *[other] Ahad
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = masa sudah tamat
deadline-soon = tidak lama lagi
deadline-today = { $part ->
    [morning] sebelum tengah hari
    [afternoon] selewatnya petang ini
   *[evening] selewatnya malam ini
}
deadline-tomorrow = { $part ->
    [morning] selewatnya pagi esok
    [afternoon] selewatnya petang esok
   *[evening] selewatnya malam esok
}
deadline-weekday = { $part ->
    [morning] selewatnya pagi { $weekday }
    [afternoon] selewatnya petang { $weekday }
   *[evening] selewatnya malam { $weekday }
}
deadline-date = selewatnya { $date }

age-now = baru sahaja
age-minutes = { $count } minit lalu
age-hours = { $count } jam lalu
age-days = { $count } hari lalu
age-weeks = { $count } minggu lalu
age-months = { $count } bulan lalu
