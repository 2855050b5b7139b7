day-today = 今天
day-tomorrow = 明天
day-yesterday = 昨天

month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[other] 12月
}
weekday = { $day ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[other] 星期日
}

date-this-year = { $month }{ $day }日
date-with-year = { $year }年{ $month }{ $day }日

deadline-past = 时间已过
deadline-soon = 马上到期
deadline-today = { $part ->
    [morning] 今天中午前
    [afternoon] 今天下午前
   *[evening] 今天晚上前
}
deadline-tomorrow = { $part ->
    [morning] 明天上午前
    [afternoon] 明天下午前
   *[evening] 明天晚上前
}
deadline-weekday = { $part ->
    [morning] { $weekday }上午前
    [afternoon] { $weekday }下午前
   *[evening] { $weekday }晚上前
}
deadline-date = { $date }前

age-now = 刚刚
age-minutes = { $count } 分钟前
age-hours = { $count } 小时前
age-days = { $count } 天前
age-weeks = { $count } 周前
age-months = { $count } 个月前
