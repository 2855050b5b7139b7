### More: who she is, what waits, and the way to practice and settings.

more-confirmed = Confirmed
more-unconfirmed = Not confirmed yet
more-nobody = You have not said who you are
more-language = Language
more-theme = Colours
theme-auto = As the phone
theme-light = Light
theme-dark = Dark
theme-sun = Bright sun
more-sync = Waiting to send
more-practise = Practice
more-real = Back to the real phone
# $version (Text): such as 0.1.0
more-version = Isoko { $version }
