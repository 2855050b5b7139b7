weight-kilograms = { $number } kg
weight-grams = { $number } g
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
number-percent = { $number }%
