weight-kilograms = { $number } ኪሎ
weight-grams = { $number } ግራም
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
number-percent = { $number }%
