listings-title = ما أبيعه
listings-new = بيع شيء جديد
listings-filter = عرض
listings-all = الكل
listings-for-sale = معروض للبيع
listings-paused = متوقف
listings-search = بحث
listings-empty = لا شيء معروض للبيع بعد
listings-empty-hint = اعرض على المشترين شيئًا واحدًا تزرعه أو تصنعه. هذا يعمل بلا شبكة.
listings-none-found = لا شيء يطابق
listings-none-found-hint = جرّب كلمة أخرى، أو اعرض الكل.
listings-left = بقي { $quantity }
listings-sold-out = نفدت الكمية
listings-unnamed = بلا اسم بعد

listing-gone = هذا الإعلان ليس على هذا الهاتف
listing-gone-hint = ربما أزيل على هاتف آخر.
listing-waiting = { $count ->
    [zero] لا تغيير ينتظر الشبكة
    [one] تغيير واحد ينتظر الشبكة
    [two] تغييران ينتظران الشبكة
    [few] { $count } تغييرات تنتظر الشبكة
    [many] { $count } تغييرًا ينتظر الشبكة
   *[other] { $count } تغيير ينتظر الشبكة
}
listing-stock = الباقي للبيع
listing-add = إضافة
listing-less = نقصت الكمية
listing-how-much-more = كم زاد؟
listing-how-much-less = كم نقص؟
listing-why-less = لماذا؟
listing-why-cash = بيع هنا
listing-why-spoiled = تلف أو ضاع
listing-why-counted = عُدّ من جديد
listing-price-change = تغيير السعر
listing-words-change = تغيير الكلام
listing-save = حفظ
listing-cancel = تركه كما هو
listing-pause = إيقاف
listing-publish = عرض للبيع
listing-remove = إزالة
listing-removed-now = نُقل إلى السلة
listing-bring-back = إرجاعه
listing-least = أقل طلب
listing-origin = من
listing-form = الشكل والدرجة
history-title = ما حدث
history-hint = ما فعله هذا الهاتف في آخر شهرين، وما طُلب.
history-ordered = طلب من { $buyer }
