shares-line = { $here } hapa, { $market } sokoni
shares-market = { $market } sokoni
shares-coming = { $amount } zaidi soko likikubali
shares-elsewhere = { $amount } kwenye simu zako nyingine
shares-lapsed = Simu hii imekaa muda mrefu bila soko. Kilichopo hapa kitauzwa ikishakutana na soko.

cash-sell = Imeuzwa taslimu
cash-title = Umeuza kiasi gani?
cash-all-here = Zote hapa: { $amount }
cash-other = Kiasi kingine
cash-sold-here = { $amount } imeuzwa. Hapa imebaki { $left }.
cash-sold-market = { $amount } imeuzwa. Itahesabiwa soko likikubali.
cash-sold-both = { $amount } imeuzwa. Kati yake { $part } itahesabiwa soko likikubali.
cash-undone = Imerudishwa. Haikutumwa kamwe.
cash-undo-late = Umechelewa: soko tayari linayo. Kama lilikuwa kosa, iongeze tena.
cash-undo-part = Sehemu tu imerudishwa. Nyingine tayari ipo sokoni.

keep-some = Baki na kiasi hapa
keep-title = Unabaki na kiasi gani hapa?
keep-hint = Unakiuza mwenyewe taslimu. Wanunuzi wa mbali hawawezi kukiagiza.
keep-asked = { $amount } itabaki hapa soko likikubali.
give-some = Lipe soko
give-title = Kiasi gani kinaenda sokoni?
give-all = Zote: { $amount }
give-done = { $amount } inaenda sokoni.

stock-to = Inaenda wapi?
stock-to-market = Sokoni
stock-to-market-hint = Wanunuzi wanaweza kuiagiza.
stock-to-here = Ibaki hapa
stock-to-here-hint = Unaiuza taslimu.
stock-to-today = Leo tu
stock-to-today-hint = Sokoni, ikifika huko leo.

displaced-title = Maneno mengine yaliyoandikwa
displaced-use = Tumia haya
displaced-at = { $day }, { $clock }
