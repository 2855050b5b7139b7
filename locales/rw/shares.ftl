shares-line = Hano: { $here }. Ku isoko: { $market }
shares-market = Ku isoko: { $market }
shares-coming = Ibindi { $amount } isoko nirimara kubyemera
shares-elsewhere = Ku zindi telefone zawe: { $amount }
shares-lapsed = Iyi telefone yamaze igihe kirekire itabona isoko. Ibiri hano bizagurishwa imaze guhura na ryo.

cash-sell = Byishyuwe mu ntoki
cash-title = Wagurishije bingana iki?
cash-all-here = Byose biri hano: { $amount }
cash-other = Indi ngano
cash-sold-here = Byagurishijwe: { $amount }. Hano hasigaye: { $left }.
cash-sold-market = Byagurishijwe: { $amount }. Bibarwa isoko nirimara kubyemera.
cash-sold-both = Byagurishijwe: { $amount }. Muri byo, { $part } bibarwa isoko nirimara kubyemera.
cash-undone = Byagaruwe. Ntibyigeze byoherezwa.
cash-undo-late = Byatinze: byamaze kugera ku isoko. Niba wibeshye, ongera ubyongereho.
cash-undo-part = Hagaruwe igice gusa. Ibindi byamaze kugera ku isoko.

keep-some = Sigarana bimwe hano
keep-title = Usigarana bingana iki hano?
keep-hint = Ubyigurishiriza mu ntoki. Abaguzi ba kure ntibashobora kubitumiza.
keep-asked = Bizasigara hano isoko nirimara kubyemera: { $amount }.
give-some = Ha isoko
give-title = Ni bingana iki bijya ku isoko?
give-all = Byose: { $amount }
give-done = Bigiye ku isoko: { $amount }.

stock-to = Bijya he?
stock-to-market = Ku isoko
stock-to-market-hint = Abaguzi bashobora kubitumiza.
stock-to-here = Bisigare hano
stock-to-here-hint = Ubigurisha mu ntoki.
stock-to-today = Uyu munsi gusa
stock-to-today-hint = Ku isoko, nibihagera uyu munsi.

displaced-title = Andi magambo yanditswe
displaced-use = Koresha aya
displaced-at = { $day }, { $clock }
