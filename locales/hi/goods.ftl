product-coffee_green = कच्ची कॉफ़ी
product-coffee_roasted = भुनी कॉफ़ी
product-tea_black = काली चाय
product-tea_green = हरी चाय
product-honey = शहद
product-chilli_dried = सूखी मिर्च
product-chilli_ground = पिसी मिर्च
product-vanilla = वनीला
product-vanilla_ground = पिसा वनीला
product-macadamia = मैकाडामिया गिरी
product-macadamia_in_shell = छिलके वाला मैकाडामिया
product-avocado = एवोकाडो
product-mango = आम
product-pineapple = अनानास
product-apple = सेब
product-orange = संतरे
product-cocoa_beans = कोको के बीज
product-sauce = चटनी
product-basket = टोकरी
product-basket_bamboo = बाँस की टोकरी
product-basket_rattan = बेंत की टोकरी
product-coffee_green_decaf = बिना कैफ़ीन की कच्ची कॉफ़ी
product-coffee_roasted_decaf = बिना कैफ़ीन की भुनी कॉफ़ी
product-coffee_husks = कॉफ़ी का छिलका
product-coffee_extract = झटपट कॉफ़ी
product-unknown = दूसरा सामान

form-green = कच्चे दाने
form-parchment = पार्चमेंट
form-beans = साबुत दाने
form-ground = पिसी हुई
form-leaf = साबुत पत्ती
form-broken = टूटी पत्ती
form-dust = चाय का चूरा
form-liquid = तरल
form-comb = छत्ते में
form-raw = कच्चा
form-roasted = भुना हुआ
form-fresh = ताज़ा
form-dried = सूखा

unit-kilogram = किलो
unit-bag60 = 60 किलो की बोरी
unit-jin = जिन (500 ग्राम)
unit-gram = ग्राम
unit-piece = नग
per-kilogram = प्रति किलो
per-bag60 = प्रति 60 किलो बोरी
per-jin = प्रति जिन
per-gram = प्रति ग्राम
per-piece = प्रति नग
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] { $count } नग
   *[other] { $count } नग
}
price-line = { $money } { $per }

listing-published = बिक्री पर
listing-paused = रोका हुआ
listing-removed = कूड़ेदान में

order-state-placed = जवाब देना है
order-state-accepted = पैक करना है
order-state-packed = सौंपना है
order-state-handed-over = रास्ते में
order-state-delivered = पहुँच गया
order-state-paid = पैसे मिले
order-state-declined = मना किया
order-state-cancelled = खरीदार ने रद्द किया
order-state-unknown = कुछ नया है: ऐप अपडेट करें

decline-sold-out = पहले ही बिक गया
decline-quality = अब उतना अच्छा नहीं है
decline-cannot-ship = वहाँ नहीं पहुँचाया जा सकता
decline-price = दाम अब सही नहीं है
decline-other = कुछ और
