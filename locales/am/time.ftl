day-today = ዛሬ
day-tomorrow = ነገ
day-yesterday = ትናንት

month = { $month ->
    [1] ጃንዋሪ
    [2] ፌብሩዋሪ
    [3] ማርች
    [4] ኤፕሪል
    [5] ሜይ
    [6] ጁን
    [7] ጁላይ
    [8] ኦገስት
    [9] ሴፕቴምበር
    [10] ኦክቶበር
    [11] ኖቬምበር
   *[other] ዲሴምበር
}
weekday = { $day ->
    [1] ሰኞ
    [2] ማክሰኞ
    [3] ረቡዕ
    [4] ሐሙስ
    [5] ዓርብ
    [6] ቅዳሜ
   *[other] እሑድ
}

date-this-year = { $month } { $day }
date-with-year = { $month } { $day } ቀን { $year }

deadline-past = ጊዜው አልፏል
deadline-soon = በጣም በቅርቡ
deadline-today = { $part ->
    [morning] ዛሬ እስከ ቀትር
    [afternoon] ዛሬ እስከ ከሰዓት በኋላ
   *[evening] ዛሬ እስከ ማታ
}
deadline-tomorrow = { $part ->
    [morning] እስከ ነገ ጠዋት
    [afternoon] እስከ ነገ ከሰዓት በኋላ
   *[evening] እስከ ነገ ማታ
}
deadline-weekday = { $part ->
    [morning] እስከ { $weekday } ጠዋት
    [afternoon] እስከ { $weekday } ከሰዓት በኋላ
   *[evening] እስከ { $weekday } ማታ
}
deadline-date = እስከ { $date }

age-now = አሁን
age-minutes = { $count ->
    [one] ከ{ $count } ደቂቃ በፊት
   *[other] ከ{ $count } ደቂቃዎች በፊት
}
age-hours = { $count ->
    [one] ከ{ $count } ሰዓት በፊት
   *[other] ከ{ $count } ሰዓቶች በፊት
}
age-days = { $count ->
    [one] ከ{ $count } ቀን በፊት
   *[other] ከ{ $count } ቀናት በፊት
}
age-weeks = { $count ->
    [one] ከ{ $count } ሳምንት በፊት
   *[other] ከ{ $count } ሳምንታት በፊት
}
age-months = { $count ->
    [one] ከ{ $count } ወር በፊት
   *[other] ከ{ $count } ወራት በፊት
}
