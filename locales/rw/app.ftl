app-name = Isoko

state-draft = Ntibirarangira
state-on-this-phone = Kuri iyi telefone
state-sent = Byoherejwe
state-at-the-market = Ku isoko
state-confirmed = Byemejwe
state-needs-help = Bikeneye ubufasha

tabs-name = Ahantu h’ingenzi
tab-home = Ahabanza
tab-sell = Gurisha
tab-orders = Ibyatumijwe
tab-more = Ibindi

practice-flag = Imyitozo · nta kintu na kimwe cy’ukuri kiri hano

not-found-title = Hano nta kintu gihari
not-found-hint = Aderesi ishobora kuba ishaje. Ibyo wabitse byose biracyari kuri iyi telefone.
not-found-go = Subira ku ntangiriro
