### Words for goods, amounts and the states of listings and orders.

## Products, by the names of the catalogue

product-coffee_green = Kahawa mbichi
product-coffee_roasted = Kahawa iliyokaangwa
product-tea_black = Chai nyeusi
product-tea_green = Chai ya kijani
product-honey = Asali
product-chilli_dried = Pilipili kavu
product-chilli_ground = Pilipili ya unga
product-vanilla = Vanila
product-vanilla_ground = Vanila ya unga
product-macadamia = Makadamia
product-macadamia_in_shell = Makadamia yenye ganda
product-avocado = Parachichi
product-mango = Embe
product-pineapple = Nanasi
product-apple = Tofaa
product-orange = Machungwa
product-cocoa_beans = Kakao
product-sauce = Mchuzi
product-basket = Kikapu
product-basket_bamboo = Kikapu cha mwanzi
product-basket_rattan = Kikapu cha henzirani
product-coffee_green_decaf = Kahawa mbichi bila kafeini
product-coffee_roasted_decaf = Kahawa iliyokaangwa bila kafeini
product-coffee_husks = Makapi ya kahawa
product-coffee_extract = Kahawa ya papo hapo
product-unknown = Bidhaa nyingine

## Forms

form-green = Punje mbichi
form-parchment = Yenye ganda (parchment)
form-beans = Punje nzima
form-ground = Ya unga
form-leaf = Majani mazima
form-broken = Majani yaliyovunjwa
form-dust = Vumbi
form-liquid = Ya majimaji
form-comb = Katika sega
form-raw = Mbichi
form-roasted = Iliyokaangwa
form-fresh = Mbichi safi
form-dried = Kavu

## Units: by themselves, and after a price

unit-kilogram = kg
unit-bag60 = gunia la kilo 60
unit-jin = jin (gramu 500)
unit-gram = gramu
unit-piece = kipande
per-kilogram = kwa kilo
per-bag60 = kwa gunia la kilo 60
per-jin = kwa jin
per-gram = kwa gramu
per-piece = kwa kipande
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] kipande { $count }
   *[other] vipande { $count }
}
price-line = { $money } { $per }

## States of a listing

listing-published = Inauzwa
listing-paused = Imesitishwa
listing-removed = Kwenye pipa

## States of an order

order-state-placed = Inasubiri jibu
order-state-accepted = Ya kufunga
order-state-packed = Ya kukabidhi
order-state-handed-over = Iko njiani
order-state-delivered = Imefika
order-state-paid = Imelipwa
order-state-declined = Imekataliwa
order-state-cancelled = Mnunuzi ameghairi
order-state-unknown = Jipya: sasisha programu

## Why an order is declined

decline-sold-out = Imeshauzwa
decline-quality = Ubora haufai tena
decline-cannot-ship = Haiwezi kufikishwa huko
decline-price = Bei si sahihi tena
decline-other = Sababu nyingine
