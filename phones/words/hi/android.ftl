channel-orders = नए ऑर्डर
channel-orders-hint = जब कोई खरीदार आपको ऑर्डर दे। नाम और रकम नहीं दिखाए जाते।
choose-photos = फ़ोटो चुनें
share-title = आगे दें
