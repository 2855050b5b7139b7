language-own-name = አማርኛ
language-title = ቋንቋዎን ይምረጡ
language-hint = በኋላ ሊቀይሩት ይችላሉ።
language-next = ቀጣይ
