weight-kilograms = { $number } kg
weight-grams = { $number } g
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
number-percent = { $number } %
