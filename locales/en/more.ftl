### More: who she is, how the app speaks and looks, practice, signing out.

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
more-sign-out = Sign out
more-sign-out-hint = Your listings stay at the market, but leave this phone. To reach them again you need another of your phones that is still signed in.
more-sign-out-now = Sign out now
more-stay = Stay
more-sign-out-see = See what waits
more-signed-out = You are signed out.
# $version (Text): such as 0.1.0
more-version = Isoko { $version }
