language-own-name = اردو
language-title = اپنی زبان چنیں
language-hint = آپ اسے بعد میں بدل سکتے ہیں۔
language-next = آگے
