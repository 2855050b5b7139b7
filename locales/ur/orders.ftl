orders-title = آرڈر
orders-on-the-way = راستے میں
orders-done = مکمل
orders-empty = ابھی کوئی آرڈر نہیں
orders-empty-hint = سگنل ہو تو وہ خود یہاں آتے ہیں، اور سگنل کے بغیر بھی یہیں رہتے ہیں۔
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = آرڈر { $number }
order-gone = یہ آرڈر اس فون پر نہیں ہے
order-gone-hint = سگنل ملتے ہی آئے گا۔
order-answer-by = جواب دیں: { $when }
order-address = کہاں جائے گا
order-note = خریدار کا کہنا
order-accept = منظور کریں
order-pack = پیک ہو گیا
order-hand-over = حوالے کر دیا
order-receipt = لے جانے والے کی رسید کا نمبر
order-decline = کچھ گڑبڑ ہے
order-waiting = { $count ->
    [one] { $count } جواب سگنل کے انتظار میں ہے
   *[other] { $count } جواب سگنل کے انتظار میں ہیں
}
order-declined-why = آپ نے انکار کیا

order-step-placed = آرڈر ہوا
order-step-accepted = منظور
order-step-packed = پیک ہوا
order-step-handed-over = حوالے ہوا
order-step-delivered = خریدار کے پاس
order-step-paid = پیسے مل گئے
order-step-at = { $day }، { $clock }

decline-title = کیا گڑبڑ ہے؟
decline-hint = خریدار یہ دیکھتا ہے۔ آرڈر کیا ہوا مال آپ کے مال میں واپس آتا ہے۔
decline-words = خریدار کے لیے دو لفظ
decline-confirm = آرڈر سے انکار کریں
decline-choose = پہلے وجہ چنیں۔
