### Words for goods, amounts and the states of listings and orders.

## Products, by the names of the catalogue

product-coffee_green = Green coffee
product-coffee_roasted = Roasted coffee
product-tea_black = Black tea
product-tea_green = Green tea
product-honey = Honey
product-chilli_dried = Dried chilli
product-chilli_ground = Ground chilli
product-vanilla = Vanilla
product-vanilla_ground = Ground vanilla
product-macadamia = Macadamia nuts
product-macadamia_in_shell = Macadamia in the shell
product-avocado = Avocado
product-mango = Mango
product-pineapple = Pineapple
product-apple = Apples
product-orange = Oranges
product-cocoa_beans = Cocoa beans
product-sauce = Sauce
product-basket = Basket
product-basket_bamboo = Bamboo basket
product-basket_rattan = Rattan basket
product-coffee_green_decaf = Green coffee without caffeine
product-coffee_roasted_decaf = Roasted coffee without caffeine
product-coffee_husks = Coffee husks
product-coffee_extract = Instant coffee
# A product that only a newer app knows.
product-unknown = Other goods

## Forms

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

## Units: by themselves, and after a price

unit-kilogram = kg
unit-bag60 = 60 kg bag
unit-jin = jin (500 g)
unit-gram = gram
unit-piece = piece
per-kilogram = a kilo
per-bag60 = a 60 kg bag
per-jin = a jin
per-gram = a gram
per-piece = a piece
# $weight (Weight): so much
quantity-weight = { $weight }
# $count (Number): jars, baskets
quantity-pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
# $money (Money): for one
# $per (Message): `per-kilogram` and the like
price-line = { $money } { $per }

## States of a listing

listing-published = For sale
listing-paused = Paused
listing-removed = In the bin

## States of an order

order-state-placed = To answer
order-state-accepted = To pack
order-state-packed = To hand over
order-state-handed-over = On the way
order-state-delivered = Delivered
order-state-paid = Paid
order-state-declined = Declined
order-state-cancelled = Cancelled by the buyer
order-state-unknown = Something new: update the app

## Why an order is declined

decline-sold-out = It is sold already
decline-quality = It is not good enough now
decline-cannot-ship = It cannot be brought there
decline-price = The price is not right any more
decline-other = Something else
