### What a seller has for sale, and one listing in full.

listings-title = Ce que je vends
listings-new = Vendre autre chose
listings-filter = Montrer
listings-all = Tout
listings-for-sale = En vente
listings-paused = En pause
listings-search = Chercher
listings-empty = Rien en vente pour l’instant
listings-empty-hint = Montrez aux acheteurs une chose que vous cultivez ou fabriquez. Cela marche sans réseau.
listings-none-found = Rien ne correspond
listings-none-found-hint = Essayez un autre mot, ou montrez tout.
listings-left = Reste { $quantity }
listings-sold-out = Tout est vendu
listings-unnamed = Pas encore nommé

## One listing

listing-gone = Cette annonce n’est pas sur ce téléphone
listing-gone-hint = Elle a peut-être été retirée sur un autre téléphone.
listing-waiting = { $count ->
    [one] { $count } changement attend le réseau
   *[other] { $count } changements attendent le réseau
}
listing-stock = Reste à vendre
listing-add = Ajouter
listing-less = Il y en a moins
listing-how-much-more = Combien en plus ?
listing-how-much-less = Combien en moins ?
listing-why-less = Pourquoi ?
listing-why-cash = Vendu ici
listing-why-spoiled = Gâté ou perdu
listing-why-counted = Recompté
listing-price-change = Changer le prix
listing-words-change = Changer les mots
listing-save = Enregistrer
listing-cancel = Laisser tel quel
listing-pause = Mettre en pause
listing-publish = Mettre en vente
listing-remove = Retirer
listing-removed-now = Mis à la corbeille
listing-bring-back = La remettre
listing-least = Commande minimale
listing-origin = Origine
listing-form = Forme et qualité
history-title = Ce qui s’est passé
history-hint = Ce que ce téléphone a fait ces deux derniers mois, et ce qui a été commandé.
history-ordered = Commande de { $buyer }
