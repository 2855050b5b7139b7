language-own-name = हिन्दी
language-title = अपनी भाषा चुनें
language-hint = आप इसे बाद में बदल सकते हैं।
language-next = आगे
