### Who holds what of a listing's stock: this phone, the market, other phones; cash sales.

# $here (Message): what this phone keeps back
# $market (Message): what buyers can order
shares-line = { $here } here, { $market } at the market
# $market (Message): what buyers can order
shares-market = { $market } at the market
# $amount (Message): what was asked back from the market
shares-coming = { $amount } more when the market says so
# $amount (Message): what other phones keep back
shares-elsewhere = { $amount } on your other phones
shares-lapsed = This phone was away for a long time. What is here can be sold after it has met the market.

cash-sell = Sold for cash
cash-title = How much did you sell?
# $amount (Message): all that there is
cash-all-here = All { $amount } here
cash-other = Another amount
# $amount (Message): what was sold
# $left (Message): what this phone still has
cash-sold-here = { $amount } sold. { $left } left here.
# $amount (Message): what was sold
cash-sold-market = { $amount } sold. It counts when the market says so.
# $amount (Message): what was sold
# $part (Message): what of it came from the market's share
cash-sold-both = { $amount } sold. { $part } of it counts when the market says so.
cash-undone = Taken back. It was never sent.
cash-undo-late = Too late: it is with the market already. If it was a mistake, add it again.
cash-undo-part = Only a part was taken back. The rest is with the market already.

keep-some = Keep some here
keep-title = How much do you keep here?
keep-hint = You sell it for cash yourself. Buyers far away cannot order it.
# $amount (Message): so much
keep-asked = { $amount } is kept here when the market says so.
give-some = Give to the market
give-title = How much goes to the market?
# $amount (Message): all that this phone keeps
give-all = All { $amount }
# $amount (Message): so much
give-done = { $amount } goes to the market.

stock-to = Where does it go?
stock-to-market = To the market
stock-to-market-hint = Buyers can order it.
stock-to-here = Keep it here
stock-to-here-hint = You sell it for cash.
stock-to-today = Only today
stock-to-today-hint = To the market, if it gets there today.

displaced-title = Other words that were written
displaced-use = Use these
# $day (Day): when they were written
# $clock (Clock): at what time
displaced-at = { $day }, { $clock }
