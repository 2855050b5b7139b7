problem-offline = لا شبكة الآن. ما فعلته محفوظ على هذا الهاتف ويُرسل وحده لاحقًا.
problem-later = السوق مشغول. هذا الهاتف يحاول وحده من جديد.
problem-corrupt = شيء على هذا الهاتف تالف. لم يُرمَ شيء. اطلب مساعدة من أحد.
problem-damaged = شيء على هذا الهاتف تالف. ما فعلته محفوظ. أغلق التطبيق وافتحه من جديد: يصلح نفسه.
problem-stopped = أُغلق التطبيق قبل قليل. افتحه من جديد.

problem-need-profile = قل أولًا من أنت.
problem-need-code = اكتب الأرقام الستة التي وصلت في رسالة SMS.
problem-wrong-code = هذه ليست الأرقام الصحيحة. انظر إلى رسالة SMS مرة أخرى.
problem-new-code = هذا الرمز قديم جدًا. اطلب رمزًا جديدًا.
problem-enrol-again = لم يعد السوق يعرف هذا الهاتف. أكّد رقم هاتفك من جديد.
problem-invitation = السوق يعرف هذا الرقم من قبل. ادعُ هذا الهاتف من هاتفك الآخر.
problem-send-first = { $waiting ->
    [zero] كل شيء أُرسل.
    [one] أمر واحد لم يُرسل بعد وسيضيع. أرسله أولًا أو احفظه في ملف.
    [two] أمران لم يُرسلا بعد وسيضيعان. أرسلهما أولًا أو احفظهما في ملف.
    [few] { $waiting } أمور لم تُرسل بعد وستضيع. أرسلها أولًا أو احفظها في ملف.
    [many] { $waiting } أمرًا لم يُرسل بعد وسيضيع. أرسلها أولًا أو احفظها في ملف.
   *[other] { $waiting } أمر لم يُرسل بعد وسيضيع. أرسلها أولًا أو احفظها في ملف.
}
problem-space = هذا الهاتف ممتلئ. احذف بعض الصور أو الفيديوهات ثم حاول من جديد.
problem-folder = لا يستطيع التطبيق الكتابة في مجلده. أعد تشغيل الهاتف أو اطلب مساعدة من أحد.
problem-newer-app = استُعمل Isoko أحدث على هذا الهاتف. ثبّت أحدث Isoko.
problem-update = هذا الـ Isoko قديم جدًا على السوق. ثبّت الأحدث. ما ينتظر يبقى محفوظًا.
problem-other-realm = التدريب والسوق الحقيقي لا يختلطان. هذا يخص الآخر.
problem-share-lapsed = بقي هذا الهاتف بلا شبكة زمنًا طويلًا، فربما ما أبقيته هنا معروض للبيع في السوق من جديد. ابحث عن شبكة أولًا ثم بِع.
problem-too-late = هو في الطريق إلى السوق.
problem-other-file = هذا ليس ملف أمور لم تُرسل، أو تغيّر في الطريق.
problem-other-seller = هذا الملف لبائع آخر.

problem-missing = { $field ->
    [name] اكتب اسمك.
    [phone] اكتب رقم هاتفك.
    [village] اكتب اسم قريتك.
    [country] اختر بلدك.
    [title] أعطه اسمًا يراه المشترون.
    [product] اختر ما تبيع.
    [price] اذكر السعر.
    [place] اذكر أين ينمو.
   *[other] لا يجوز أن يبقى هذا فارغًا.
}
problem-too-long = هذا طويل جدًا. استعمل كلمات أقل.
problem-unclean = فيه علامات لا يراها أحد. اكتبه من جديد.
problem-amount-empty = اكتب عددًا.
problem-amount-not-a-number = هذا ليس عددًا. استعمل الأرقام وفاصلة عشرية واحدة فقط.
problem-amount-too-fine = بعد الفاصلة أرقام كثيرة.
problem-amount-zero = يجب أن يكون أكثر من صفر.
problem-amount-negative = لا يجوز أن يكون أقل من صفر.
problem-amount-too-large = هذا أكثر مما يأخذه السوق. انظر إلى العدد من جديد.
problem-phone-not-a-number = هذا لا يشبه رقم هاتف. استعمل الأرقام فقط.
problem-phone-wrong-length = الأرقام قليلة أو كثيرة. انظر إلى الرقم من جديد.
problem-phone-needs-country = ابدأ بـ + ورقم بلدك، مثل { "\u2066" }+250{ "\u2069" }.
problem-wrong-measure = القطع والكيلوات مختلطة هنا.
problem-value-unknown = السوق لا يعرف هذا. اختر شيئًا آخر.
problem-value-other = هنا شيء غير صحيح. انظر إليه من جديد.

problem-not-understood = لم يفهم السوق هذا. قد يفيد Isoko أحدث.
problem-not-found = لم يعد السوق يجد هذا.
problem-not-yours = هذا لبائع آخر.
problem-already-there = هذا عند السوق من قبل.
problem-conflict = { $field ->
    [price] شخص آخر غيّر السعر أيضًا. أيهما الصحيح؟
   *[other] شخص آخر غيّر هذا أيضًا. أيهما الصحيح؟
}
problem-stock-weight = الكمية لا تكفي. بقي { $left } فقط.
problem-stock-pieces = { $left ->
    [zero] الكمية لا تكفي. لم تبق أي قطعة.
    [one] الكمية لا تكفي. بقيت قطعة واحدة فقط.
    [two] الكمية لا تكفي. بقيت قطعتان فقط.
    [few] الكمية لا تكفي. بقيت { $left } قطع فقط.
    [many] الكمية لا تكفي. بقيت { $left } قطعة فقط.
   *[other] الكمية لا تكفي. بقيت { $left } قطعة فقط.
}
problem-order-state = { $state ->
    [placed] لم يُقبل الطلب بعد.
    [accepted] قُبل الطلب من قبل.
    [packed] غُلّف الطلب من قبل.
    [handed-over] الطلب في الطريق.
    [delivered] الطلب عند المشتري.
    [paid] دُفع ثمن الطلب.
    [declined] رُفض الطلب.
    [cancelled] سحب المشتري الطلب.
   *[unknown] تقدّم الطلب في هذه الأثناء.
}
problem-removed = أزيل هذا من البيع.
problem-not-for-sale = هذا ليس معروضًا للبيع الآن.
problem-expired = وصل متأخرًا جدًا.
problem-unknown = قال السوق لا، لسبب لا يعرفه هذا الـ Isoko. قد يفيد إصدار أحدث.
