sync-title = بھیجنے کے انتظار میں
sync-all-there = سب کچھ منڈی میں ہے
sync-all-there-hint = اس فون پر کچھ باقی نہیں۔
sync-safe = { $count ->
    [one] { $count } کام اس فون پر محفوظ ہے
   *[other] { $count } کام اس فون پر محفوظ ہیں
}
sync-safe-hint = { $count ->
    [one] سگنل ملنے پر یہ خود جاتا ہے۔
   *[other] سگنل ملنے پر یہ خود جاتے ہیں۔
}
sync-last = منڈی سے آخری رابطہ: { $age }۔
sync-never = یہ فون ابھی تک منڈی سے نہیں ملا۔
sync-waits = کیا باقی ہے
sync-try = ابھی کوشش کریں
sync-result-offline = ابھی سگنل نہیں۔ سب کچھ یہاں محفوظ ہے۔
sync-result-sent = { $count ->
    [one] { $count } کام منڈی پہنچا۔
   *[other] { $count } کام منڈی پہنچے۔
}
sync-result-nothing = اس فون کا سب کچھ منڈی کے پاس ہے۔
sync-result-code = منڈی کو پہلے آپ کا کوڈ چاہیے۔

sync-what = { $kind ->
    [create] بیچنے کو کچھ نیا
    [edit] نئے الفاظ
    [price] نئی قیمت
    [photos] نئی تصویریں
    [state] فروخت پر ہے یا نہیں
    [stock-add] مال بڑھا
    [stock-remove] مال گھٹا
    [cash] نقد بیچا
    [keep] کچھ یہاں رکھیں
    [give] منڈی کو دیں
    [accept] آرڈر کو ہاں
    [decline] آرڈر کو نہ
    [pack] پیک ہو گیا
    [hand-over] حوالے کر دیا
   *[other] ایک تبدیلی
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] ابھی راستے میں
    [enrolment] آپ کے کوڈ کے انتظار میں
    [held] ایسے کام کے انتظار میں جسے مدد چاہیے
   *[signal] سگنل ملتے ہی جائے گا
}
sync-detail = { $why } · { $age }

sync-help = مدد چاہیے
sync-mine = میرا رکھیں
sync-theirs = دوسرا رکھیں
sync-leave = رہنے دیں
sync-again = دوبارہ بھیجیں
sync-open = کھولیں
sync-left = یہ ویسا ہی رہے گا جیسا منڈی میں ہے۔
sync-sent-again = یہ دوبارہ منڈی جا رہا ہے۔

sync-data = آج کا ڈیٹا
sync-export = فائل میں محفوظ کریں
sync-export-hint = میموری کارڈ یا دوسرے فون پر لے جانے کے لیے۔
sync-export-link = فائل لیں
sync-export-folder = فائل یہاں ہے: { $folder }
sync-export-shared = فائل آگے دے دی گئی۔
sync-export-failed = فائل آگے نہیں دی جا سکی۔ وہ اس فون پر رکھی ہے۔

sync-because = { $why ->
    [sending] یہ اسی وقت راستے میں ہے۔
    [enrolment] آپ کے فون نمبر کی تصدیق ہونے پر یہ جائے گا۔
    [held] یہ ایسے کام کے انتظار میں ہے جس سے منڈی نے انکار کیا۔ پہلے اسے ٹھیک کریں۔
   *[signal] یہ اس فون پر محفوظ ہے اور سگنل ملتے ہی خود چلا جائے گا۔
}
sync-since = انتظار کب سے: { $day }، { $clock }
sync-until = کب تک مانا جائے گا: { $day }، { $clock }
sync-take-back = واپس لیں
sync-taken-back = واپس لے لیا۔ یہ کبھی بھیجا نہیں گیا۔
sync-send-now = ابھی بھیجیں
sync-export-all = سب فائل میں محفوظ کریں

sync-question = { $field ->
    [order] خریدار کو کیا جواب ملے؟
    [price] کون سی قیمت درست ہے؟
    [state] کیا یہ فروخت پر ہے؟
    [photos] کون سی تصویریں درست ہیں؟
   *[other] کون سا درست ہے؟
}
sync-question-hint = اسے دو لوگوں نے بدلا۔ آپ کے چننے تک خریدار یہ دیکھتے ہیں: { $value }۔
sync-question-hint-plain = اسے دو لوگوں نے بدلا۔ آپ کے چننے تک دوسرا مانا جائے گا۔
sync-by-me = آپ، اس فون پر · { $day }، { $clock }
sync-by-other = آپ کا دوسرا فون · { $day }، { $clock }
sync-by-another = آپ کا دوسرا فون
sync-decision = { $state ->
    [accepted] آرڈر کو ہاں
    [declined] آرڈر کو نہ
    [packed] پیک ہو گیا
    [handed_over] حوالے کر دیا
   *[other] آرڈر آگے بڑھ چکا ہے
}
sync-order-same = آپ کے دوسرے فون نے بھی یہی کہا۔ کچھ کرنا باقی نہیں۔
sync-order-stands = آپ کا دوسرا فون پہلے تھا۔ اس نے جو کہا وہی رہے گا۔

sync-expired-today = یہ صرف اسی دن کے لیے تھا، اور وہ دن گزر گیا۔
sync-expired-again = آج کے لیے دوبارہ کریں
sync-share-gone = یہ فون اتنی دیر دور رہا کہ منڈی نے یہاں رکھے مال میں سے بیچ دیا۔
sync-from-market = منڈی کے حصے سے لیں

import-choose = فائل اندر لیں
import-hint = گم ہوئے فون سے، یا آپ کے دوسرے فون سے۔
import-taken = { $count ->
    [one] { $count } کام اندر لیا گیا۔ یہ یہیں سے جائے گا۔
   *[other] { $count } کام اندر لیے گئے۔ یہ یہیں سے جائیں گے۔
}
import-known = اس فائل کا سب کچھ اس فون پر پہلے سے تھا۔
import-not-ours = { $count ->
    [one] { $count } کام دوسرے فون پر رکھے مال کا ہے۔ صرف وہی فون اسے بھیج سکتا ہے۔
   *[other] { $count } کام دوسرے فون پر رکھے مال کے ہیں۔ صرف وہی فون انہیں بھیج سکتا ہے۔
}
