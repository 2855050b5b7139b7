### The app as a whole: its name, its states, its places.

app-name = Isoko

## The states of everything a farmer makes. One vocabulary, everywhere.

state-draft = Draft
state-on-this-phone = On this phone
state-sent = Sent
state-at-the-market = At the market
state-confirmed = Confirmed
state-needs-help = Needs help

## The tabs

tabs-name = Main places
tab-home = Home
tab-sell = Sell
tab-orders = Orders
tab-more = More

## Practice

practice-flag = Practice · nothing here is real

## A place that does not exist

not-found-title = There is nothing here
not-found-hint = The address may be old. Everything you saved is still on this phone.
not-found-go = Go to the start
