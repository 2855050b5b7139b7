### Words for goods, amounts and the states of listings and orders.

## Products, by the names of the catalogue

product-coffee_green = Ikawa mbisi
product-coffee_roasted = Ikawa ikaranze
product-tea_black = Icyayi cy’umukara
product-tea_green = Icyayi cy’icyatsi
product-honey = Ubuki
product-chilli_dried = Urusenda rwumye
product-chilli_ground = Urusenda ruseye
product-vanilla = Vanille
product-vanilla_ground = Vanille iseye
product-macadamia = Makadamiya
product-macadamia_in_shell = Makadamiya mu gishishwa
product-avocado = Avoka
product-mango = Umwembe
product-pineapple = Inanasi
product-apple = Pome
product-orange = Amacunga
product-cocoa_beans = Kakawo
product-sauce = Isosi
product-basket = Agaseke
product-basket_bamboo = Igitebo cy’umugano
product-basket_rattan = Igitebo cya rotini
product-coffee_green_decaf = Ikawa mbisi itarimo kafeyine
product-coffee_roasted_decaf = Ikawa ikaranze itarimo kafeyine
product-coffee_husks = Ibishishwa by’ikawa
product-coffee_extract = Ikawa y’ifu ishongeshwa
product-unknown = Ibindi bicuruzwa

## Forms

form-green = Intete mbisi
form-parchment = Iparisheme
form-beans = Intete zuzuye
form-ground = Iseye
form-leaf = Ibibabi byuzuye
form-broken = Ibibabi bimenetse
form-dust = Ifu
form-liquid = Busukika
form-comb = Bukiri mu binyagu
form-raw = Bibisi
form-roasted = Bikaranze
form-fresh = Bitotoye
form-dried = Byumye

## Units: by themselves, and after a price

unit-kilogram = kg
unit-bag60 = umufuka wa 60 kg
unit-jin = jin (500 g)
unit-gram = garama
unit-piece = kimwe
per-kilogram = ku kilo
per-bag60 = ku mufuka wa 60 kg
per-jin = kuri jin
per-gram = kuri garama
per-piece = kuri kimwe
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [0] nta na kimwe
    [1] kimwe
   *[other] { $count }
}
price-line = { $money } { $per }

## States of a listing

listing-published = Biragurishwa
listing-paused = Byahagaritswe
listing-removed = Mu gatebo k’imyanda

## States of an order

order-state-placed = Gusubizwa
order-state-accepted = Gupakirwa
order-state-packed = Gutangwa
order-state-handed-over = Biri mu nzira
order-state-delivered = Byagezeyo
order-state-paid = Byishyuwe
order-state-declined = Byanzwe
order-state-cancelled = Umuguzi yabiretse
order-state-unknown = Gishya: vugurura porogaramu

## Why an order is declined

decline-sold-out = Byamaze kugurishwa
decline-quality = Ntibikimeze neza
decline-cannot-ship = Ntibishobora kugezwayo
decline-price = Igiciro ntikikiri cyo
decline-other = Ikindi
