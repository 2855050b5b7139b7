shares-line = እዚህ { $here }፣ ገበያ ላይ { $market }
shares-market = ገበያ ላይ { $market }
shares-coming = ገበያው ሲፈቅድ { $amount } ተጨማሪ
shares-elsewhere = በሌሎች ስልኮችዎ ላይ { $amount }
shares-lapsed = ይህ ስልክ ለረጅም ጊዜ ርቆ ነበር። እዚህ ያለው ከገበያው ጋር ከተገናኘ በኋላ ሊሸጥ ይችላል።

cash-sell = በጥሬ ገንዘብ ተሽጧል
cash-title = ምን ያህል ሸጡ?
cash-all-here = እዚህ ያለው ሁሉ፦ { $amount }
cash-other = ሌላ መጠን
cash-sold-here = { $amount } ተሽጧል። እዚህ { $left } ቀርቷል።
cash-sold-market = { $amount } ተሽጧል። ገበያው ሲፈቅድ ይቆጠራል።
cash-sold-both = { $amount } ተሽጧል። ከዚህ ውስጥ { $part } ገበያው ሲፈቅድ ይቆጠራል።
cash-undone = ተመልሷል። ጨርሶ አልተላከም።
cash-undo-late = ዘግይቷል፦ ቀድሞ ገበያው ጋር ነው። ስህተት ከሆነ እንደገና ይጨምሩት።
cash-undo-part = ከፊሉ ብቻ ተመልሷል። ቀሪው ቀድሞ ገበያው ጋር ነው።

keep-some = ጥቂት እዚህ ያስቀሩ
keep-title = እዚህ ምን ያህል ያስቀራሉ?
keep-hint = ራስዎ በጥሬ ገንዘብ ይሸጡታል። ሩቅ ያሉ ገዢዎች ሊያዙት አይችሉም።
keep-asked = ገበያው ሲፈቅድ { $amount } እዚህ ይቀራል።
give-some = ለገበያው ይስጡ
give-title = ምን ያህል ወደ ገበያው ይሂድ?
give-all = ሁሉም { $amount }
give-done = { $amount } ወደ ገበያው ይሄዳል።

stock-to = ወዴት ይሂድ?
stock-to-market = ወደ ገበያው
stock-to-market-hint = ገዢዎች ሊያዙት ይችላሉ።
stock-to-here = እዚህ ያስቀሩ
stock-to-here-hint = በጥሬ ገንዘብ ይሸጡታል።
stock-to-today = ዛሬ ብቻ
stock-to-today-hint = ዛሬ ከደረሰ ወደ ገበያው።

displaced-title = የተጻፉ ሌሎች ቃላት
displaced-use = እነዚህን ይጠቀሙ
displaced-at = { $day }፣ { $clock }
