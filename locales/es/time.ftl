day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer

month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
}
weekday = { $day ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[other] domingo
}

date-this-year = { $day } de { $month }
date-with-year = { $day } de { $month } de { $year }

deadline-past = el plazo terminó
deadline-soon = muy pronto
deadline-today = { $part ->
    [morning] antes del mediodía
    [afternoon] antes de esta tarde
   *[evening] antes de esta noche
}
deadline-tomorrow = { $part ->
    [morning] antes de mañana por la mañana
    [afternoon] antes de mañana por la tarde
   *[evening] antes de mañana por la noche
}
deadline-weekday = { $part ->
    [morning] antes del { $weekday } por la mañana
    [afternoon] antes del { $weekday } por la tarde
   *[evening] antes del { $weekday } por la noche
}
deadline-date = antes del { $date }

age-now = hace un momento
age-minutes = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
age-hours = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
}
age-days = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
age-weeks = { $count ->
    [one] hace { $count } semana
   *[other] hace { $count } semanas
}
age-months = { $count ->
    [one] hace { $count } mes
   *[other] hace { $count } meses
}
