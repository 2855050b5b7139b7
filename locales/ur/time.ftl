day-today = آج
day-tomorrow = آنے والا کل
day-yesterday = گزرا ہوا کل

month = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[other] دسمبر
}
weekday = { $day ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[other] اتوار
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month }، { $year }

deadline-past = وقت ختم ہو گیا
deadline-soon = بہت جلد
deadline-today = { $part ->
    [morning] آج دوپہر تک
    [afternoon] آج شام ہونے تک
   *[evening] آج رات تک
}
deadline-tomorrow = { $part ->
    [morning] کل صبح تک
    [afternoon] کل سہ پہر تک
   *[evening] کل شام تک
}
deadline-weekday = { $part ->
    [morning] { $weekday } کی صبح تک
    [afternoon] { $weekday } کی سہ پہر تک
   *[evening] { $weekday } کی شام تک
}
deadline-date = { $date } تک

age-now = ابھی ابھی
age-minutes = { $count ->
    [one] { $count } منٹ پہلے
   *[other] { $count } منٹ پہلے
}
age-hours = { $count ->
    [one] { $count } گھنٹہ پہلے
   *[other] { $count } گھنٹے پہلے
}
age-days = { $count ->
    [one] { $count } دن پہلے
   *[other] { $count } دن پہلے
}
age-weeks = { $count ->
    [one] { $count } ہفتہ پہلے
   *[other] { $count } ہفتے پہلے
}
age-months = { $count ->
    [one] { $count } مہینہ پہلے
   *[other] { $count } مہینے پہلے
}
