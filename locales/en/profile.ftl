### Who she is, as the market and buyers know her.

profile-title = Who you are
profile-name = Name
profile-phone = Phone number
profile-village = Village
profile-country = Country
profile-new = The market does not know you yet. It is asked for a code as soon as there is signal.
profile-code-sent = The market sent a code to your phone number. Type it in, and what waits can go.
profile-done = Confirmed: the market knows you and this phone.
profile-fixed = These were confirmed with your code, and buyers rely on them. Isoko cannot change them yet.
profile-correct = Correct this
profile-code = Type the code
profile-nobody-hint = Buyers want to know from whom they buy. It takes a minute, and works without signal.
