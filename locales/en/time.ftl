### Days, deadlines and ages.

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday

# The month as it stands in a date.
# $month (Number): 1 to 12
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
# The day of the week as it stands in a sentence.
# $day (Number): 1 is Monday
weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}

# $day (Number): day of the month
# $month (Message): `month`
date-this-year = { $day } { $month }
# $day (Number): day of the month
# $month (Message): `month`
# $year (Text): four digits, never grouped
date-with-year = { $day } { $month } { $year }

## By when

deadline-past = time is up
# Within hours, in the night.
deadline-soon = very soon
# $part (Text): morning, afternoon or evening
deadline-today = { $part ->
    [morning] by noon
    [afternoon] by this afternoon
   *[evening] by this evening
}
# $part (Text): morning, afternoon or evening
deadline-tomorrow = { $part ->
    [morning] by tomorrow morning
    [afternoon] by tomorrow afternoon
   *[evening] by tomorrow evening
}
# $weekday (Message): `weekday`
# $part (Text): morning, afternoon or evening
deadline-weekday = { $part ->
    [morning] by { $weekday } morning
    [afternoon] by { $weekday } afternoon
   *[evening] by { $weekday } evening
}
# $date (Text): a written date
deadline-date = by { $date }

## How long ago

age-now = just now
# $count (Number): minutes
age-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
# $count (Number): hours
age-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
# $count (Number): days
age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
# $count (Number): weeks
age-weeks = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
# $count (Number): months
age-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
