welcome-title = የሚያመርቱትን ይሽጡ
welcome-what = Isoko የሚያመርቱትን ለቅርብና ለሩቅ ገዢዎች ያሳያል።
welcome-offline = ያለ ኔትወርክ ይሠራል፦ ሁሉም በዚህ ስልክ ላይ በደህና ነው፣ በኋላ በራሱ ይላካል።
welcome-start = መሸጥ ይጀምሩ
welcome-practise = መጀመሪያ ልምምድ
welcome-practise-hint = በልምምድ ምንም እውነተኛ ነገር የለም። ምንም ሊያበላሹ አይችሉም።
welcome-real = ወደ እውነተኛው ስልክ ይመለሱ
welcome-practise-failed = ልምምዱ አሁን አይከፈትም። እባክዎ እንደገና ይሞክሩ።
