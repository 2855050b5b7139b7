### Who the seller is, and the code that confirms her phone number.

enrol-title = Who are you?
enrol-hint = Buyers see your name and your village. This works without signal.
enrol-name = Your name
enrol-phone = Your phone number
enrol-phone-hint = The market sends a code to it.
enrol-village = Your village
enrol-country = Your country
enrol-next = Next

code-title = The code from the SMS
# $phone (Text): her phone number
code-sent = We sent six digits to { $phone }.
code-field = The six digits
code-confirm = Confirm
code-again = Send again
code-again-done = A new SMS is on its way.
code-later = Later
code-change = This is not my number
code-no-signal = The code comes when there is signal
code-no-signal-hint = You can list what you sell already now. It is safe on this phone.
code-asking = We are asking the market for your code.
code-practice-sms = The practice SMS
code-done = Your phone number is confirmed.
code-done-hint = What you list goes to the market by itself.
code-done-go = Go on
