home-hello = नमस्ते, { $name }
home-waiting = { $count ->
    [one] { $count } इंतज़ार में
   *[other] { $count } इंतज़ार में
}
home-signal = { $phase ->
    [idle] जुड़ा हुआ
    [working] भेज रहा है
    [pictures] फ़ोटो भेज रहा है
    [offline] सिग्नल नहीं
    [later] थोड़ी देर में फिर
    [data] डेटा ख़त्म
    [enrolment] जुड़ा हुआ
    [help] मदद चाहिए
   *[starting] सिग्नल ढूँढ रहा है
}
home-code-needed = कोड चाहिए

home-order-new = नया ऑर्डर
home-order-by = नया ऑर्डर · जवाब: { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · { $total } देंगे
home-accept = मंज़ूर करें
home-see = देखें
home-accepted = आपने हाँ कहा। यह इस फ़ोन पर सहेजा गया है।

home-enrol-title = अपना फ़ोन नंबर पक्का करें
home-enrol-hint = उसके बाद आपका सामान बाज़ार जाता है।
home-enrol-go = कोड लिखें
home-help-title = { $count ->
    [one] { $count } काम को आपकी मदद चाहिए
   *[other] { $count } कामों को आपकी मदद चाहिए
}
home-help-hint = बाकी सब चलता रहा।
home-help-go = देखें

home-answer = जवाब दें: { $goods }
home-pack = पैक करें: { $goods }
home-bring = सौंपें: { $goods }
home-order-of = ऑर्डर { $number } · { $buyer }
home-todo = आगे क्या करना है
home-drafts = जो शुरू किया, उसे पूरा करें
home-draft-unnamed = अभी नाम नहीं है
home-sell-new = कुछ नया बेचें

home-empty-title = अपनी पहली चीज़ बेचें
home-empty-hint = नाम, मात्रा और दाम काफ़ी हैं। यह बिना सिग्नल के भी चलता है।
home-calm-title = अभी आपके लिए कोई काम नहीं
home-calm-hint = नए ऑर्डर यहाँ दिखते हैं।
home-reading = आपका कुछ सामान और ऑर्डर अभी इस फ़ोन तक आ रहे हैं।
home-earned = इस महीने की कमाई
home-earned-coming = अभी आना बाकी: { $money }
home-earned-later = अभी आना बाकी
home-earned-show = राशि दिखाएँ
home-earned-hide = राशि छिपाएँ
home-orders-all = सभी { $count } ऑर्डर देखें
