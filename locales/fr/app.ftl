app-name = Isoko

state-draft = Brouillon
state-on-this-phone = Sur ce téléphone
state-sent = Envoyé
state-at-the-market = Au marché
state-confirmed = Confirmé
state-needs-help = À régler

tabs-name = Lieux principaux
tab-home = Accueil
tab-sell = Vendre
tab-orders = Commandes
tab-more = Plus

practice-flag = Exercice · rien ici n’est réel

not-found-title = Il n’y a rien ici
not-found-hint = L’adresse est peut-être ancienne. Tout ce que vous avez enregistré est encore sur ce téléphone.
not-found-go = Aller au début
