problem-offline = ابھی سگنل نہیں ہے۔ آپ کا کام اس فون پر محفوظ ہے اور بعد میں خود چلا جائے گا۔
problem-later = منڈی مصروف ہے۔ یہ فون خود دوبارہ کوشش کرے گا۔
problem-corrupt = اس فون پر کچھ خراب ہے۔ کچھ بھی پھینکا نہیں گیا۔ کسی سے مدد مانگیں۔
problem-damaged = اس فون پر کچھ خراب ہے۔ آپ کا کام رکھا ہوا ہے۔ ایپ بند کر کے دوبارہ کھولیں: وہ خود کو ٹھیک کر لیتی ہے۔
problem-stopped = ایپ ابھی بند ہوئی تھی۔ دوبارہ کھولیں۔

problem-need-profile = پہلے بتائیں کہ آپ کون ہیں۔
problem-need-code = SMS سے آئے چھ ہندسے لکھیں۔
problem-wrong-code = یہ صحیح ہندسے نہیں ہیں۔ SMS ایک بار پھر دیکھیں۔
problem-new-code = یہ کوڈ بہت پرانا ہے۔ نیا مانگیں۔
problem-enrol-again = منڈی اب اس فون کو نہیں پہچانتی۔ اپنے فون نمبر کی دوبارہ تصدیق کریں۔
problem-invitation = منڈی یہ نمبر پہلے سے جانتی ہے۔ اپنے دوسرے فون سے اس فون کو بلائیں۔
problem-send-first = { $waiting ->
    [one] { $waiting } کام ابھی نہیں بھیجا گیا۔ وہ کھو جائے گا۔ پہلے اسے بھیجیں، یا فائل میں محفوظ کریں۔
   *[other] { $waiting } کام ابھی نہیں بھیجے گئے۔ وہ کھو جائیں گے۔ پہلے انہیں بھیجیں، یا فائل میں محفوظ کریں۔
}
problem-space = یہ فون بھر گیا ہے۔ کچھ تصویریں یا ویڈیو مٹائیں، پھر کوشش کریں۔
problem-folder = ایپ اپنے فولڈر میں لکھ نہیں سکتی۔ فون دوبارہ چلائیں، یا کسی سے مدد مانگیں۔
problem-newer-app = اس فون پر نیا Isoko چل چکا ہے۔ سب سے نیا Isoko ڈالیں۔
problem-update = یہ Isoko منڈی کے لیے بہت پرانا ہے۔ سب سے نیا ڈالیں۔ جو انتظار میں ہے وہ رکھا رہے گا۔
problem-other-realm = مشق اور اصلی منڈی آپس میں نہیں ملتے۔ یہ دوسری طرف کا ہے۔
problem-share-lapsed = یہ فون بہت دیر سگنل کے بغیر رہا، اس لیے یہاں رکھا مال شاید پھر منڈی میں فروخت پر ہے۔ پہلے سگنل ڈھونڈیں، پھر بیچیں۔
problem-too-late = یہ پہلے ہی منڈی کے راستے میں ہے۔
problem-other-file = یہ نہ بھیجے گئے کاموں کی فائل نہیں ہے، یا راستے میں بدل گئی۔
problem-other-seller = یہ فائل کسی دوسرے بیچنے والے کی ہے۔

problem-missing = { $field ->
    [name] اپنا نام لکھیں۔
    [phone] اپنا فون نمبر لکھیں۔
    [village] اپنے گاؤں کا نام لکھیں۔
    [country] اپنا ملک چنیں۔
    [title] ایسا نام دیں جو خریدار دیکھیں گے۔
    [product] چنیں کہ آپ کیا بیچتے ہیں۔
    [price] قیمت بتائیں۔
    [place] بتائیں کہ یہ کہاں اگتا ہے۔
   *[other] اسے خالی نہیں چھوڑ سکتے۔
}
problem-too-long = یہ بہت لمبا ہے۔ کم لفظ لکھیں۔
problem-unclean = اس میں ایسے نشان ہیں جو نظر نہیں آتے۔ دوبارہ لکھیں۔
problem-amount-empty = ایک عدد لکھیں۔
problem-amount-not-a-number = یہ عدد نہیں ہے۔ صرف ہندسے اور ایک اعشاریہ لکھیں۔
problem-amount-too-fine = اعشاریہ کے بعد بہت زیادہ ہندسے ہیں۔
problem-amount-zero = یہ صفر سے زیادہ ہونا چاہیے۔
problem-amount-negative = یہ صفر سے کم نہیں ہو سکتا۔
problem-amount-too-large = منڈی اتنا نہیں لے سکتی۔ عدد دوبارہ دیکھیں۔
problem-phone-not-a-number = یہ فون نمبر جیسا نہیں لگتا۔ صرف ہندسے لکھیں۔
problem-phone-wrong-length = ہندسے بہت کم یا بہت زیادہ ہیں۔ نمبر دوبارہ دیکھیں۔
problem-phone-needs-country = + اور اپنے ملک کے نمبر سے شروع کریں، جیسے { "\u2066" }+250{ "\u2069" }۔
problem-wrong-measure = یہاں عدد اور کلو مل گئے ہیں۔
problem-value-unknown = منڈی اسے نہیں جانتی۔ کچھ اور چنیں۔
problem-value-other = اس میں کچھ ٹھیک نہیں۔ دوبارہ دیکھیں۔

problem-not-understood = منڈی اسے نہیں سمجھی۔ نیا Isoko مدد کر سکتا ہے۔
problem-not-found = منڈی کو یہ اب نہیں مل رہا۔
problem-not-yours = یہ کسی دوسرے بیچنے والے کا ہے۔
problem-already-there = منڈی کے پاس یہ پہلے سے ہے۔
problem-conflict = { $field ->
    [price] کسی اور نے بھی قیمت بدلی ہے۔ کون سی درست ہے؟
   *[other] کسی اور نے بھی اسے بدلا ہے۔ کون سا درست ہے؟
}
problem-stock-weight = مال کم ہے۔ صرف { $left } باقی ہے۔
problem-stock-pieces = { $left ->
    [one] مال کم ہے۔ صرف { $left } عدد باقی ہے۔
   *[other] مال کم ہے۔ صرف { $left } عدد باقی ہیں۔
}
problem-order-state = { $state ->
    [placed] آرڈر ابھی منظور نہیں ہوا۔
    [accepted] آرڈر پہلے ہی منظور ہو چکا ہے۔
    [packed] آرڈر پہلے ہی پیک ہو چکا ہے۔
    [handed-over] آرڈر پہلے ہی راستے میں ہے۔
    [delivered] خریدار کو یہ مل چکا ہے۔
    [paid] آرڈر کے پیسے مل چکے ہیں۔
    [declined] آرڈر سے انکار ہو چکا ہے۔
    [cancelled] خریدار نے آرڈر واپس لے لیا۔
   *[unknown] اس دوران آرڈر آگے بڑھ چکا ہے۔
}
problem-removed = اسے فروخت سے ہٹا دیا گیا ہے۔
problem-not-for-sale = یہ ابھی فروخت پر نہیں ہے۔
problem-expired = یہ بہت دیر سے پہنچا۔
problem-unknown = منڈی نے انکار کیا، اور وجہ یہ Isoko نہیں جانتا۔ نیا Isoko مدد کر سکتا ہے۔
