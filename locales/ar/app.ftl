app-name = Isoko

state-draft = مسودة
state-on-this-phone = على هذا الهاتف
state-sent = أُرسل
state-at-the-market = في السوق
state-confirmed = مؤكَّد
state-needs-help = يحتاج مساعدة

tabs-name = الأماكن الرئيسية
tab-home = الرئيسية
tab-sell = البيع
tab-orders = الطلبات
tab-more = المزيد

practice-flag = تدريب · لا شيء هنا حقيقي

not-found-title = لا شيء هنا
not-found-hint = ربما العنوان قديم. كل ما حفظته ما زال على هذا الهاتف.
not-found-go = إلى البداية
