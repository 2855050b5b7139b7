shares-line = هنا { $here }، وفي السوق { $market }
shares-market = في السوق { $market }
shares-coming = { $amount } أخرى عندما يوافق السوق
shares-elsewhere = { $amount } على هواتفك الأخرى
shares-lapsed = غاب هذا الهاتف زمنًا طويلًا. ما هنا يمكن بيعه بعد أن يتصل بالسوق.

cash-sell = بيع نقدًا
cash-title = كم بعت؟
cash-all-here = كل ما هنا: { $amount }
cash-other = كمية أخرى
cash-sold-here = بيع { $amount }. بقي هنا { $left }.
cash-sold-market = بيع { $amount }. يُحسب عندما يوافق السوق.
cash-sold-both = بيع { $amount }. منه { $part } يُحسب عندما يوافق السوق.
cash-undone = استُرجع. لم يُرسل قط.
cash-undo-late = فات الوقت: هو عند السوق. إن كان خطأ فأضفه من جديد.
cash-undo-part = استُرجع جزء فقط. الباقي عند السوق.

keep-some = إبقاء بعضه هنا
keep-title = كم تُبقي هنا؟
keep-hint = تبيعه أنت نقدًا. المشترون البعيدون لا يستطيعون طلبه.
keep-asked = يبقى { $amount } هنا عندما يوافق السوق.
give-some = إعطاء للسوق
give-title = كم يذهب إلى السوق؟
give-all = الكل: { $amount }
give-done = يذهب { $amount } إلى السوق.

stock-to = إلى أين يذهب؟
stock-to-market = إلى السوق
stock-to-market-hint = يستطيع المشترون طلبه.
stock-to-here = إبقاؤه هنا
stock-to-here-hint = تبيعه نقدًا.
stock-to-today = اليوم فقط
stock-to-today-hint = إلى السوق، إن وصل اليوم.

displaced-title = كلام آخر كان مكتوبًا
displaced-use = استعمال هذا
displaced-at = { $day }، { $clock }
