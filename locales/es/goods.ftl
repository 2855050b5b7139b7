product-coffee_green = Café verde
product-coffee_roasted = Café tostado
product-tea_black = Té negro
product-tea_green = Té verde
product-honey = Miel
product-chilli_dried = Ají seco
product-chilli_ground = Ají molido
product-vanilla = Vainilla
product-vanilla_ground = Vainilla molida
product-macadamia = Nueces de macadamia
product-macadamia_in_shell = Macadamia con cáscara
product-avocado = Aguacate (palta)
product-mango = Mango
product-pineapple = Piña
product-apple = Manzanas
product-orange = Naranjas
product-cocoa_beans = Granos de cacao
product-sauce = Salsa
product-basket = Canasto
product-basket_bamboo = Canasto de bambú
product-basket_rattan = Canasto de ratán
product-coffee_green_decaf = Café verde sin cafeína
product-coffee_roasted_decaf = Café tostado sin cafeína
product-coffee_husks = Cáscara de café
product-coffee_extract = Café instantáneo
product-unknown = Otros productos

form-green = Grano verde
form-parchment = Pergamino
form-beans = Grano entero
form-ground = Molido
form-leaf = Hoja entera
form-broken = Hoja quebrada
form-dust = Polvo
form-liquid = Líquido
form-comb = En panal
form-raw = Crudo
form-roasted = Tostado
form-fresh = Fresco
form-dried = Seco

unit-kilogram = kg
unit-bag60 = saco de 60 kg
unit-jin = jin (500 g)
unit-gram = gramo
unit-piece = unidad
per-kilogram = el kilo
per-bag60 = el saco de 60 kg
per-jin = el jin
per-gram = el gramo
per-piece = la unidad
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] { $count } unidad
   *[other] { $count } unidades
}
price-line = { $money } { $per }

listing-published = En venta
listing-paused = En pausa
listing-removed = En la papelera

order-state-placed = Por responder
order-state-accepted = Por empacar
order-state-packed = Por entregar
order-state-handed-over = En camino
order-state-delivered = Entregado
order-state-paid = Pagado
order-state-declined = Rechazado
order-state-cancelled = Cancelado por el comprador
order-state-unknown = Algo nuevo: actualice la aplicación

decline-sold-out = Ya se vendió
decline-quality = La calidad ya no alcanza
decline-cannot-ship = No se puede llevar hasta allá
decline-price = El precio ya no es correcto
decline-other = Otra cosa
