data-title = ዳታ
data-today = ዛሬ የተጠቀሙት
data-of = { $used } ከ { $cap }
data-kind = { $kind ->
    [sync] ዕቃዎችና ትዕዛዞች
    [news] ዜና መጠበቅ
    [enrol] ቁጥርዎን ማረጋገጥ
   *[other] ሌላ
}
data-nothing = ዛሬ ገና ምንም የለም።
data-cap = በቀን ከፍተኛው
data-cap-none = ገደብ የለም
data-cap-hint = በመጀመሪያ ፎቶዎች ይቆማሉ፣ ከዚያ ጽሑፍ። ለትዕዛዝ የሚሰጡት መልስ ሁልጊዜ ይላካል። Wi-Fi አይቆጠርም።
data-saver = በተቻለ መጠን ጥቂት ይጠቀሙ
data-saver-hint = ያኔ ይህ ስልክ ዜና የሚፈልገው አልፎ አልፎ ነው።
data-wifi = ፎቶዎች በ Wi-Fi ብቻ
data-wifi-hint = ጽሑፍ በማንኛውም ኔትወርክ ይላካል።
data-used-up = የዛሬው ዳታ አልቋል
data-used-up-hint = ሁሉም እዚህ በደህና ነው፣ ነገ ይላካል። ለትዕዛዝ የሚሰጡት መልስ አሁንም ወዲያው ይላካል።
data-send-now = አሁን ይላኩ

space-low = ይህ ስልክ ሊሞላ ነው
space-low-hint = አንዳንድ ፎቶዎችን ወይም ቪዲዮዎችን ያጥፉ። አለበለዚያ ቀጥሎ የሚሠሩት ላይቀመጥ ይችላል።
clock-wrong = የገበያው ሰዓት { $clock } ነው፣ የዚህ ስልክ ሰዓት ግን ሌላ ነው። ቀነ ገደብ የሚቆጠረው በገበያው ሰዓት ነው።
