day-today = आज
day-tomorrow = आने वाला कल
day-yesterday = बीता कल

month = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[other] दिसंबर
}
weekday = { $day ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[other] रविवार
}

date-this-year = { $day } { $month }
date-with-year = { $day } { $month } { $year }

deadline-past = समय पूरा हो गया
deadline-soon = बहुत जल्द
deadline-today = { $part ->
    [morning] आज दोपहर तक
    [afternoon] आज शाम होने तक
   *[evening] आज रात तक
}
deadline-tomorrow = { $part ->
    [morning] कल सुबह तक
    [afternoon] कल दोपहर बाद तक
   *[evening] कल शाम तक
}
deadline-weekday = { $part ->
    [morning] { $weekday } सुबह तक
    [afternoon] { $weekday } दोपहर बाद तक
   *[evening] { $weekday } शाम तक
}
deadline-date = { $date } तक

age-now = अभी
age-minutes = { $count ->
    [one] { $count } मिनट पहले
   *[other] { $count } मिनट पहले
}
age-hours = { $count ->
    [one] { $count } घंटा पहले
   *[other] { $count } घंटे पहले
}
age-days = { $count ->
    [one] { $count } दिन पहले
   *[other] { $count } दिन पहले
}
age-weeks = { $count ->
    [one] { $count } हफ़्ता पहले
   *[other] { $count } हफ़्ते पहले
}
age-months = { $count ->
    [one] { $count } महीना पहले
   *[other] { $count } महीने पहले
}
