language-own-name = العربية
language-title = اختيار لغتك
language-hint = يمكنك تغييرها لاحقًا.
language-next = التالي
