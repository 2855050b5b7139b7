listings-title = የምሸጠው
listings-new = አዲስ ነገር ይሽጡ
listings-filter = ያሳዩ
listings-all = ሁሉም
listings-for-sale = ለሽያጭ የወጣ
listings-paused = የቆመ
listings-search = ይፈልጉ
listings-empty = ገና ለሽያጭ የወጣ የለም
listings-empty-hint = ከሚያመርቱት ወይም ከሚሠሩት አንዱን ለገዢዎች ያሳዩ። ይህ ያለ ኔትወርክ ይሠራል።
listings-none-found = የሚስማማ የለም
listings-none-found-hint = ሌላ ቃል ይሞክሩ፣ ወይም ሁሉንም ያሳዩ።
listings-left = { $quantity } ቀርቷል
listings-sold-out = ተሽጦ አልቋል
listings-unnamed = ገና ስም የለውም

listing-gone = ይህ ዕቃ በዚህ ስልክ ላይ የለም
listing-gone-hint = በሌላ ስልክ ላይ ተነስቶ ሊሆን ይችላል።
listing-waiting = { $count ->
    [one] { $count } ለውጥ ኔትወርክ ይጠብቃል
   *[other] { $count } ለውጦች ኔትወርክ ይጠብቃሉ
}
listing-stock = ለመሸጥ የቀረ
listing-add = ይጨምሩ
listing-less = ቀንሷል
listing-how-much-more = ምን ያህል ጨመረ?
listing-how-much-less = ምን ያህል ቀነሰ?
listing-why-less = ለምን?
listing-why-cash = እዚህ ተሽጧል
listing-why-spoiled = ተበላሽቷል ወይም ጠፍቷል
listing-why-counted = እንደገና ተቆጥሯል
listing-price-change = ዋጋውን ይቀይሩ
listing-words-change = ቃላቱን ይቀይሩ
listing-save = ያስቀምጡ
listing-cancel = እንዳለ ይተዉት
listing-pause = ያቁሙ
listing-publish = ለሽያጭ ያውጡ
listing-remove = ያንሱ
listing-removed-now = ወደ ቆሻሻ ተዛውሯል
listing-bring-back = መልሰው ያምጡ
listing-least = ትንሹ ትዕዛዝ
listing-origin = ከየት
listing-form = ዓይነትና ደረጃ
history-title = የተከናወነው
history-hint = ይህ ስልክ ባለፉት ሁለት ወራት ያደረገው እና የታዘዘው።
history-ordered = የ{ $buyer } ትዕዛዝ
