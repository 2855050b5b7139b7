### Numbers with their units. The numbers arrive written in the style of the language.

# $number (Decimal): kilograms
weight-kilograms = { $number } kg
# $number (Decimal): grams
weight-grams = { $number } g
# $number (Decimal): thousands of bytes
size-kilobytes = { $number } kB
# $number (Decimal): millions of bytes
size-megabytes = { $number } MB
# $number (Decimal): percent
number-percent = { $number }%
