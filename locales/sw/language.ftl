language-own-name = Kiswahili
language-title = Chagua lugha yako
language-hint = Unaweza kuibadilisha baadaye.
language-next = Endelea
