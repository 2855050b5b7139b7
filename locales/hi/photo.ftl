photo-question = इसे खरीदारों को दिखाएँ
photo-hint = अच्छी फ़ोटो से सामान बिकता है। दिन की रोशनी, पास से, सादी ज़मीन पर। यह तुरंत इस फ़ोन पर सहेजी जाती है, सिग्नल नहीं चाहिए।
photo-title = फ़ोटो
photo-take = फ़ोटो खींचें
photo-choose = फ़ोटो चुनें
photo-room = { $count ->
    [one] { $count } और आ सकती है
   *[other] { $count } और आ सकती हैं
}
photo-room-none = सारी जगह भर गई है।
photo-none-yet = अभी फ़ोटो नहीं। खरीदार एक चित्र देखते हैं।
photo-alt = { $title } की फ़ोटो { $place }
photo-cover = मुख्य फ़ोटो
photo-make-cover = मुख्य फ़ोटो बनाएँ
photo-earlier = आगे करें
photo-later = पीछे करें
photo-remove = निकालें
photo-removed = फ़ोटो निकाल दी गई
photo-preparing = सहेजी गई। छोटी की जा रही है।
photo-drop = हटाएँ
photo-refused = फिर से खींचें
photo-thumb-at-market = छोटी तस्वीर बाज़ार में है
photo-sending = { $of } में से { $sent } भेजा

photo-problem-heic = यह फ़ोटो HEIC है, जिसे खरीदार नहीं खोल सकते। कैमरे की सेटिंग में JPEG (“सबसे अनुकूल”) चुनें, फिर दोबारा खींचें।
photo-problem-not-a-picture = यह तस्वीर नहीं है। कोई फ़ोटो चुनें।
photo-problem-too-large = यह तस्वीर बहुत बड़ी है। छोटी चुनें।
photo-problem-damaged = यह तस्वीर ख़राब है। दोबारा खींचें।
photo-problem-lost = इस फ़ोटो की फ़ाइल नहीं रही। दोबारा खींचें।
photo-problem-too-many = एक सामान में ज़्यादा से ज़्यादा { $most } फ़ोटो होती हैं। पहले एक निकालें।
photo-problem-unread = फ़ोटो पढ़ी नहीं जा सकी। फिर कोशिश करें।
photo-problem-no-camera = कैमरा या गैलरी खुल नहीं सकी। फिर कोशिश करें।

photo-waiting = { $count ->
    [one] { $count } तस्वीर इंतज़ार में है
   *[other] { $count } तस्वीरें इंतज़ार में हैं
}
photo-waiting-detail = बाकी सब के बाद { $bytes } भेजना है

storage-title = इस फ़ोन पर जगह
storage-total = Isoko की जगह
storage-words = सामान, ऑर्डर, सेटिंग
storage-captures = खींची हुई फ़ोटो
storage-captures-hint = बाज़ार को मिलने तक रखी जाती हैं।
storage-unsent = भेजी जाने वाली फ़ोटो
storage-sent = जो फ़ोटो बाज़ार के पास हैं
storage-foreign = आपके दूसरे फ़ोनों की फ़ोटो
storage-free = जगह खाली करें
storage-free-hint = केवल वे फ़ोटो हटती हैं जो बाज़ार के पास भी हैं। देखने पर वे लौट आती हैं।
storage-freed = हो गया। जो नहीं भेजा गया, उसे नहीं छुआ।
