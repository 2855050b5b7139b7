app-name = Isoko

state-draft = ادھورا
state-on-this-phone = اس فون پر
state-sent = بھیج دیا
state-at-the-market = منڈی میں
state-confirmed = تصدیق شدہ
state-needs-help = مدد چاہیے

tabs-name = اہم جگہیں
tab-home = ہوم
tab-sell = بیچیں
tab-orders = آرڈر
tab-more = مزید

practice-flag = مشق · یہاں کچھ بھی اصلی نہیں

not-found-title = یہاں کچھ نہیں ہے
not-found-hint = شاید پتا پرانا ہے۔ آپ نے جو محفوظ کیا وہ سب اب بھی اس فون پر ہے۔
not-found-go = شروع پر جائیں
