### Words for goods, amounts and the states of listings and orders.

## Products, by the names of the catalogue

product-coffee_green = Café vert
product-coffee_roasted = Café torréfié
product-tea_black = Thé noir
product-tea_green = Thé vert
product-honey = Miel
product-chilli_dried = Piment séché
product-chilli_ground = Piment moulu
product-vanilla = Vanille
product-vanilla_ground = Vanille moulue
product-macadamia = Noix de macadamia
product-macadamia_in_shell = Macadamia en coque
product-avocado = Avocat
product-mango = Mangue
product-pineapple = Ananas
product-apple = Pommes
product-orange = Oranges
product-cocoa_beans = Fèves de cacao
product-sauce = Sauce
product-basket = Panier
product-basket_bamboo = Panier en bambou
product-basket_rattan = Panier en rotin
product-coffee_green_decaf = Café vert décaféiné
product-coffee_roasted_decaf = Café torréfié décaféiné
product-coffee_husks = Coques de café
product-coffee_extract = Café soluble
product-unknown = Autres produits

## Forms

form-green = Grains verts
form-parchment = Parche
form-beans = En grains
form-ground = Moulu
form-leaf = Feuille entière
form-broken = Feuille brisée
form-dust = Poussière
form-liquid = Liquide
form-comb = En rayon
form-raw = Cru
form-roasted = Grillé
form-fresh = Frais
form-dried = Séché

## Units: by themselves, and after a price

unit-kilogram = kg
unit-bag60 = sac de 60 kg
unit-jin = jin (500 g)
unit-gram = gramme
unit-piece = pièce
per-kilogram = le kilo
per-bag60 = le sac de 60 kg
per-jin = le jin
per-gram = le gramme
per-piece = la pièce
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
price-line = { $money } { $per }

## States of a listing

listing-published = En vente
listing-paused = En pause
listing-removed = À la corbeille

## States of an order

order-state-placed = À répondre
order-state-accepted = À emballer
order-state-packed = À remettre
order-state-handed-over = En route
order-state-delivered = Livré
order-state-paid = Payé
order-state-declined = Refusé
order-state-cancelled = Annulé par l’acheteur
order-state-unknown = Nouveau : mettez l’appli à jour

## Why an order is declined

decline-sold-out = C’est déjà vendu
decline-quality = La qualité n’est plus bonne
decline-cannot-ship = Impossible de l’y apporter
decline-price = Le prix n’est plus bon
decline-other = Autre chose
