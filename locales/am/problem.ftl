problem-offline = አሁን ኔትወርክ የለም። የሠሩት በዚህ ስልክ ላይ በደህና ነው፣ በኋላ በራሱ ይላካል።
problem-later = ገበያው ሥራ በዝቶበታል። ይህ ስልክ በራሱ እንደገና ይሞክራል።
problem-corrupt = በዚህ ስልክ ላይ የተበላሸ ነገር አለ። ምንም አልተጣለም። እባክዎ ሰው ይርዳዎት።
problem-damaged = በዚህ ስልክ ላይ የተበላሸ ነገር አለ። የሠሩት ተቀምጧል። መተግበሪያውን ዘግተው እንደገና ይክፈቱ፦ ራሱን ያስተካክላል።
problem-stopped = መተግበሪያው አሁን ተዘግቷል። እባክዎ እንደገና ይክፈቱ።

problem-need-profile = መጀመሪያ ማን እንደሆኑ ይንገሩን።
problem-need-code = በ SMS የመጡትን ስድስት አሃዞች ይጻፉ።
problem-wrong-code = አሃዞቹ ትክክል አይደሉም። SMS አንዴ እንደገና ይመልከቱ።
problem-new-code = ይህ ኮድ በጣም አርጅቷል። አዲስ ይጠይቁ።
problem-enrol-again = ገበያው ከእንግዲህ ይህን ስልክ አያውቀውም። ስልክ ቁጥርዎን እንደገና ያረጋግጡ።
problem-invitation = ገበያው ይህን ቁጥር ቀድሞ ያውቀዋል። በሌላው ስልክዎ ይህን ይጋብዙ።
problem-send-first = { $waiting ->
    [one] { $waiting } ነገር ገና አልተላከም። ይጠፋል። መጀመሪያ ይላኩት፣ ወይም ፋይል ውስጥ ያስቀምጡት።
   *[other] { $waiting } ነገሮች ገና አልተላኩም። ይጠፋሉ። መጀመሪያ ይላኳቸው፣ ወይም ፋይል ውስጥ ያስቀምጧቸው።
}
problem-space = ይህ ስልክ ሞልቷል። አንዳንድ ፎቶዎችን ወይም ቪዲዮዎችን ያጥፉ፣ ከዚያ እንደገና ይሞክሩ።
problem-folder = መተግበሪያው ወደ ማህደሩ መጻፍ አልቻለም። ስልኩን እንደገና ያስነሱ፣ ወይም ሰው ይርዳዎት።
problem-newer-app = በዚህ ስልክ ላይ አዲስ Isoko ተጠቅመዋል። እባክዎ አዲሱን Isoko ይጫኑ።
problem-update = ይህ Isoko ለገበያው በጣም አሮጌ ነው። እባክዎ አዲሱን ይጫኑ። የሚጠብቀው ተቀምጧል።
problem-other-realm = ልምምድና እውነተኛው ገበያ አይቀላቀሉም። ይህ የሌላው ነው።
problem-share-lapsed = ይህ ስልክ ለረጅም ጊዜ ኔትወርክ አልነበረውም፣ ስለዚህ እዚህ ያስቀሩት እንደገና ገበያው ላይ ለሽያጭ ወጥቶ ሊሆን ይችላል። መጀመሪያ ኔትወርክ ያግኙ፣ ከዚያ ይሽጡ።
problem-too-late = ቀድሞ ወደ ገበያው እየሄደ ነው።
problem-other-file = ይህ ያልተላኩ ነገሮች ፋይል አይደለም፣ ወይም በመንገድ ላይ ተቀይሯል።
problem-other-seller = ይህ ፋይል የሌላ ሻጭ ነው።

problem-missing = { $field ->
    [name] ስምዎን ይጻፉ።
    [phone] ስልክ ቁጥርዎን ይጻፉ።
    [village] የመንደርዎን ስም ይጻፉ።
    [country] አገርዎን ይምረጡ።
    [title] ገዢዎች የሚያዩት ስም ይስጡት።
    [product] የሚሸጡትን ይምረጡ።
    [price] ዋጋውን ይንገሩ።
    [place] የት እንደሚበቅል ይንገሩ።
   *[other] ይህ ባዶ መሆን የለበትም።
}
problem-too-long = ይህ በጣም ረጅም ነው። እባክዎ ጥቂት ቃላት ይጠቀሙ።
problem-unclean = ማንም ሊያያቸው የማይችል ምልክቶች አሉበት። እባክዎ እንደገና ይጻፉ።
problem-amount-empty = እባክዎ ቁጥር ይጻፉ።
problem-amount-not-a-number = ይህ ቁጥር አይደለም። አሃዞችና አንድ የአስርዮሽ ነጥብ ብቻ ይጠቀሙ።
problem-amount-too-fine = ከነጥቡ በኋላ ብዙ አሃዞች አሉ።
problem-amount-zero = ከዜሮ በላይ መሆን አለበት።
problem-amount-negative = ከዜሮ በታች መሆን የለበትም።
problem-amount-too-large = ይህ ገበያው ከሚቀበለው በላይ ነው። ቁጥሩን እንደገና ይመልከቱ።
problem-phone-not-a-number = ይህ ስልክ ቁጥር አይመስልም። አሃዞች ብቻ ይጠቀሙ።
problem-phone-wrong-length = አሃዞቹ በጣም ጥቂት ወይም በጣም ብዙ ናቸው። ቁጥሩን እንደገና ይመልከቱ።
problem-phone-needs-country = በ + እና በአገርዎ ቁጥር ይጀምሩ፣ ለምሳሌ +250።
problem-wrong-measure = ፍሬና ኪሎ እዚህ ተቀላቅለዋል።
problem-value-unknown = ገበያው ይህን አያውቀውም። ሌላ ይምረጡ።
problem-value-other = እዚህ ትክክል ያልሆነ ነገር አለ። እባክዎ እንደገና ይመልከቱ።

problem-not-understood = ገበያው ይህን አልተረዳውም። አዲስ Isoko ሊረዳ ይችላል።
problem-not-found = ገበያው ይህን ከእንግዲህ ሊያገኘው አልቻለም።
problem-not-yours = ይህ የሌላ ሻጭ ነው።
problem-already-there = ገበያው ይህን ቀድሞ አለው።
problem-conflict = { $field ->
    [price] ሌላ ሰውም ዋጋውን ቀይሯል። የትኛው ትክክል ነው?
   *[other] ሌላ ሰውም ይህን ቀይሯል። የትኛው ትክክል ነው?
}
problem-stock-weight = በቂ የለም። የቀረው { $left } ብቻ ነው።
problem-stock-pieces = { $left ->
    [one] በቂ የለም። የቀረው { $left } ፍሬ ብቻ ነው።
   *[other] በቂ የለም። የቀረው { $left } ፍሬ ብቻ ነው።
}
problem-order-state = { $state ->
    [placed] ትዕዛዙ ገና ተቀባይነት አላገኘም።
    [accepted] ትዕዛዙ ቀድሞ ተቀባይነት አግኝቷል።
    [packed] ትዕዛዙ ቀድሞ ታሽጓል።
    [handed-over] ትዕዛዙ ቀድሞ በመንገድ ላይ ነው።
    [delivered] ገዢው ቀድሞ አግኝቶታል።
    [paid] ትዕዛዙ ቀድሞ ተከፍሏል።
    [declined] ትዕዛዙ ተቀባይነት አላገኘም።
    [cancelled] ገዢው ትዕዛዙን መልሶ ወስዷል።
   *[unknown] በዚህ መካከል ትዕዛዙ ቀጥሏል።
}
problem-removed = ይህ ከሽያጭ ተነስቷል።
problem-not-for-sale = ይህ አሁን ለሽያጭ አልወጣም።
problem-expired = በጣም ዘግይቶ ደርሷል።
problem-unknown = ገበያው አልተቀበለም፣ ምክንያቱን ይህ Isoko አያውቀውም። አዲስ Isoko ሊረዳ ይችላል።
