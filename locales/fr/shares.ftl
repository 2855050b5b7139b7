shares-line = { $here } ici, { $market } au marché
shares-market = { $market } au marché
shares-coming = { $amount } de plus quand le marché le dit
shares-elsewhere = { $amount } sur vos autres téléphones
shares-lapsed = Ce téléphone est resté longtemps loin du marché. Ce qui est ici peut se vendre après qu’il l’a retrouvé.

cash-sell = Vendu comptant
cash-title = Combien avez-vous vendu ?
cash-all-here = Tout ici : { $amount }
cash-other = Une autre quantité
cash-sold-here = { $amount } : vendu. Il reste { $left } ici.
cash-sold-market = { $amount } : vendu. Cela compte quand le marché le dit.
cash-sold-both = { $amount } : vendu. Pour { $part }, cela compte quand le marché le dit.
cash-undone = Repris. Rien n’est parti.
cash-undo-late = Trop tard : le marché l’a déjà. Si c’était une erreur, ajoutez-le de nouveau.
cash-undo-part = Une partie seulement a été reprise. Le marché a déjà le reste.

keep-some = En garder ici
keep-title = Combien gardez-vous ici ?
keep-hint = Vous le vendez vous-même comptant. Les acheteurs lointains ne peuvent pas le commander.
keep-asked = { $amount } : gardé ici quand le marché le dit.
give-some = Donner au marché
give-title = Combien va au marché ?
give-all = Tout : { $amount }
give-done = { $amount } : pour le marché.

stock-to = Où cela va-t-il ?
stock-to-market = Au marché
stock-to-market-hint = Les acheteurs peuvent le commander.
stock-to-here = Le garder ici
stock-to-here-hint = Vous le vendez comptant.
stock-to-today = Seulement aujourd’hui
stock-to-today-hint = Au marché, si cela y arrive aujourd’hui.

displaced-title = D’autres mots ont été écrits
displaced-use = Prendre ceux-ci
displaced-at = { $day }, { $clock }
