app-name = Isoko

state-draft = ረቂቅ
state-on-this-phone = በዚህ ስልክ ላይ
state-sent = ተልኳል
state-at-the-market = ገበያ ላይ
state-confirmed = ተረጋግጧል
state-needs-help = እርዳታ ይፈልጋል

tabs-name = ዋና ቦታዎች
tab-home = መነሻ
tab-sell = መሸጥ
tab-orders = ትዕዛዞች
tab-more = ተጨማሪ

practice-flag = ልምምድ · እዚህ ምንም እውነተኛ ነገር የለም

not-found-title = እዚህ ምንም የለም
not-found-hint = አድራሻው ያረጀ ሊሆን ይችላል። ያስቀመጡት ሁሉ አሁንም በዚህ ስልክ ላይ ነው።
not-found-go = ወደ መጀመሪያው ይሂዱ
