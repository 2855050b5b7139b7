orders-title = الطلبات
orders-on-the-way = في الطريق
orders-done = منتهية
orders-empty = لا طلبات بعد
orders-empty-hint = تأتي إلى هنا وحدها عند توفر الشبكة، وتبقى هنا من دونها.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = الطلب { $number }
order-gone = هذا الطلب ليس على هذا الهاتف
order-gone-hint = يأتي عند توفر الشبكة.
order-answer-by = مهلة الجواب: { $when }
order-address = يذهب إلى
order-note = يقول المشتري
order-accept = قبول
order-pack = تم التغليف
order-hand-over = تم التسليم للناقل
order-receipt = رقم إيصال الناقل
order-decline = هناك مشكلة
order-waiting = { $count ->
    [zero] لا جواب ينتظر الشبكة
    [one] جواب واحد ينتظر الشبكة
    [two] جوابان ينتظران الشبكة
    [few] { $count } أجوبة تنتظر الشبكة
    [many] { $count } جوابًا ينتظر الشبكة
   *[other] { $count } جواب ينتظر الشبكة
}
order-declined-why = أنت رفضته

order-step-placed = طُلب
order-step-accepted = قُبل
order-step-packed = غُلّف
order-step-handed-over = سُلّم للناقل
order-step-delivered = عند المشتري
order-step-paid = دُفع
order-step-at = { $day }، { $clock }

decline-title = ما المشكلة؟
decline-hint = يرى المشتري هذا. ما طُلب يعود إلى كميتك.
decline-words = كلمات قليلة للمشتري
decline-confirm = رفض الطلب
decline-choose = اختر سببًا أولًا.
