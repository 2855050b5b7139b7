back = واپس
close = بند کریں
undo = پلٹیں
listen = سنیں

field-optional = خالی چھوڑ سکتے ہیں
field-problem = اسے ٹھیک کریں:

number-pad-name = ہندسوں کے بٹن
number-pad-delete = آخری ہندسہ مٹائیں
number-pad-decimal = اعشاریہ
number-pad-nothing = ابھی کچھ نہیں لکھا

steps-progress = مرحلہ { $step }، کل { $total }

tab-badge = { $count ->
    [one] { $count } کام آپ کا منتظر ہے
   *[other] { $count } کام آپ کے منتظر ہیں
}

timeline-done = ہو گیا
timeline-now = ابھی
timeline-later = بعد میں

two-pane-empty = فہرست میں کچھ چنیں، وہ یہاں نظر آئے گا۔
