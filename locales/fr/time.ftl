day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier

month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
}
weekday = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[other] dimanche
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = le délai est passé
deadline-soon = très bientôt
deadline-today = { $part ->
    [morning] avant midi
    [afternoon] avant cet après-midi
   *[evening] avant ce soir
}
deadline-tomorrow = { $part ->
    [morning] avant demain matin
    [afternoon] avant demain après-midi
   *[evening] avant demain soir
}
deadline-weekday = { $part ->
    [morning] avant { $weekday } matin
    [afternoon] avant { $weekday } après-midi
   *[evening] avant { $weekday } soir
}
deadline-date = avant le { $date }

age-now = à l’instant
age-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
age-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
age-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
age-weeks = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
}
age-months = { $count ->
    [one] il y a { $count } mois
   *[other] il y a { $count } mois
}
