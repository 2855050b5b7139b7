### Orders, by what is to be done, and one order in full.

orders-title = Orders
orders-on-the-way = On the way
orders-done = Done
orders-empty = No orders yet
orders-empty-hint = They come here by themselves when there is signal, and stay here without it.
# $quantity (Message): so much
# $title (Text): the title of the listing
order-line = { $quantity } · { $title }
# $name (Text): the buyer
# $country (Message): where it goes
order-buyer-line = { $name } · { $country }

## One order

# $number (Text): as people say it
order-title = Order { $number }
order-gone = This order is not on this phone
order-gone-hint = It comes with the next signal.
# $when (Deadline): by Thursday evening
order-answer-by = Answer { $when }
order-address = Goes to
order-note = The buyer says
order-accept = Accept
order-pack = It is packed
order-hand-over = It is handed over
order-receipt = Carrier’s receipt number
order-decline = Something is wrong
# $count (Number): answers that have not been sent
order-waiting = { $count ->
    [one] { $count } answer waits for signal
   *[other] { $count } answers wait for signal
}
order-declined-why = You declined it

## What happens to an order, step by step

order-step-placed = Ordered
order-step-accepted = Accepted
order-step-packed = Packed
order-step-handed-over = Handed over
order-step-delivered = With the buyer
order-step-paid = Paid
# $day (Day): on which day
# $clock (Clock): at what time
order-step-at = { $day }, { $clock }

## Declining

decline-title = What is wrong?
decline-hint = The buyer sees this. What was ordered goes back to your stock.
decline-words = A few words to the buyer
decline-confirm = Decline the order
decline-choose = Choose a reason first.
