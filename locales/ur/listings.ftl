listings-title = میری فروخت کا سامان
listings-new = کچھ نیا بیچیں
listings-filter = دکھائیں
listings-all = سب
listings-for-sale = فروخت پر
listings-paused = روکا ہوا
listings-search = تلاش کریں
listings-empty = ابھی فروخت پر کچھ نہیں
listings-empty-hint = خریداروں کو ایک چیز دکھائیں جو آپ اگاتے یا بناتے ہیں۔ یہ سگنل کے بغیر بھی چلتا ہے۔
listings-none-found = کچھ نہیں ملا
listings-none-found-hint = کوئی اور لفظ آزمائیں، یا سب دکھائیں۔
listings-left = { $quantity } باقی
listings-sold-out = سب بک گیا
listings-unnamed = ابھی نام نہیں

listing-gone = یہ سامان اس فون پر نہیں ہے
listing-gone-hint = شاید کسی دوسرے فون پر ہٹایا گیا ہے۔
listing-waiting = { $count ->
    [one] { $count } تبدیلی سگنل کے انتظار میں ہے
   *[other] { $count } تبدیلیاں سگنل کے انتظار میں ہیں
}
listing-stock = بیچنے کو باقی
listing-add = مزید ڈالیں
listing-less = کم ہو گیا
listing-how-much-more = کتنا زیادہ؟
listing-how-much-less = کتنا کم؟
listing-why-less = کیوں؟
listing-why-cash = یہیں بکا
listing-why-spoiled = خراب یا گم ہوا
listing-why-counted = دوبارہ گنا
listing-price-change = قیمت بدلیں
listing-words-change = الفاظ بدلیں
listing-save = محفوظ کریں
listing-cancel = ویسے ہی رہنے دیں
listing-pause = روکیں
listing-publish = فروخت پر لگائیں
listing-remove = ہٹائیں
listing-removed-now = کوڑے دان میں ڈال دیا
listing-bring-back = واپس لائیں
listing-least = کم سے کم آرڈر
listing-origin = کہاں سے
listing-form = شکل اور درجہ
history-title = کیا کیا ہوا
history-hint = اس فون نے پچھلے دو مہینوں میں جو کیا، اور جو آرڈر ہوا۔
history-ordered = { $buyer } کا آرڈر
