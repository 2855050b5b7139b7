weight-kilograms = { $number } كغ
weight-grams = { $number } غ
size-kilobytes = { $number } ك.ب
size-megabytes = { $number } م.ب
number-percent = { $number }%
