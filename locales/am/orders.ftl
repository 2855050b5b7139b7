orders-title = ትዕዛዞች
orders-on-the-way = በመንገድ ላይ
orders-done = የተጠናቀቁ
orders-empty = ገና ትዕዛዝ የለም
orders-empty-hint = ኔትወርክ ሲኖር በራሳቸው ወደዚህ ይመጣሉ፣ ያለ ኔትወርክም እዚህ ይቆያሉ።
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = ትዕዛዝ { $number }
order-gone = ይህ ትዕዛዝ በዚህ ስልክ ላይ የለም
order-gone-hint = ኔትወርክ ሲገኝ ይመጣል።
order-answer-by = መልስ ይስጡ፦ { $when }
order-address = የሚሄደው ወደ
order-note = ገዢው የሚለው
order-accept = ይቀበሉ
order-pack = ታሽጓል
order-hand-over = ተረክቧል
order-receipt = የአጓጓዡ ደረሰኝ ቁጥር
order-decline = ችግር አለ
order-waiting = { $count ->
    [one] { $count } መልስ ኔትወርክ ይጠብቃል
   *[other] { $count } መልሶች ኔትወርክ ይጠብቃሉ
}
order-declined-why = አልተቀበሉትም

order-step-placed = ታዟል
order-step-accepted = ተቀባይነት አግኝቷል
order-step-packed = ታሽጓል
order-step-handed-over = ተረክቧል
order-step-delivered = ገዢው ጋር
order-step-paid = ተከፍሏል
order-step-at = { $day }፣ { $clock }

decline-title = ችግሩ ምንድን ነው?
decline-hint = ገዢው ይህን ያያል። የታዘዘው ወደ ቀሪዎ ይመለሳል።
decline-words = ጥቂት ቃላት ለገዢው
decline-confirm = ትዕዛዙን አይቀበሉ
decline-choose = መጀመሪያ ምክንያት ይምረጡ።
