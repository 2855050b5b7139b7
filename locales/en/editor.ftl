### Selling something new: one question per screen.

editor-what = What do you sell?
editor-what-other = Choose something else
editor-title = In your words
editor-title-hint = This is what buyers read first.
editor-description = Tell buyers more
editor-form = In what form?
editor-form-question = Which form?
editor-grade = Grade
editor-grade-hint = If the trade has a name for it, such as AA.
editor-amount = How much do you have?
editor-amount-unit = Counted in
# What was typed, as it is understood.
# $quantity (Message): so much
editor-amount-read = That is { $quantity }.
editor-price = What is your price?
editor-currency = Money
editor-price-unit = For
# $price (Message): `price-line`
editor-price-read = { $price }
editor-where = Where does it come from?
editor-place = Village, hill or washing station
editor-country = Country
editor-harvest = Harvested on
editor-check = Is everything right?
editor-check-hint = Tap a line to change it.
editor-check-what = What
editor-check-form = Form and grade
editor-check-amount = How much
editor-check-price = Price
editor-check-where = From
editor-check-total = If all of it sells
editor-check-missing = Not said yet
editor-next = Next
editor-list-it = List it
editor-listed = Listed. It goes to the market with the next signal.
editor-throw-away = Throw this draft away
editor-thrown-away = The draft is thrown away
