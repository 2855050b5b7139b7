### The trainer's desk of practice.

trainer-happen = Let something happen
trainer-buyer = A buyer orders
# $buyer (Text): her name
# $goods (Message): 5 kg coffee
trainer-ordered = { $buyer } ordered { $goods }. The phone hears of it when it has signal.
trainer-nothing-for-sale = Nothing is for sale at the practice market yet. List something first, with good signal.
trainer-failed = That did not work now. Please try again.
trainer-closed = This desk belongs to practice
trainer-closed-hint = Start practice first.
trainer-start-over = Start over
trainer-start-over-hint = Empties the practice village. Nothing real is touched.
trainer-started-over = The practice village is new.
