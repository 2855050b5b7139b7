photo-question = عرضه على المشترين
photo-hint = الصورة الجيدة تبيع. ضوء النهار، من قريب، على أرضية سادة. تُحفظ فورًا على هذا الهاتف ولا تحتاج شبكة.
photo-title = الصور
photo-take = التقاط صورة
photo-choose = اختيار صور
photo-room = { $count ->
    [zero] لا مكان لصور أخرى
    [one] مكان لصورة واحدة أخرى
    [two] مكان لصورتين أخريين
    [few] مكان لـ{ $count } صور أخرى
    [many] مكان لـ{ $count } صورة أخرى
   *[other] مكان لـ{ $count } صورة أخرى
}
photo-room-none = كل الأماكن ممتلئة.
photo-none-yet = لا صورة بعد. يرى المشترون رسمًا.
photo-alt = الصورة { $place } من { $title }
photo-cover = الغلاف
photo-make-cover = جعلها الغلاف
photo-earlier = تقديم
photo-later = تأخير
photo-remove = إخراجها
photo-removed = أُخرجت الصورة
photo-preparing = محفوظة. يجري تصغيرها.
photo-drop = إزالة
photo-refused = التقطها من جديد
photo-thumb-at-market = الصورة الصغيرة في السوق
photo-sending = أُرسل { $sent } من { $of }

photo-problem-heic = هذه الصورة HEIC ولا يستطيع المشترون فتحها. في إعدادات الكاميرا اختر JPEG («الأكثر توافقًا») ثم صوّر من جديد.
photo-problem-not-a-picture = هذه ليست صورة. اختر صورة.
photo-problem-too-large = هذه الصورة كبيرة جدًا. اختر أصغر منها.
photo-problem-damaged = هذه الصورة تالفة. صوّر من جديد.
photo-problem-lost = ملف هذه الصورة غير موجود. صوّر من جديد.
photo-problem-too-many = للإعلان { $most } صور على الأكثر. أخرج واحدة أولًا.
photo-problem-unread = تعذرت قراءة الصورة. حاول مرة أخرى.
photo-problem-no-camera = تعذر فتح الكاميرا أو معرض الصور. حاول مرة أخرى.

photo-waiting = { $count ->
    [zero] لا صور تنتظر
    [one] صورة واحدة تنتظر
    [two] صورتان تنتظران
    [few] { $count } صور تنتظر
    [many] { $count } صورة تنتظر
   *[other] { $count } صورة تنتظر
}
photo-waiting-detail = { $bytes } للإرسال، بعد كل ما عداها

storage-title = المساحة على هذا الهاتف
storage-total = يأخذ Isoko
storage-words = الإعلانات والطلبات والإعدادات
storage-captures = الصور كما التُقطت
storage-captures-hint = تُحفظ حتى تصل إلى السوق.
storage-unsent = صور للإرسال
storage-sent = صور عند السوق
storage-foreign = صور من هواتفك الأخرى
storage-free = إخلاء مساحة
storage-free-hint = تُزال فقط الصور التي عند السوق أيضًا. تعود عندما تنظر إليها.
storage-freed = تمّ. لم يُمسّ شيء لم يُرسل بعد.
