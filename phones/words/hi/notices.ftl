notice-orders = नए ऑर्डर: { $count }
notice-orders-hidden = Isoko में कुछ नया है
notice-ask-title = ऑर्डर आने पर क्या Isoko आपको बताए?
notice-ask = सिर्फ़ गिनती बताई जाती है, नाम और रकम नहीं। फ़ोन की सेटिंग में इसे बंद किया जा सकता है।
notice-ask-yes = हाँ, बताएँ
notice-ask-no = अभी नहीं
