listings-title = मेरी बिक्री का सामान
listings-new = कुछ नया बेचें
listings-filter = दिखाएँ
listings-all = सब
listings-for-sale = बिक्री पर
listings-paused = रोका हुआ
listings-search = खोजें
listings-empty = अभी बिक्री पर कुछ नहीं
listings-empty-hint = खरीदारों को एक चीज़ दिखाएँ जो आप उगाते या बनाते हैं। यह बिना सिग्नल के भी चलता है।
listings-none-found = कुछ नहीं मिला
listings-none-found-hint = कोई और शब्द आज़माएँ, या सब दिखाएँ।
listings-left = { $quantity } बाकी
listings-sold-out = सब बिक गया
listings-unnamed = अभी नाम नहीं है

listing-gone = यह सामान इस फ़ोन पर नहीं है
listing-gone-hint = शायद किसी दूसरे फ़ोन पर हटाया गया है।
listing-waiting = { $count ->
    [one] { $count } बदलाव सिग्नल के इंतज़ार में है
   *[other] { $count } बदलाव सिग्नल के इंतज़ार में हैं
}
listing-stock = बेचने को बचा
listing-add = और जोड़ें
listing-less = कम हो गया
listing-how-much-more = कितना और?
listing-how-much-less = कितना कम?
listing-why-less = क्यों?
listing-why-cash = यहीं बिका
listing-why-spoiled = ख़राब या खो गया
listing-why-counted = फिर से गिना
listing-price-change = दाम बदलें
listing-words-change = शब्द बदलें
listing-save = सहेजें
listing-cancel = जैसा है वैसा रहने दें
listing-pause = रोकें
listing-publish = बिक्री पर रखें
listing-remove = हटाएँ
listing-removed-now = कूड़ेदान में डाला गया
listing-bring-back = वापस लाएँ
listing-least = कम से कम ऑर्डर
listing-origin = कहाँ से
listing-form = रूप और दर्जा
history-title = क्या-क्या हुआ
history-hint = इस फ़ोन ने पिछले दो महीनों में जो किया, और जो ऑर्डर हुआ।
history-ordered = { $buyer } का ऑर्डर
