app-name = Isoko

state-draft = अधूरा
state-on-this-phone = इस फ़ोन पर
state-sent = भेजा गया
state-at-the-market = बाज़ार में
state-confirmed = पक्का हुआ
state-needs-help = मदद चाहिए

tabs-name = मुख्य जगहें
tab-home = होम
tab-sell = बेचें
tab-orders = ऑर्डर
tab-more = और

practice-flag = अभ्यास · यहाँ कुछ भी असली नहीं है

not-found-title = यहाँ कुछ नहीं है
not-found-hint = पता शायद पुराना है। आपका सहेजा हुआ सब कुछ अब भी इस फ़ोन पर है।
not-found-go = शुरुआत पर जाएँ
