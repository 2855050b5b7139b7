### The buyers' storefront. Numbers, money and dates arrive written in the style of the language.
### What sellers and buyers wrote never stands inside a message: it is isolated on its own, whatever its direction.

## On every page

brand = Isoko
brand-tagline = The farmers’ market
skip-to-content = Skip to the content
languages-label = Language
home-link = All offers
sandbox-title = Sandbox: no money moves.
sandbox-text = This market is a trial: nothing is charged, nothing is paid out.
page-foot = Prices are the sellers’ own. What you order here is not a purchase: payment is a sandbox.
# $title (Text): what the page is about
page-title = { $title } · Isoko
# $title (Text): what the page is about
page-title-error = Please check: { $title } · Isoko

## Browse

browse-title = Straight from the farm
browse-lead = Coffee, tea, honey, spices and more, sold by the people who grow and make them.
search-label = What are you looking for?
search-go = Search
search-clear = Show everything
family-label = Kind of goods
family-all = All kinds
family-coffee = Coffee
family-tea = Tea
family-honey = Honey
family-spice = Spices
family-nut = Nuts
family-fruit = Fruit
family-cocoa = Cocoa
family-sauce = Sauces
family-basket = Baskets
from-label = From
from-all = Everywhere
results-label = Offers
results-none = Nothing like that is for sale now
results-none-text = Try fewer words, another kind of goods, or look at everything.
shelves-empty = The shelves are empty
shelves-empty-text = No farmer sells here yet. Come back soon.
results-more = More offers
results-first = Back to the first offers

## An offer

# $amount (Text): with its unit
stock-left = { $amount } left
sold-out = Sold out
per-kilogram = per kg
per-gram = per gram
per-jin = per jin (500 g)
per-bag60 = per bag of 60 kg
per-piece = each
# $number (Decimal)
amount-kilogram = { $number } kg
# $number (Decimal)
amount-gram = { $number } g
# $number (Decimal)
amount-jin = { $number } jin
# $number (Decimal), $count (Number): the same, for the plural
amount-bag60 = { $count ->
    [one] { $number } bag of 60 kg
   *[other] { $number } bags of 60 kg
}
# $number (Decimal), $count (Number): the same, for the plural
amount-piece = { $count ->
    [one] { $number } piece
   *[other] { $number } pieces
}
# $number (Decimal), $currency (Text): three letters
money = { $number } { $currency }

fact-title = What it is
fact-product = Product
fact-form = Form
fact-grade = Grade
fact-hs = Customs code (HS)
fact-harvest = Harvested
fact-origin = Origin
fact-least = Least order
seller-title = Who sells it
# $product (Text): the product's name
photo-of = Photo: { $product }
# $number, $total (Text): which of how many, $product (Text): the product's name
photo-number = Photo { $number } of { $total }: { $product }
photo-coming = Photo on its way

## The order form

order-form-title = Order
order-form-text = The price is fixed when you order. The seller then says yes or no.
quantity-kilogram = How many kilograms?
quantity-gram = How many grams?
quantity-jin = How many jin (500 g)?
quantity-bag60 = How many bags of 60 kg?
quantity-piece = How many pieces?
# $least, $left (Text): with their units
quantity-hint = At least { $least }, at most { $left }.
# $least (Text): with its unit, $money (Text)
quantity-costs = { $least } costs { $money }.
name-label = Your name
country-label = Country or territory
country-choose = Choose …
address-label = Address for the delivery
note-label = Note to the seller
optional = optional
order-go = Place the order
order-go-note = Sandbox: you pay nothing.
not-for-sale-title = Not for sale now
not-for-sale-text = The seller has nothing left at the market, or has taken the offer off.

## What is wrong with a form

errors-title = Please look at this again
errors-text = Nothing was ordered yet.
quantity-empty = Write how much you want.
quantity-not-a-number = Write only a number, such as { $example }.
quantity-not-positive = Write a number above zero.
quantity-whole-only = Only whole numbers: there are no parts of one.
quantity-too-fine = That is finer than this market weighs. Use fewer decimals.
quantity-too-large = That is more than this market trades in.
# $one, $other (Text): two readings of what was typed
quantity-two-ways = Do you mean { $one } or { $other }? Write it without a separator, or with { $mark } before the decimals.
# $least (Text): with its unit
quantity-too-little = The least you can order is { $least }.
# $left (Text): with its unit
quantity-too-much = Only { $left } is left. Order at most that.
name-empty = Write your name.
# $most (Decimal): characters
name-too-long = Use at most { $most } characters for the name.
country-empty = Choose a country or territory from the list.
address-empty = Write the address where it should arrive.
# $most (Decimal): characters
address-too-long = Use at most { $most } characters for the address.
# $most (Decimal): characters
note-too-long = Use at most { $most } characters for the note.
order-sold-out = Somebody else was quicker: it is sold out now. Nothing was ordered.
order-form-stale = This form was open too long or is damaged. Please send it again.
order-not-now = The market did not answer in time. Please send the form again: it counts only once.

## The order page

# $number (Text): the order's number
order-title = Order { $number }
order-keep-title = Keep this address
order-keep-text = Save or bookmark this page. Its address is the only way back to your order, and whoever has it can see and cancel the order.
order-moved-on = The order has moved on in the meantime. This is where it is now.
order-look-again = Look again
# $date (Text): a date with a time
order-answer-by = The seller answers by { $date }.
order-history = What happened, and what comes
order-what = What you ordered
order-quantity = Quantity
order-price = Price
order-total = Total
order-total-note = Sandbox: nothing was charged.
order-to = It goes to
order-note = Your note
order-receipt = Carrier’s receipt
order-offer-link = See the offer
step-placed = Ordered
step-accepted = Accepted by the seller
step-packed = Packed
step-handed_over = With the carrier
step-delivered = Received
step-paid = Seller paid (sandbox)
step-declined = Declined by the seller
step-cancelled = Cancelled by you
step-unknown = Something new
step-done = done
step-now = now
step-to-come = to come
now-placed = Waiting for the seller
now-placed-text = The seller may be in a field without signal. The answer comes as soon as the phone meets the network.
now-accepted = The seller said yes
now-accepted-text = The goods are set aside for you and will be packed next.
now-packed = Packed for you
now-packed-text = Next it goes to the carrier.
now-handed_over = On its way
now-handed_over-text = The carrier has it. Tell us when it arrives.
now-delivered = You have received it
now-delivered-text = Thank you. The seller has been told.
now-paid = All done
now-paid-text = The order is complete. In this sandbox no money moved.
now-declined = The seller said no
now-declined-text = Nothing was charged. The goods are for sale again.
now-cancelled = You cancelled it
now-cancelled-text = Nothing was charged. The goods are for sale again.
now-unknown = Something this page does not know yet
now-unknown-text = The market is newer than this page. Please look again later.
decline-title = Why
decline-sold_out = It is sold already.
decline-quality = It is not good enough to send now.
decline-cannot_ship = It cannot be brought to your address.
decline-price = The price is not right any more.
decline-other = For another reason.
decline-words = The seller’s own words
cancel-go = Cancel the order
cancel-text = You can cancel until the seller answers.
received-go = I have received it

## When something is not there or goes wrong

not-found-title = This page is not here
not-found-text = The address may be mistyped, or the offer was taken down.
fault-title = That did not work
fault-text = It is our fault, not yours. Please try again in a moment.
refused-title = The market could not read that
refused-text = Please go back, look at what was sent, and try again.
too-large-title = That is too much text
too-large-text = Please go back and write less.

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# $day, $year (Text): numbers, $month (Text): its name
date = { $day } { $month } { $year }
# $date (Text), $time (Text): 14:05
date-time = { $date }, { $time } UTC

## Goods

product-coffee_green = Coffee, green
product-coffee_green_decaf = Coffee, green, decaffeinated
product-coffee_roasted = Coffee, roasted
product-coffee_roasted_decaf = Coffee, roasted, decaffeinated
product-coffee_husks = Coffee husks
product-coffee_extract = Coffee extract
product-tea_black = Black tea
product-tea_green = Green tea
product-honey = Honey
product-chilli_dried = Chilli, dried
product-chilli_ground = Chilli, ground
product-vanilla = Vanilla
product-vanilla_ground = Vanilla, ground
product-macadamia = Macadamia nuts
product-macadamia_in_shell = Macadamia nuts in the shell
product-avocado = Avocados
product-mango = Mangoes
product-pineapple = Pineapples
product-apple = Apples
product-orange = Oranges
product-cocoa_beans = Cocoa beans
product-sauce = Sauce
product-basket = Basket
product-basket_bamboo = Basket of bamboo
product-basket_rattan = Basket of rattan
product-unknown = Other goods
form-green = Green beans
form-parchment = Parchment
form-beans = Whole beans
form-ground = Ground
form-leaf = Whole leaf
form-broken = Broken leaf
form-dust = Dust
form-liquid = Liquid
form-comb = In the comb
form-raw = Raw
form-roasted = Roasted
form-fresh = Fresh
form-dried = Dried
