sync-title = भेजने के इंतज़ार में
sync-all-there = सब कुछ बाज़ार में है
sync-all-there-hint = इस फ़ोन पर कुछ बाकी नहीं है।
sync-safe = { $count ->
    [one] { $count } काम इस फ़ोन पर सुरक्षित है
   *[other] { $count } काम इस फ़ोन पर सुरक्षित हैं
}
sync-safe-hint = { $count ->
    [one] सिग्नल मिलने पर यह अपने आप जाता है।
   *[other] सिग्नल मिलने पर ये अपने आप जाते हैं।
}
sync-last = बाज़ार से पिछली बार मिला: { $age }।
sync-never = यह फ़ोन अभी तक बाज़ार से नहीं मिला।
sync-waits = क्या बाकी है
sync-try = अभी कोशिश करें
sync-result-offline = अभी सिग्नल नहीं। सब कुछ यहाँ सुरक्षित है।
sync-result-sent = { $count ->
    [one] { $count } काम बाज़ार पहुँचा।
   *[other] { $count } काम बाज़ार पहुँचे।
}
sync-result-nothing = इस फ़ोन का सब कुछ बाज़ार के पास है।
sync-result-code = बाज़ार को पहले आपका कोड चाहिए।

sync-what = { $kind ->
    [create] बेचने को कुछ नया
    [edit] नए शब्द
    [price] नया दाम
    [photos] नई फ़ोटो
    [state] बिक्री पर है या नहीं
    [stock-add] माल बढ़ा
    [stock-remove] माल घटा
    [cash] नकद बेचा
    [keep] कुछ यहाँ रखें
    [give] बाज़ार को दें
    [accept] ऑर्डर को हाँ
    [decline] ऑर्डर को ना
    [pack] पैक हो गया
    [hand-over] सौंप दिया
   *[other] एक बदलाव
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] अभी रास्ते में
    [enrolment] आपके कोड के इंतज़ार में
    [held] ऐसे काम के इंतज़ार में जिसे मदद चाहिए
   *[signal] सिग्नल मिलते ही जाएगा
}
sync-detail = { $why } · { $age }

sync-help = मदद चाहिए
sync-mine = मेरा रखें
sync-theirs = दूसरा रखें
sync-leave = रहने दें
sync-again = फिर भेजें
sync-open = खोलें
sync-left = यह वैसा ही रहेगा जैसा बाज़ार में है।
sync-sent-again = यह फिर बाज़ार जा रहा है।

sync-data = आज का डेटा
sync-export = फ़ाइल में सहेजें
sync-export-hint = मेमोरी कार्ड या दूसरे फ़ोन पर ले जाने के लिए।
sync-export-link = फ़ाइल लें
sync-export-folder = फ़ाइल यहाँ है: { $folder }
sync-export-shared = फ़ाइल आगे दे दी गई।
sync-export-failed = फ़ाइल आगे नहीं दी जा सकी। वह इस फ़ोन पर रखी है।

sync-because = { $why ->
    [sending] यह इसी समय रास्ते में है।
    [enrolment] आपका फ़ोन नंबर पक्का होने पर यह जाएगा।
    [held] यह ऐसे काम के इंतज़ार में है जिसे बाज़ार ने मना किया। पहले उसे ठीक करें।
   *[signal] यह इस फ़ोन पर सुरक्षित है और सिग्नल मिलते ही अपने आप जाएगा।
}
sync-since = इंतज़ार कब से: { $day }, { $clock }
sync-until = कब तक मान्य: { $day }, { $clock }
sync-take-back = वापस लें
sync-taken-back = वापस लिया गया। यह कभी भेजा नहीं गया।
sync-send-now = अभी भेजें
sync-export-all = सब फ़ाइल में सहेजें

sync-question = { $field ->
    [order] खरीदार को क्या जवाब मिले?
    [price] कौन सा दाम सही है?
    [state] क्या यह बिक्री पर है?
    [photos] कौन सी फ़ोटो सही हैं?
   *[other] कौन सा सही है?
}
sync-question-hint = इसे दो लोगों ने बदला। आपके चुनने तक खरीदार यह देखते हैं: { $value }।
sync-question-hint-plain = इसे दो लोगों ने बदला। आपके चुनने तक दूसरा माना जाएगा।
sync-by-me = आप, इस फ़ोन पर · { $day }, { $clock }
sync-by-other = आपका दूसरा फ़ोन · { $day }, { $clock }
sync-by-another = आपका दूसरा फ़ोन
sync-decision = { $state ->
    [accepted] ऑर्डर को हाँ
    [declined] ऑर्डर को ना
    [packed] पैक हो गया
    [handed_over] सौंप दिया
   *[other] ऑर्डर आगे बढ़ चुका है
}
sync-order-same = आपके दूसरे फ़ोन ने भी यही कहा। कुछ करना बाकी नहीं है।
sync-order-stands = आपका दूसरा फ़ोन पहले था। उसने जो कहा, वही रहेगा।

sync-expired-today = यह केवल उसी दिन के लिए था, और वह दिन बीत गया।
sync-expired-again = आज के लिए फिर करें
sync-share-gone = यह फ़ोन इतने समय दूर रहा कि बाज़ार ने यहाँ रखे माल में से बेच दिया।
sync-from-market = बाज़ार के हिस्से से लें

import-choose = फ़ाइल अंदर लें
import-hint = खोए हुए फ़ोन से, या आपके दूसरे फ़ोन से।
import-taken = { $count ->
    [one] { $count } काम अंदर लिया गया। यह यहीं से जाएगा।
   *[other] { $count } काम अंदर लिए गए। ये यहीं से जाएँगे।
}
import-known = इस फ़ाइल का सब कुछ इस फ़ोन पर पहले से था।
import-not-ours = { $count ->
    [one] { $count } काम दूसरे फ़ोन पर रखे माल का है। केवल वही फ़ोन उसे भेज सकता है।
   *[other] { $count } काम दूसरे फ़ोन पर रखे माल के हैं। केवल वही फ़ोन उन्हें भेज सकता है।
}
