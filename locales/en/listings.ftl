### What a seller has for sale, and one listing in full.

listings-title = What I sell
listings-new = Sell something new
listings-filter = Show
listings-all = All
listings-for-sale = For sale
listings-paused = Paused
listings-search = Search
listings-empty = Nothing for sale yet
listings-empty-hint = Show buyers one thing you grow or make. It works without signal.
listings-none-found = Nothing fits
listings-none-found-hint = Try another word, or show all.
# $quantity (Message): so much
listings-left = { $quantity } left
listings-sold-out = Sold out
listings-unnamed = Not named yet

## One listing

listing-gone = This listing is not on this phone
listing-gone-hint = It may have been removed on another phone.
# $count (Number): changes that have not been sent
listing-waiting = { $count ->
    [one] { $count } change waits for signal
   *[other] { $count } changes wait for signal
}
listing-stock = Left to sell
listing-add = Add more
listing-less = There is less
listing-how-much-more = How much more?
listing-how-much-less = How much less?
listing-why-less = Why?
listing-why-cash = Sold here
listing-why-spoiled = Spoiled or lost
listing-why-counted = Counted again
listing-price-change = Change the price
listing-words-change = Change the words
listing-save = Save
listing-cancel = Leave it as it is
listing-pause = Pause
listing-publish = Put up for sale
listing-remove = Remove
listing-removed-now = Moved to the bin
listing-bring-back = Bring it back
listing-least = Least order
listing-origin = From
listing-form = Form and grade

## What happened to a listing

history-title = What happened
history-hint = What this phone did in the last two months, and what was ordered.
# $buyer (Text): who ordered
history-ordered = { $buyer } ordered
