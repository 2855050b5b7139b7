product-coffee_green = ጥሬ ቡና
product-coffee_roasted = የተቆላ ቡና
product-tea_black = ጥቁር ሻይ
product-tea_green = አረንጓዴ ሻይ
product-honey = ማር
product-chilli_dried = ደረቅ በርበሬ
product-chilli_ground = የተፈጨ በርበሬ
product-vanilla = ቫኒላ
product-vanilla_ground = የተፈጨ ቫኒላ
product-macadamia = የማካዳሚያ ፍሬ
product-macadamia_in_shell = ማካዳሚያ ከነቅርፊቱ
product-avocado = አቮካዶ
product-mango = ማንጎ
product-pineapple = አናናስ
product-apple = ፖም
product-orange = ብርቱካን
product-cocoa_beans = የካካዎ ፍሬ
product-sauce = ሶስ
product-basket = ቅርጫት
product-basket_bamboo = የቀርከሃ ቅርጫት
product-basket_rattan = የራታን ቅርጫት
product-coffee_green_decaf = ካፌይን የሌለው ጥሬ ቡና
product-coffee_roasted_decaf = ካፌይን የሌለው የተቆላ ቡና
product-coffee_husks = የቡና ገለባ
product-coffee_extract = ፈጣን ቡና
product-unknown = ሌላ ዕቃ

form-green = ጥሬ ፍሬ
form-parchment = ከነስስ ቅርፊቱ
form-beans = ሙሉ ፍሬ
form-ground = የተፈጨ
form-leaf = ሙሉ ቅጠል
form-broken = የተሰባበረ ቅጠል
form-dust = ብናኝ
form-liquid = ፈሳሽ
form-comb = ከነእንጀራው
form-raw = ጥሬ
form-roasted = የተቆላ
form-fresh = ትኩስ
form-dried = ደረቅ

unit-kilogram = ኪሎ
unit-bag60 = የ60 ኪሎ ጆንያ
unit-jin = ጂን (500 ግራም)
unit-gram = ግራም
unit-piece = ፍሬ
per-kilogram = ለአንድ ኪሎ
per-bag60 = ለአንድ የ60 ኪሎ ጆንያ
per-jin = ለአንድ ጂን
per-gram = ለአንድ ግራም
per-piece = ለአንድ ፍሬ
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] { $count } ፍሬ
   *[other] { $count } ፍሬ
}
price-line = { $money } { $per }

listing-published = ለሽያጭ የወጣ
listing-paused = የቆመ
listing-removed = በቆሻሻ ውስጥ

order-state-placed = መልስ የሚጠብቅ
order-state-accepted = የሚታሸግ
order-state-packed = የሚያስረክቡት
order-state-handed-over = በመንገድ ላይ
order-state-delivered = ደርሷል
order-state-paid = ተከፍሏል
order-state-declined = አልተቀበሉትም
order-state-cancelled = ገዢው ሰርዞታል
order-state-unknown = አዲስ ነገር፦ መተግበሪያውን ያዘምኑ

decline-sold-out = ቀድሞ ተሽጧል
decline-quality = አሁን ጥራቱ አይበቃም
decline-cannot-ship = ወደዚያ ሊደርስ አይችልም
decline-price = ዋጋው ከእንግዲህ ትክክል አይደለም
decline-other = ሌላ ምክንያት
