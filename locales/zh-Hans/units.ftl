weight-kilograms = { $number } 公斤
weight-grams = { $number } 克
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
number-percent = { $number }%
