photo-question = اسے خریداروں کو دکھائیں
photo-hint = اچھی تصویر سے سامان بکتا ہے۔ دن کی روشنی، قریب سے، سادہ زمین پر۔ یہ فوراً اس فون پر محفوظ ہو جاتی ہے، سگنل نہیں چاہیے۔
photo-title = تصویریں
photo-take = تصویر کھینچیں
photo-choose = تصویریں چنیں
photo-room = { $count ->
    [one] { $count } اور آ سکتی ہے
   *[other] { $count } اور آ سکتی ہیں
}
photo-room-none = ساری جگہ بھر گئی ہے۔
photo-none-yet = ابھی تصویر نہیں۔ خریدار ایک خاکہ دیکھتے ہیں۔
photo-alt = { $title } کی تصویر { $place }
photo-cover = پہلی تصویر
photo-make-cover = پہلی تصویر بنائیں
photo-earlier = آگے کریں
photo-later = پیچھے کریں
photo-remove = نکالیں
photo-removed = تصویر نکال دی گئی
photo-preparing = محفوظ ہے۔ چھوٹی کی جا رہی ہے۔
photo-drop = ہٹائیں
photo-refused = دوبارہ کھینچیں
photo-thumb-at-market = چھوٹی تصویر منڈی میں ہے
photo-sending = { $of } میں سے { $sent } بھیجا

photo-problem-heic = یہ تصویر HEIC ہے، خریدار اسے نہیں کھول سکتے۔ کیمرے کی سیٹنگ میں JPEG (”سب سے موافق“) چنیں، پھر دوبارہ کھینچیں۔
photo-problem-not-a-picture = یہ تصویر نہیں ہے۔ کوئی تصویر چنیں۔
photo-problem-too-large = یہ تصویر بہت بڑی ہے۔ چھوٹی چنیں۔
photo-problem-damaged = یہ تصویر خراب ہے۔ دوبارہ کھینچیں۔
photo-problem-lost = اس تصویر کی فائل نہیں رہی۔ دوبارہ کھینچیں۔
photo-problem-too-many = ایک سامان کی زیادہ سے زیادہ { $most } تصویریں ہوتی ہیں۔ پہلے ایک نکالیں۔
photo-problem-unread = تصویر پڑھی نہیں جا سکی۔ دوبارہ کوشش کریں۔
photo-problem-no-camera = کیمرا یا گیلری کھل نہیں سکی۔ دوبارہ کوشش کریں۔

photo-waiting = { $count ->
    [one] { $count } تصویر انتظار میں ہے
   *[other] { $count } تصویریں انتظار میں ہیں
}
photo-waiting-detail = باقی سب کے بعد { $bytes } بھیجنا ہے

storage-title = اس فون پر جگہ
storage-total = Isoko کی جگہ
storage-words = سامان، آرڈر، سیٹنگ
storage-captures = کھینچی ہوئی تصویریں
storage-captures-hint = منڈی کو ملنے تک رکھی جاتی ہیں۔
storage-unsent = بھیجی جانے والی تصویریں
storage-sent = جو تصویریں منڈی کے پاس ہیں
storage-foreign = آپ کے دوسرے فونوں کی تصویریں
storage-free = جگہ خالی کریں
storage-free-hint = صرف وہ تصویریں ہٹتی ہیں جو منڈی کے پاس بھی ہیں۔ دیکھنے پر وہ لوٹ آتی ہیں۔
storage-freed = ہو گیا۔ جو نہیں بھیجا گیا اسے نہیں چھوا۔
