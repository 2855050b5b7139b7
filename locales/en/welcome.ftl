### What Isoko is, in one picture and two sentences.

welcome-title = Sell what you grow
welcome-what = Isoko shows what you grow to buyers near you and far away.
welcome-offline = It works without signal: everything is safe on this phone and goes by itself later.
welcome-start = Start selling
welcome-practise = Practice first
welcome-practise-hint = In practice nothing is real. You cannot break anything.
welcome-real = Back to the real phone
welcome-practise-failed = Practice does not open now. Please try again.
