product-coffee_green = بن أخضر
product-coffee_roasted = بن محمّص
product-tea_black = شاي أسود
product-tea_green = شاي أخضر
product-honey = عسل
product-chilli_dried = فلفل حار مجفف
product-chilli_ground = فلفل حار مطحون
product-vanilla = فانيليا
product-vanilla_ground = فانيليا مطحونة
product-macadamia = مكاديميا مقشرة
product-macadamia_in_shell = مكاديميا بقشرها
product-avocado = أفوكادو
product-mango = مانجو
product-pineapple = أناناس
product-apple = تفاح
product-orange = برتقال
product-cocoa_beans = حبوب كاكاو
product-sauce = صلصة
product-basket = سلة
product-basket_bamboo = سلة خيزران
product-basket_rattan = سلة روطان
product-coffee_green_decaf = بن أخضر بلا كافيين
product-coffee_roasted_decaf = بن محمّص بلا كافيين
product-coffee_husks = قشور البن
product-coffee_extract = قهوة سريعة الذوبان
product-unknown = بضاعة أخرى

form-green = حبوب خضراء
form-parchment = بقشرة الرق
form-beans = حبوب كاملة
form-ground = مطحون
form-leaf = ورق كامل
form-broken = ورق مكسّر
form-dust = ناعم
form-liquid = سائل
form-comb = في الشمع
form-raw = نيء
form-roasted = محمّص
form-fresh = طازج
form-dried = مجفف

unit-kilogram = كغ
unit-bag60 = كيس 60 كغ
unit-jin = جين (500 غ)
unit-gram = غرام
unit-piece = قطعة
per-kilogram = للكيلو
per-bag60 = لكيس 60 كغ
per-jin = للجين
per-gram = للغرام
per-piece = للقطعة
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [zero] { $count } قطعة
    [one] { $count } قطعة
    [two] { $count } قطعة
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
}
price-line = { $money } { $per }

listing-published = معروض للبيع
listing-paused = متوقف
listing-removed = في السلة

order-state-placed = ينتظر جوابك
order-state-accepted = للتغليف
order-state-packed = للتسليم
order-state-handed-over = في الطريق
order-state-delivered = وصل
order-state-paid = مدفوع
order-state-declined = مرفوض
order-state-cancelled = ألغاه المشتري
order-state-unknown = شيء جديد: حدّث التطبيق

decline-sold-out = بيع من قبل
decline-quality = لم يعد جيدًا بما يكفي
decline-cannot-ship = لا يمكن إيصاله إلى هناك
decline-price = السعر لم يعد مناسبًا
decline-other = شيء آخر
