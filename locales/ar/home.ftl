home-hello = مرحبًا، { $name }
home-waiting = { $count ->
    [zero] { $count } في الانتظار
    [one] { $count } في الانتظار
    [two] { $count } في الانتظار
    [few] { $count } في الانتظار
    [many] { $count } في الانتظار
   *[other] { $count } في الانتظار
}
home-signal = { $phase ->
    [idle] متصل
    [working] يرسل
    [pictures] يرسل الصور
    [offline] لا شبكة
    [later] يحاول قريبًا
    [data] انتهت البيانات
    [enrolment] متصل
    [help] يحتاج مساعدة
   *[starting] يبحث عن شبكة
}
home-code-needed = الرمز مطلوب

home-order-new = طلب جديد
home-order-by = طلب جديد · مهلة الجواب: { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }، { $country } · يدفع { $total }
home-accept = قبول
home-see = عرض
home-accepted = قلت نعم. هذا محفوظ على هذا الهاتف.

home-enrol-title = تأكيد رقم هاتفك
home-enrol-hint = بعدها يذهب ما تعرضه إلى السوق.
home-enrol-go = كتابة الرمز
home-help-title = { $count ->
    [zero] لا شيء يحتاج مساعدتك
    [one] أمر واحد يحتاج مساعدتك
    [two] أمران يحتاجان مساعدتك
    [few] { $count } أمور تحتاج مساعدتك
    [many] { $count } أمرًا يحتاج مساعدتك
   *[other] { $count } أمر يحتاج مساعدتك
}
home-help-hint = كل ما عداه استمر.
home-help-go = النظر فيه

home-answer = الجواب على { $goods }
home-pack = تغليف { $goods }
home-bring = تسليم { $goods }
home-order-of = الطلب { $number } · { $buyer }
home-todo = ما عليك الآن
home-drafts = إكمال ما بدأته
home-draft-unnamed = بلا اسم بعد
home-sell-new = بيع شيء جديد

home-empty-title = بيع أول شيء لك
home-empty-hint = يكفي اسم وكمية وسعر. هذا يعمل بلا شبكة.
home-calm-title = لا شيء ينتظرك الآن
home-calm-hint = تظهر الطلبات الجديدة هنا.
home-reading = بعض إعلاناتك وطلباتك ما زالت في الطريق إلى هذا الهاتف.
home-earned = ما كسبته هذا الشهر
home-earned-coming = بقي قادمًا: { $money }
home-earned-later = ما زال قادمًا
home-earned-show = إظهار المبلغ
home-earned-hide = إخفاء المبلغ
home-orders-all = عرض كل الطلبات: { $count }
