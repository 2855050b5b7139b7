settings-title = الإعدادات
settings-hint = الحروف والألوان واللغة ورمز PIN
settings-text = حجم الحروف
text-normal = عادي
text-large = كبير
text-huge = كبير جدًا
