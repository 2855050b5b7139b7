back = رجوع
close = إغلاق
undo = تراجع
listen = استماع

field-optional = يمكن تركه فارغًا
field-problem = يحتاج تصحيحًا:

number-pad-name = مفاتيح الأرقام
number-pad-delete = حذف آخر رقم
number-pad-decimal = الفاصلة العشرية
number-pad-nothing = لم يُكتب شيء بعد

steps-progress = الخطوة { $step } من { $total }

tab-badge = { $count ->
    [zero] لا شيء بانتظارك
    [one] أمر واحد بانتظارك
    [two] أمران بانتظارك
    [few] { $count } أمور بانتظارك
    [many] { $count } أمرًا بانتظارك
   *[other] { $count } أمر بانتظارك
}

timeline-done = تمّ
timeline-now = الآن
timeline-later = لاحقًا

two-pane-empty = اختر شيئًا من القائمة لتراه هنا.
