photo-question = ለገዢዎች ያሳዩት
photo-hint = ጥሩ ፎቶ ይሸጣል። የቀን ብርሃን፣ ከቅርብ፣ ንጹህ መደብ ላይ። ወዲያው በዚህ ስልክ ላይ ይቀመጣል፣ ኔትወርክ አያስፈልገውም።
photo-title = ፎቶዎች
photo-take = ፎቶ ያንሱ
photo-choose = ፎቶ ይምረጡ
photo-room = { $count ->
    [one] { $count } ተጨማሪ ይይዛል
   *[other] { $count } ተጨማሪ ይይዛል
}
photo-room-none = ቦታው ሁሉ ተይዟል።
photo-none-yet = ገና ፎቶ የለም። ገዢዎች ስዕል ያያሉ።
photo-alt = የ{ $title } ፎቶ { $place }
photo-cover = ዋና ፎቶ
photo-make-cover = ዋና ፎቶ ያድርጉ
photo-earlier = ወደ ፊት ያዛውሩ
photo-later = ወደ ኋላ ያዛውሩ
photo-remove = ያውጡ
photo-removed = ፎቶው ወጥቷል
photo-preparing = ተቀምጧል። እያነሰ ነው።
photo-drop = ያንሱ
photo-refused = እንደገና ያንሱት
photo-thumb-at-market = ትንሹ ፎቶ ገበያ ላይ ነው
photo-sending = { $sent } ከ { $of } ተልኳል

photo-problem-heic = ይህ ፎቶ HEIC ነው፣ ገዢዎች ሊከፍቱት አይችሉም። በካሜራው ቅንብር JPEG (“በጣም ተስማሚ”) ይምረጡ፣ ከዚያ እንደገና ያንሱ።
photo-problem-not-a-picture = ይህ ፎቶ አይደለም። ፎቶ ይምረጡ።
photo-problem-too-large = ይህ ፎቶ በጣም ትልቅ ነው። አነስተኛ ይምረጡ።
photo-problem-damaged = ይህ ፎቶ ተበላሽቷል። እንደገና ያንሱ።
photo-problem-lost = የዚህ ፎቶ ፋይል የለም። እንደገና ያንሱ።
photo-problem-too-many = አንድ ዕቃ ቢበዛ { $most } ፎቶ ይኖረዋል። መጀመሪያ አንዱን ያውጡ።
photo-problem-unread = ፎቶው ሊነበብ አልቻለም። እንደገና ይሞክሩ።
photo-problem-no-camera = ካሜራውን ወይም የፎቶ ማህደሩን መክፈት አልተቻለም። እንደገና ይሞክሩ።

photo-waiting = { $count ->
    [one] { $count } ፎቶ ይጠብቃል
   *[other] { $count } ፎቶዎች ይጠብቃሉ
}
photo-waiting-detail = { $bytes } የሚላክ፣ ከሌላው ሁሉ በኋላ

storage-title = በዚህ ስልክ ላይ ያለ ቦታ
storage-total = Isoko የያዘው
storage-words = ዕቃዎች፣ ትዕዛዞች፣ ቅንብሮች
storage-captures = እንደተነሱ ያሉ ፎቶዎች
storage-captures-hint = ገበያው እስኪያገኛቸው ይቀመጣሉ።
storage-unsent = የሚላኩ ፎቶዎች
storage-sent = ገበያው ያሉት ፎቶዎች
storage-foreign = ከሌሎች ስልኮችዎ የመጡ ፎቶዎች
storage-free = ቦታ ያስለቅቁ
storage-free-hint = ገበያውም ያሉትን ፎቶዎች ብቻ ያነሳል። ሲያዩዋቸው ይመለሳሉ።
storage-freed = ተጠናቋል። ያልተላከ ምንም አልተነካም።
