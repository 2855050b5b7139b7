home-hello = ሰላም፣ { $name }
home-waiting = { $count ->
    [one] { $count } ይጠብቃል
   *[other] { $count } ይጠብቃሉ
}
home-signal = { $phase ->
    [idle] ተገናኝቷል
    [working] እየላከ ነው
    [pictures] ፎቶ እየላከ ነው
    [offline] ኔትወርክ የለም
    [later] በቅርቡ ይሞክራል
    [data] ዳታ አልቋል
    [enrolment] ተገናኝቷል
    [help] እርዳታ ይፈልጋል
   *[starting] ኔትወርክ እየፈለገ ነው
}
home-code-needed = ኮድ ያስፈልጋል

home-order-new = አዲስ ትዕዛዝ
home-order-by = አዲስ ትዕዛዝ · መልስ፦ { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }፣ { $country } · { $total } ይከፍላሉ
home-accept = ይቀበሉ
home-see = ይመልከቱ
home-accepted = እሺ ብለዋል። በዚህ ስልክ ላይ ተቀምጧል።

home-enrol-title = ስልክ ቁጥርዎን ያረጋግጡ
home-enrol-hint = ከዚያ ለሽያጭ ያወጡት ወደ ገበያው ይሄዳል።
home-enrol-go = ኮዱን ይጻፉ
home-help-title = { $count ->
    [one] { $count } ነገር የእርስዎን እርዳታ ይፈልጋል
   *[other] { $count } ነገሮች የእርስዎን እርዳታ ይፈልጋሉ
}
home-help-hint = ሌላው ሁሉ ቀጥሏል።
home-help-go = ይመልከቱ

home-answer = መልስ ይስጡ፦ { $goods }
home-pack = ያሽጉ፦ { $goods }
home-bring = ያስረክቡ፦ { $goods }
home-order-of = ትዕዛዝ { $number } · { $buyer }
home-todo = ቀጥሎ የሚሠራ
home-drafts = የጀመሩትን ይጨርሱ
home-draft-unnamed = ገና ስም የለውም
home-sell-new = አዲስ ነገር ይሽጡ

home-empty-title = የመጀመሪያ ዕቃዎን ይሽጡ
home-empty-hint = ስም፣ መጠንና ዋጋ ይበቃሉ። ይህ ያለ ኔትወርክ ይሠራል።
home-calm-title = አሁን የሚፈልግዎ ነገር የለም
home-calm-hint = አዳዲስ ትዕዛዞች እዚህ ይታያሉ።
home-reading = አንዳንድ ዕቃዎችዎና ትዕዛዞችዎ ገና ወደዚህ ስልክ እየመጡ ነው።
home-earned = በዚህ ወር የተገኘ
home-earned-coming = ገና የሚመጣ፦ { $money }
home-earned-later = ገና የሚመጣ
home-earned-show = መጠኑን አሳይ
home-earned-hide = መጠኑን ደብቅ
home-orders-all = ሁሉንም { $count } ትዕዛዞች ይመልከቱ
