sync-title = بانتظار الإرسال
sync-all-there = كل شيء في السوق
sync-all-there-hint = لا شيء ينتظر على هذا الهاتف.
sync-safe = { $count ->
    [zero] لا شيء ينتظر على هذا الهاتف
    [one] أمر واحد محفوظ على هذا الهاتف
    [two] أمران محفوظان على هذا الهاتف
    [few] { $count } أمور محفوظة على هذا الهاتف
    [many] { $count } أمرًا محفوظًا على هذا الهاتف
   *[other] { $count } أمر محفوظ على هذا الهاتف
}
sync-safe-hint = { $count ->
    [zero] لا شيء للإرسال.
    [one] يُرسل وحده عند توفر الشبكة.
    [two] يُرسلان وحدهما عند توفر الشبكة.
    [few] تُرسل وحدها عند توفر الشبكة.
    [many] تُرسل وحدها عند توفر الشبكة.
   *[other] تُرسل وحدها عند توفر الشبكة.
}
sync-last = آخر اتصال بالسوق: { $age }.
sync-never = لم يتصل هذا الهاتف بالسوق بعد.
sync-waits = ما ينتظر
sync-try = المحاولة الآن
sync-result-offline = لا شبكة بعد. كل شيء محفوظ هنا.
sync-result-sent = { $count ->
    [zero] لم يصل شيء إلى السوق.
    [one] وصل أمر واحد إلى السوق.
    [two] وصل أمران إلى السوق.
    [few] وصلت { $count } أمور إلى السوق.
    [many] وصل { $count } أمرًا إلى السوق.
   *[other] وصل { $count } أمر إلى السوق.
}
sync-result-nothing = عند السوق كل ما على هذا الهاتف.
sync-result-code = يحتاج السوق رمزك أولًا.

sync-what = { $kind ->
    [create] شيء جديد للبيع
    [edit] كلام جديد
    [price] سعر جديد
    [photos] صور جديدة
    [state] معروض للبيع أم لا
    [stock-add] كمية أكثر
    [stock-remove] كمية أقل
    [cash] بيع نقدًا
    [keep] إبقاء بعضه هنا
    [give] إعطاء للسوق
    [accept] نعم للطلب
    [decline] لا للطلب
    [pack] تم التغليف
    [hand-over] تم التسليم للناقل
   *[other] تغيير
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] في الطريق الآن
    [enrolment] ينتظر رمزك
    [held] ينتظر أمرًا يحتاج مساعدة
   *[signal] يُرسل عند توفر الشبكة
}
sync-detail = { $why } · { $age }

sync-help = يحتاج مساعدة
sync-mine = إبقاء ما عندي
sync-theirs = إبقاء الآخر
sync-leave = تركه
sync-again = إرسال مرة أخرى
sync-open = فتح
sync-left = يبقى كما هو في السوق.
sync-sent-again = يذهب إلى السوق من جديد.

sync-data = بيانات اليوم
sync-export = حفظ في ملف
sync-export-hint = لحمله على بطاقة ذاكرة أو على هاتف آخر.
sync-export-link = أخذ الملف
sync-export-folder = الملف هنا: { $folder }
sync-export-shared = أُعطي الملف.
sync-export-failed = تعذر إعطاء الملف. هو محفوظ على هذا الهاتف.

sync-because = { $why ->
    [sending] هو في الطريق في هذه اللحظة.
    [enrolment] يُرسل عندما يتأكد رقم هاتفك.
    [held] ينتظر أمرًا رفضه السوق. أصلح ذلك أولًا.
   *[signal] هو محفوظ على هذا الهاتف ويُرسل وحده عند توفر الشبكة.
}
sync-since = ينتظر منذ { $day }، { $clock }
sync-until = يُحسب حتى { $day }، { $clock }
sync-take-back = استرجاع
sync-taken-back = استُرجع. لم يُرسل قط.
sync-send-now = إرسال الآن
sync-export-all = حفظ الكل في ملف

sync-question = { $field ->
    [order] ماذا يسمع المشتري؟
    [price] أي سعر هو الصحيح؟
    [state] هل هو معروض للبيع؟
    [photos] أي الصور هي الصحيحة؟
   *[other] أيهما الصحيح؟
}
sync-question-hint = غيّره شخصان. إلى أن تختار يرى المشترون: { $value }.
sync-question-hint-plain = غيّره شخصان. إلى أن تختار يُحسب الآخر.
sync-by-me = أنت، على هذا الهاتف · { $day }، { $clock }
sync-by-other = هاتف آخر من هواتفك · { $day }، { $clock }
sync-by-another = هاتف آخر من هواتفك
sync-decision = { $state ->
    [accepted] نعم للطلب
    [declined] لا للطلب
    [packed] تم التغليف
    [handed_over] تم التسليم للناقل
   *[other] تقدّم الطلب
}
sync-order-same = هاتف آخر من هواتفك قال الشيء نفسه. لم يبق ما يُفعل.
sync-order-stands = هاتف آخر من هواتفك كان أسرع. ما قاله يبقى.

sync-expired-today = كان لذلك اليوم فقط، وقد انتهى اليوم.
sync-expired-again = فعله من جديد لليوم
sync-share-gone = غاب هذا الهاتف طويلًا حتى باع السوق مما كان هنا.
sync-from-market = أخذه من حصة السوق

import-choose = إدخال ملف
import-hint = من هاتف ضاع، أو من هاتف آخر من هواتفك.
import-taken = { $count ->
    [zero] لم يُدخل شيء.
    [one] أُدخل أمر واحد. يُرسل من هنا.
    [two] أُدخل أمران. يُرسلان من هنا.
    [few] أُدخلت { $count } أمور. تُرسل من هنا.
    [many] أُدخل { $count } أمرًا. تُرسل من هنا.
   *[other] أُدخل { $count } أمر. تُرسل من هنا.
}
import-known = كل ما في هذا الملف كان على هذا الهاتف من قبل.
import-not-ours = { $count ->
    [zero] لا شيء يخص ما على الهاتف الآخر.
    [one] أمر واحد يخص ما يُبقيه الهاتف الآخر. ذلك الهاتف وحده يستطيع إرساله.
    [two] أمران يخصان ما يُبقيه الهاتف الآخر. ذلك الهاتف وحده يستطيع إرسالهما.
    [few] { $count } أمور تخص ما يُبقيه الهاتف الآخر. ذلك الهاتف وحده يستطيع إرسالها.
    [many] { $count } أمرًا يخص ما يُبقيه الهاتف الآخر. ذلك الهاتف وحده يستطيع إرسالها.
   *[other] { $count } أمر يخص ما يُبقيه الهاتف الآخر. ذلك الهاتف وحده يستطيع إرسالها.
}
