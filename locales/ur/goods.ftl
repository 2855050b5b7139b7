product-coffee_green = کچی کافی
product-coffee_roasted = بھنی کافی
product-tea_black = کالی چائے
product-tea_green = سبز چائے
product-honey = شہد
product-chilli_dried = سوکھی مرچ
product-chilli_ground = پسی مرچ
product-vanilla = ونیلا
product-vanilla_ground = پسا ونیلا
product-macadamia = میکاڈیمیا گری
product-macadamia_in_shell = چھلکے والا میکاڈیمیا
product-avocado = ایووکاڈو
product-mango = آم
product-pineapple = انناس
product-apple = سیب
product-orange = مالٹے
product-cocoa_beans = کوکو کے بیج
product-sauce = چٹنی
product-basket = ٹوکری
product-basket_bamboo = بانس کی ٹوکری
product-basket_rattan = بید کی ٹوکری
product-coffee_green_decaf = کیفین کے بغیر کچی کافی
product-coffee_roasted_decaf = کیفین کے بغیر بھنی کافی
product-coffee_husks = کافی کا چھلکا
product-coffee_extract = فوری کافی
product-unknown = دوسرا سامان

form-green = کچے دانے
form-parchment = پارچمنٹ
form-beans = ثابت دانے
form-ground = پسا ہوا
form-leaf = ثابت پتی
form-broken = ٹوٹی پتی
form-dust = چائے کا چورا
form-liquid = مائع
form-comb = چھتے میں
form-raw = کچا
form-roasted = بھنا ہوا
form-fresh = تازہ
form-dried = سوکھا

unit-kilogram = کلو
unit-bag60 = 60 کلو کی بوری
unit-jin = جِن (500 گرام)
unit-gram = گرام
unit-piece = عدد
per-kilogram = فی کلو
per-bag60 = فی 60 کلو بوری
per-jin = فی جِن
per-gram = فی گرام
per-piece = فی عدد
quantity-weight = { $weight }
quantity-pieces = { $count ->
    [one] { $count } عدد
   *[other] { $count } عدد
}
price-line = { $money } { $per }

listing-published = فروخت پر
listing-paused = روکا ہوا
listing-removed = کوڑے دان میں

order-state-placed = جواب دینا ہے
order-state-accepted = پیک کرنا ہے
order-state-packed = حوالے کرنا ہے
order-state-handed-over = راستے میں
order-state-delivered = پہنچ گیا
order-state-paid = پیسے مل گئے
order-state-declined = انکار کیا
order-state-cancelled = خریدار نے منسوخ کیا
order-state-unknown = کچھ نیا ہے: ایپ اپڈیٹ کریں

decline-sold-out = پہلے ہی بک گیا
decline-quality = اب اتنا اچھا نہیں رہا
decline-cannot-ship = وہاں نہیں پہنچایا جا سکتا
decline-price = قیمت اب درست نہیں
decline-other = کوئی اور بات
