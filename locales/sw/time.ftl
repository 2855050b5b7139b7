day-today = leo
day-tomorrow = kesho
day-yesterday = jana

month = { $month ->
    [1] Januari
    [2] Februari
    [3] Machi
    [4] Aprili
    [5] Mei
    [6] Juni
    [7] Julai
    [8] Agosti
    [9] Septemba
    [10] Oktoba
    [11] Novemba
   *[other] Desemba
}
weekday = { $day ->
    [1] Jumatatu
    [2] Jumanne
    [3] Jumatano
    [4] Alhamisi
    [5] Ijumaa
    [6] Jumamosi
   *[other] Jumapili
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = muda umepita
deadline-soon = hivi karibuni sana
deadline-today = { $part ->
    [morning] kabla ya saa sita mchana
    [afternoon] kabla ya alasiri ya leo
   *[evening] kabla ya leo jioni
}
deadline-tomorrow = { $part ->
    [morning] kabla ya kesho asubuhi
    [afternoon] kabla ya kesho alasiri
   *[evening] kabla ya kesho jioni
}
deadline-weekday = { $part ->
    [morning] kabla ya { $weekday } asubuhi
    [afternoon] kabla ya { $weekday } alasiri
   *[evening] kabla ya { $weekday } jioni
}
deadline-date = kabla ya { $date }

age-now = sasa hivi
age-minutes = { $count ->
    [one] dakika { $count } iliyopita
   *[other] dakika { $count } zilizopita
}
age-hours = { $count ->
    [one] saa { $count } iliyopita
   *[other] saa { $count } zilizopita
}
age-days = { $count ->
    [one] siku { $count } iliyopita
   *[other] siku { $count } zilizopita
}
age-weeks = { $count ->
    [one] wiki { $count } iliyopita
   *[other] wiki { $count } zilizopita
}
age-months = { $count ->
    [one] mwezi { $count } uliopita
   *[other] miezi { $count } iliyopita
}
