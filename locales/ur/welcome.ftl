welcome-title = جو اگاتے ہیں وہ بیچیں
welcome-what = آپ جو اگاتے ہیں، Isoko اسے قریب اور دور کے خریداروں کو دکھاتا ہے۔
welcome-offline = یہ سگنل کے بغیر چلتا ہے: سب کچھ اس فون پر محفوظ ہے اور بعد میں خود چلا جاتا ہے۔
welcome-start = بیچنا شروع کریں
welcome-practise = پہلے مشق کریں
welcome-practise-hint = مشق میں کچھ بھی اصلی نہیں۔ آپ سے کچھ بگڑ نہیں سکتا۔
welcome-real = اصلی فون پر واپس
welcome-practise-failed = مشق ابھی نہیں کھل رہی۔ دوبارہ کوشش کریں۔
