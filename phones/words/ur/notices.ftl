notice-orders = نئے آرڈر: { $count }
notice-orders-hidden = Isoko میں کچھ نیا ہے
notice-ask-title = آرڈر آنے پر کیا Isoko آپ کو بتائے؟
notice-ask = صرف تعداد بتائی جاتی ہے، نام اور رقم نہیں۔ فون کی سیٹنگز میں اسے بند کیا جا سکتا ہے۔
notice-ask-yes = ہاں، بتائیں
notice-ask-no = ابھی نہیں
