weight-kilograms = { $number } کلو
weight-grams = { $number } گرام
size-kilobytes = { $number } KB
size-megabytes = { $number } MB
number-percent = { $number }%
