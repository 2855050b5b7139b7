shares-line = یہاں { $here }، منڈی میں { $market }
shares-market = منڈی میں { $market }
shares-coming = منڈی کے ہاں کہنے پر { $amount } اور
shares-elsewhere = آپ کے دوسرے فونوں پر { $amount }
shares-lapsed = یہ فون بہت دیر منڈی سے دور رہا۔ یہاں کا مال منڈی سے ملنے کے بعد بیچا جا سکتا ہے۔

cash-sell = نقد بیچا
cash-title = آپ نے کتنا بیچا؟
cash-all-here = یہاں کا سارا { $amount }
cash-other = دوسری مقدار
cash-sold-here = { $amount } بک گیا۔ یہاں { $left } باقی ہے۔
cash-sold-market = { $amount } بک گیا۔ منڈی کے ہاں کہنے پر گنا جائے گا۔
cash-sold-both = { $amount } بک گیا۔ اس میں سے { $part } منڈی کے ہاں کہنے پر گنا جائے گا۔
cash-undone = واپس لے لیا۔ یہ کبھی بھیجا نہیں گیا۔
cash-undo-late = دیر ہو گئی: یہ منڈی کے پاس پہنچ چکا ہے۔ اگر غلطی تھی تو دوبارہ ڈالیں۔
cash-undo-part = صرف ایک حصہ واپس لیا گیا۔ باقی منڈی کے پاس پہنچ چکا ہے۔

keep-some = کچھ یہاں رکھیں
keep-title = آپ یہاں کتنا رکھتے ہیں؟
keep-hint = اسے آپ خود نقد بیچتے ہیں۔ دور کے خریدار اس کا آرڈر نہیں دے سکتے۔
keep-asked = منڈی کے ہاں کہنے پر { $amount } یہاں رکھا جائے گا۔
give-some = منڈی کو دیں
give-title = منڈی کو کتنا جائے؟
give-all = سارا { $amount }
give-done = { $amount } منڈی کو جا رہا ہے۔

stock-to = یہ کہاں جائے؟
stock-to-market = منڈی کو
stock-to-market-hint = خریدار اس کا آرڈر دے سکتے ہیں۔
stock-to-here = یہیں رکھیں
stock-to-here-hint = اسے آپ نقد بیچتے ہیں۔
stock-to-today = صرف آج
stock-to-today-hint = آج پہنچ گیا تو منڈی کو۔

displaced-title = دوسرے الفاظ جو لکھے گئے تھے
displaced-use = یہ الفاظ رکھیں
displaced-at = { $day }، { $clock }
