channel-orders = نئے آرڈر
channel-orders-hint = جب کوئی خریدار آپ کو آرڈر دے۔ نام اور رقم نہیں دکھائے جاتے۔
choose-photos = تصویریں چنیں
share-title = آگے دیں
