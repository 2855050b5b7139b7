### The trainer's desk of practice.

trainer-happen = Let something happen
trainer-buyer = A buyer orders
trainer-other-phone = Another phone changes the price
trainer-death = The phone dies while it sends
trainer-day = A day passes
# $buyer (Text): her name
# $goods (Message): 5 kg coffee
trainer-ordered = { $buyer } ordered { $goods }. The phone hears of it when it has signal.
trainer-nothing-for-sale = Nothing is for sale at the practice market yet. List something first, with good signal.
# $who (Text): the name of who has the other phone
# $title (Text): what the listing is called
# $price (Message): 10.80 USD a kilo
trainer-repriced = { $who } changed the price of { $title } on another phone: { $price }. If you changed it too, look at what waits to be sent: it asks which price is right.
trainer-died = The phone died while it was sending, and is on again. Look at what you sell: nothing is lost, and nothing is there twice.
trainer-died-quiet = The phone died and is on again. It was not sending just then. Look at what waits to be sent: all of it is still there.
trainer-day-passed = A day has passed in practice. Look at the orders: there is a day less to answer them, and what was for that day only is over.
trainer-failed = That did not work now. Please try again.
trainer-closed = This desk belongs to practice
trainer-closed-hint = Start practice first.
trainer-start-over = Start over
trainer-start-over-hint = Empties the practice village. Nothing real is touched.
trainer-started-over = The practice village is new.
