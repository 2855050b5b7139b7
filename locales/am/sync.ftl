sync-title = ለመላክ የሚጠብቅ
sync-all-there = ሁሉም ገበያው ላይ ነው
sync-all-there-hint = በዚህ ስልክ ላይ የሚጠብቅ የለም።
sync-safe = { $count ->
    [one] { $count } ነገር በዚህ ስልክ ላይ በደህና ነው
   *[other] { $count } ነገሮች በዚህ ስልክ ላይ በደህና ናቸው
}
sync-safe-hint = { $count ->
    [one] ኔትወርክ ሲኖር በራሱ ይላካል።
   *[other] ኔትወርክ ሲኖር በራሳቸው ይላካሉ።
}
sync-last = ከገበያው ጋር የተገናኘው፦ { $age }።
sync-never = ይህ ስልክ ገና ከገበያው ጋር አልተገናኘም።
sync-waits = የሚጠብቀው
sync-try = አሁን ይሞክሩ
sync-result-offline = ገና ኔትወርክ የለም። ሁሉም እዚህ በደህና ነው።
sync-result-sent = { $count ->
    [one] { $count } ነገር ገበያው ደርሷል።
   *[other] { $count } ነገሮች ገበያው ደርሰዋል።
}
sync-result-nothing = ገበያው ከዚህ ስልክ ያለውን ሁሉ አግኝቷል።
sync-result-code = ገበያው መጀመሪያ ኮድዎን ይፈልጋል።

sync-what = { $kind ->
    [create] ለመሸጥ አዲስ ነገር
    [edit] አዲስ ቃላት
    [price] አዲስ ዋጋ
    [photos] አዲስ ፎቶዎች
    [state] ለሽያጭ የወጣ ወይም ያልወጣ
    [stock-add] ጨምሯል
    [stock-remove] ቀንሷል
    [cash] በጥሬ ገንዘብ ተሽጧል
    [keep] ጥቂት እዚህ ይቀራል
    [give] ለገበያው የተሰጠ
    [accept] ትዕዛዙን መቀበል
    [decline] ትዕዛዙን አለመቀበል
    [pack] ታሽጓል
    [hand-over] ተረክቧል
   *[other] ለውጥ
}
sync-item = { $what }፦ { $name }
sync-why = { $why ->
    [sending] አሁን በመንገድ ላይ
    [enrolment] ኮድዎን ይጠብቃል
    [held] እርዳታ የሚፈልግ ነገር ይጠብቃል
   *[signal] ኔትወርክ ሲገኝ ይላካል
}
sync-detail = { $why } · { $age }

sync-help = እርዳታ ይፈልጋል
sync-mine = የእኔን ይያዙ
sync-theirs = ሌላውን ይያዙ
sync-leave = ይተዉት
sync-again = እንደገና ይላኩ
sync-open = ይክፈቱ
sync-left = ገበያው ላይ እንዳለ ይቆያል።
sync-sent-again = እንደገና ወደ ገበያው ይሄዳል።

sync-data = የዛሬ ዳታ
sync-export = ፋይል ውስጥ ያስቀምጡ
sync-export-hint = በሚሞሪ ካርድ ወይም በሌላ ስልክ ለመውሰድ።
sync-export-link = ፋይሉን ይውሰዱ
sync-export-folder = ፋይሉ እዚህ ነው፦ { $folder }
sync-export-shared = ፋይሉ ተሰጥቷል።
sync-export-failed = ፋይሉን መስጠት አልተቻለም። በዚህ ስልክ ላይ ተቀምጧል።

sync-because = { $why ->
    [sending] በዚህ ቅጽበት በመንገድ ላይ ነው።
    [enrolment] ስልክ ቁጥርዎ ሲረጋገጥ ይላካል።
    [held] ገበያው ያልተቀበለውን ነገር ይጠብቃል። መጀመሪያ ያንን ያስተካክሉ።
   *[signal] በዚህ ስልክ ላይ በደህና ነው፣ ኔትወርክ ሲገኝ በራሱ ይላካል።
}
sync-since = የሚጠብቀው ከ፦ { $day }፣ { $clock }
sync-until = የሚቆጠረው እስከ፦ { $day }፣ { $clock }
sync-take-back = መልሰው ይውሰዱ
sync-taken-back = ተመልሷል። ጨርሶ አልተላከም።
sync-send-now = አሁን ይላኩ
sync-export-all = ሁሉንም ፋይል ውስጥ ያስቀምጡ

sync-question = { $field ->
    [order] ገዢው ምን ይስማ?
    [price] የትኛው ዋጋ ትክክል ነው?
    [state] ለሽያጭ የወጣ ነው?
    [photos] የትኞቹ ፎቶዎች ትክክል ናቸው?
   *[other] የትኛው ትክክል ነው?
}
sync-question-hint = ሁለት ሰዎች ቀይረውታል። እስኪመርጡ ድረስ ገዢዎች የሚያዩት፦ { $value }።
sync-question-hint-plain = ሁለት ሰዎች ቀይረውታል። እስኪመርጡ ድረስ ሌላው ይቆጠራል።
sync-by-me = እርስዎ፣ በዚህ ስልክ ላይ · { $day }፣ { $clock }
sync-by-other = ሌላው ስልክዎ · { $day }፣ { $clock }
sync-by-another = ሌላው ስልክዎ
sync-decision = { $state ->
    [accepted] ትዕዛዙን መቀበል
    [declined] ትዕዛዙን አለመቀበል
    [packed] ታሽጓል
    [handed_over] ተረክቧል
   *[other] ትዕዛዙ ቀጥሏል
}
sync-order-same = ሌላው ስልክዎ ተመሳሳይ ነገር ብሏል። የሚቀር ሥራ የለም።
sync-order-stands = ሌላው ስልክዎ ቀድሟል። ያለው ይጸናል።

sync-expired-today = ለዚያ ቀን ብቻ ነበር፣ ቀኑም አልፏል።
sync-expired-again = ለዛሬ እንደገና ያድርጉ
sync-share-gone = ይህ ስልክ በጣም ረጅም ጊዜ ስለራቀ ገበያው እዚህ ከቀረው ሸጧል።
sync-from-market = ከገበያው ድርሻ ይውሰዱ

import-choose = ፋይል ያስገቡ
import-hint = ከጠፋ ስልክ፣ ወይም ከሌላው ስልክዎ።
import-taken = { $count ->
    [one] { $count } ነገር ገብቷል። ከዚህ ይላካል።
   *[other] { $count } ነገሮች ገብተዋል። ከዚህ ይላካሉ።
}
import-known = በዚህ ፋይል ያለው ሁሉ ቀድሞ በዚህ ስልክ ላይ ነበር።
import-not-ours = { $count ->
    [one] { $count } ነገር ሌላው ስልክ ያስቀረውን ይመለከታል። ሊልከው የሚችለው ያ ስልክ ብቻ ነው።
   *[other] { $count } ነገሮች ሌላው ስልክ ያስቀረውን ይመለከታሉ። ሊልካቸው የሚችለው ያ ስልክ ብቻ ነው።
}
