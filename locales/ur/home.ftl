home-hello = السلام علیکم، { $name }
home-waiting = { $count ->
    [one] { $count } منتظر
   *[other] { $count } منتظر
}
home-signal = { $phase ->
    [idle] رابطہ ہے
    [working] بھیج رہا ہے
    [pictures] تصویریں بھیج رہا ہے
    [offline] سگنل نہیں
    [later] جلد دوبارہ کوشش
    [data] ڈیٹا ختم
    [enrolment] رابطہ ہے
    [help] مدد چاہیے
   *[starting] سگنل ڈھونڈ رہا ہے
}
home-code-needed = کوڈ چاہیے

home-order-new = نیا آرڈر
home-order-by = نیا آرڈر · جواب: { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }، { $country } · { $total } دیں گے
home-accept = منظور کریں
home-see = دیکھیں
home-accepted = آپ نے ہاں کہا۔ یہ اس فون پر محفوظ ہے۔

home-enrol-title = اپنے فون نمبر کی تصدیق کریں
home-enrol-hint = اس کے بعد آپ کا سامان منڈی جاتا ہے۔
home-enrol-go = کوڈ لکھیں
home-help-title = { $count ->
    [one] { $count } کام کو آپ کی مدد چاہیے
   *[other] { $count } کاموں کو آپ کی مدد چاہیے
}
home-help-hint = باقی سب چلتا رہا۔
home-help-go = دیکھیں

home-answer = جواب دیں: { $goods }
home-pack = پیک کریں: { $goods }
home-bring = حوالے کریں: { $goods }
home-order-of = آرڈر { $number } · { $buyer }
home-todo = آگے کیا کرنا ہے
home-drafts = جو شروع کیا اسے پورا کریں
home-draft-unnamed = ابھی نام نہیں
home-sell-new = کچھ نیا بیچیں

home-empty-title = اپنی پہلی چیز بیچیں
home-empty-hint = نام، مقدار اور قیمت کافی ہیں۔ یہ سگنل کے بغیر بھی چلتا ہے۔
home-calm-title = ابھی آپ کے لیے کوئی کام نہیں
home-calm-hint = نئے آرڈر یہاں نظر آتے ہیں۔
home-reading = آپ کا کچھ سامان اور آرڈر ابھی اس فون تک آ رہے ہیں۔
home-earned = اس مہینے کی کمائی
home-earned-coming = ابھی آنا باقی: { $money }
home-earned-later = ابھی آنا باقی
home-earned-show = رقم دکھائیں
home-earned-hide = رقم چھپائیں
home-orders-all = تمام { $count } آرڈر دیکھیں
