### Settings: how Isoko looks and speaks, what it costs, who may open it, and signing out.

settings-title = Settings
settings-hint = Letters, colours, language, PIN
settings-text = Size of the letters
text-normal = Normal
text-large = Large
text-huge = Very large

## Signing out
sign-out = Sign out
sign-out-hint = Your listings stay at the market, but leave this phone. To reach them again you need another of your phones that is still signed in.
sign-out-unfinished = What you began and have not put up for sale is lost.
sign-out-now = Sign out now
sign-out-stay = Stay
sign-out-see = See what waits
sign-out-done = You are signed out.
