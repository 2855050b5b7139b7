orders-title = ऑर्डर
orders-on-the-way = रास्ते में
orders-done = पूरे हुए
orders-empty = अभी कोई ऑर्डर नहीं
orders-empty-hint = सिग्नल होने पर वे अपने आप यहाँ आते हैं, और बिना सिग्नल के भी यहीं रहते हैं।
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = ऑर्डर { $number }
order-gone = यह ऑर्डर इस फ़ोन पर नहीं है
order-gone-hint = सिग्नल मिलते ही आएगा।
order-answer-by = जवाब दें: { $when }
order-address = कहाँ जाएगा
order-note = खरीदार का कहना
order-accept = मंज़ूर करें
order-pack = पैक हो गया
order-hand-over = सौंप दिया
order-receipt = ढोने वाले की रसीद का नंबर
order-decline = कुछ गड़बड़ है
order-waiting = { $count ->
    [one] { $count } जवाब सिग्नल के इंतज़ार में है
   *[other] { $count } जवाब सिग्नल के इंतज़ार में हैं
}
order-declined-why = आपने मना किया

order-step-placed = ऑर्डर हुआ
order-step-accepted = मंज़ूर
order-step-packed = पैक हुआ
order-step-handed-over = सौंपा गया
order-step-delivered = खरीदार के पास
order-step-paid = पैसे मिले
order-step-at = { $day }, { $clock }

decline-title = क्या गड़बड़ है?
decline-hint = खरीदार यह देखता है। ऑर्डर किया माल आपके माल में वापस आता है।
decline-words = खरीदार के लिए दो शब्द
decline-confirm = ऑर्डर से मना करें
decline-choose = पहले कारण चुनें।
