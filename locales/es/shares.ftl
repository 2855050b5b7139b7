shares-line = { $here } aquí, { $market } en el mercado
shares-market = { $market } en el mercado
shares-coming = { $amount } más cuando el mercado lo diga
shares-elsewhere = { $amount } en sus otros teléfonos
shares-lapsed = Este teléfono estuvo lejos mucho tiempo. Lo que hay aquí se puede vender después de que se encuentre con el mercado.

cash-sell = Vendido en efectivo
cash-title = ¿Cuánto vendió?
cash-all-here = Todo lo de aquí: { $amount }
cash-other = Otra cantidad
cash-sold-here = { $amount }: vendido. Aquí quedan { $left }.
cash-sold-market = { $amount }: vendido. Cuenta cuando el mercado lo diga.
cash-sold-both = { $amount }: vendido. De eso, { $part } cuenta cuando el mercado lo diga.
cash-undone = Se deshizo. Nunca se envió.
cash-undo-late = Demasiado tarde: el mercado ya lo tiene. Si fue un error, agréguelo otra vez.
cash-undo-part = Solo se deshizo una parte. Lo demás ya lo tiene el mercado.

keep-some = Guardar aquí
keep-title = ¿Cuánto guarda aquí?
keep-hint = Lo vende usted mismo en efectivo. Los compradores de lejos no pueden pedirlo.
keep-asked = { $amount }: guardado aquí cuando el mercado lo diga.
give-some = Dar al mercado
give-title = ¿Cuánto va al mercado?
give-all = Todo: { $amount }
give-done = { $amount }: va al mercado.

stock-to = ¿Adónde va?
stock-to-market = Al mercado
stock-to-market-hint = Los compradores pueden pedirlo.
stock-to-here = Guardarlo aquí
stock-to-here-hint = Lo vende en efectivo.
stock-to-today = Solo hoy
stock-to-today-hint = Al mercado, si llega hoy.

displaced-title = Otras palabras que se escribieron
displaced-use = Usar estas
displaced-at = { $day }, { $clock }
