weight-kilograms = { $number } किलो
weight-grams = { $number } ग्राम
size-kilobytes = { $number } KB
size-megabytes = { $number } MB
number-percent = { $number }%
