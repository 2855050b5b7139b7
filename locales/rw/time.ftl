day-today = uyu munsi
day-tomorrow = ejo
day-yesterday = ejo hashize

month = { $month ->
    [1] Mutarama
    [2] Gashyantare
    [3] Werurwe
    [4] Mata
    [5] Gicurasi
    [6] Kamena
    [7] Nyakanga
    [8] Kanama
    [9] Nzeri
    [10] Ukwakira
    [11] Ugushyingo
   *[other] Ukuboza
}
weekday = { $day ->
    [1] ku wa mbere
    [2] ku wa kabiri
    [3] ku wa gatatu
    [4] ku wa kane
    [5] ku wa gatanu
    [6] ku wa gatandatu
   *[other] ku cyumweru
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = igihe cyarangiye
deadline-soon = vuba cyane
deadline-today = { $part ->
    [morning] bitarenze saa sita
    [afternoon] bitarenze uyu munsi nyuma ya saa sita
   *[evening] bitarenze uyu munsi nimugoroba
}
deadline-tomorrow = { $part ->
    [morning] bitarenze ejo mu gitondo
    [afternoon] bitarenze ejo nyuma ya saa sita
   *[evening] bitarenze ejo nimugoroba
}
deadline-weekday = { $part ->
    [morning] bitarenze { $weekday } mu gitondo
    [afternoon] bitarenze { $weekday } nyuma ya saa sita
   *[evening] bitarenze { $weekday } nimugoroba
}
deadline-date = bitarenze { $date }

age-now = ubu nyine
age-minutes = { $count ->
    [0] hashize iminota 0
    [1] hashize umunota 1
   *[other] hashize iminota { $count }
}
age-hours = { $count ->
    [0] hashize amasaha 0
    [1] hashize isaha 1
   *[other] hashize amasaha { $count }
}
age-days = { $count ->
    [0] hashize iminsi 0
    [1] hashize umunsi 1
   *[other] hashize iminsi { $count }
}
age-weeks = { $count ->
    [0] hashize ibyumweru 0
    [1] hashize icyumweru 1
   *[other] hashize ibyumweru { $count }
}
age-months = { $count ->
    [0] hashize amezi 0
    [1] hashize ukwezi 1
   *[other] hashize amezi { $count }
}
