### Home: what needs the farmer now.

# $name (Text): her name
home-hello = Hello, { $name }
# $count (Number): things that have not been sent
home-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
# The state of the signal, in a word or two.
# $phase (Text): starting, idle, working, pictures, offline, later, data, enrolment, help
home-signal = { $phase ->
    [idle] In touch
    [working] Sending
    [pictures] Sending photos
    [offline] No signal
    [later] Tries again soon
    [data] Data used up
    [enrolment] In touch
    [help] Needs help
   *[starting] Looking for signal
}
home-code-needed = Code needed

home-order-new = New order
# $deadline (Deadline): by when she may answer
home-order-by = New order · answer { $deadline }
# $quantity (Message): 5 kg, or 3 pieces
# $title (Text): what the listing is called
home-goods = { $quantity } { $title }
# $buyer (Text): her name
# $country (Message): where she is
# $total (Money): what she pays
home-order-who = { $buyer }, { $country } · pays { $total }
home-accept = Accept
home-see = See
home-accepted = You said yes. It is saved on this phone.

home-enrol-title = Confirm your phone number
home-enrol-hint = Then what you list goes to the market.
home-enrol-go = Type the code
# $count (Number): things that the market refused
home-help-title = { $count ->
    [one] { $count } thing needs your help
   *[other] { $count } things need your help
}
home-help-hint = Everything else went on.
home-help-go = Look at it

# $goods (Message): 5 kg coffee
home-answer = Answer: { $goods }
# $goods (Message): 5 kg coffee
home-pack = Pack { $goods }
# $goods (Message): 5 kg coffee
home-bring = Hand over { $goods }
# $number (Text): the order's number
# $buyer (Text): her name
home-order-of = Order { $number } · { $buyer }
home-todo = To do next
home-drafts = Finish what you began
home-draft-unnamed = Not named yet
home-sell-new = Sell something new

home-empty-title = Sell your first thing
home-empty-hint = A name, an amount and a price are enough. It works without signal.
home-calm-title = Nothing needs you now
home-calm-hint = New orders appear here.
home-reading = Some of your listings and orders are still on their way to this phone.

# What selling brought: a title over an amount of money.
home-earned = Earned this month
# Below the amount that was paid.
# $money (Money): what is ordered and not paid yet.
home-earned-coming = { $money } still to come
# A title over an amount of money, where nothing was paid yet.
home-earned-later = Still to come
home-earned-show = Show the amount
home-earned-hide = Hide the amount
# A row below the most urgent orders, which leads to all of them.
# $count (Number): how many.
home-orders-all = See all { $count } orders
