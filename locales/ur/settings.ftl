settings-title = ترتیبات
settings-hint = حروف، رنگ، زبان، پن کوڈ
settings-text = حروف کا سائز
text-normal = عام
text-large = بڑا
text-huge = بہت بڑا
