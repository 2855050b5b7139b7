app-name = Isoko

state-draft = Rasimu
state-on-this-phone = Kwenye simu hii
state-sent = Imetumwa
state-at-the-market = Sokoni
state-confirmed = Imethibitishwa
state-needs-help = Inahitaji msaada

tabs-name = Sehemu kuu
tab-home = Mwanzo
tab-sell = Uza
tab-orders = Oda
tab-more = Zaidi

practice-flag = Mazoezi · hakuna kitu hapa ambacho ni halisi

not-found-title = Hakuna kitu hapa
not-found-hint = Huenda anwani ni ya zamani. Kila ulichohifadhi bado kipo kwenye simu hii.
not-found-go = Nenda mwanzo
