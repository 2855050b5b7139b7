day-today = اليوم
day-tomorrow = غدًا
day-yesterday = أمس

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[other] ديسمبر
}
weekday = { $day ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[other] الأحد
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = انتهى الوقت
deadline-soon = قريبًا جدًا
deadline-today = { $part ->
    [morning] حتى ظهر اليوم
    [afternoon] حتى عصر اليوم
   *[evening] حتى مساء اليوم
}
deadline-tomorrow = { $part ->
    [morning] حتى صباح الغد
    [afternoon] حتى عصر الغد
   *[evening] حتى مساء الغد
}
deadline-weekday = { $part ->
    [morning] حتى صباح { $weekday }
    [afternoon] حتى عصر { $weekday }
   *[evening] حتى مساء { $weekday }
}
deadline-date = حتى { $date }

age-now = الآن
age-minutes = { $count ->
    [zero] قبل { $count } دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
age-hours = { $count ->
    [zero] قبل { $count } ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
age-days = { $count ->
    [zero] قبل { $count } يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
age-weeks = { $count ->
    [zero] قبل { $count } أسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
    [many] قبل { $count } أسبوعًا
   *[other] قبل { $count } أسبوع
}
age-months = { $count ->
    [zero] قبل { $count } شهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $count } أشهر
    [many] قبل { $count } شهرًا
   *[other] قبل { $count } شهر
}
