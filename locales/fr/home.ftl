home-hello = Bonjour, { $name }
home-waiting = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}
home-signal = { $phase ->
    [idle] En contact
    [working] Envoi
    [pictures] Envoi des photos
    [offline] Pas de réseau
    [later] Réessaie bientôt
    [data] Données épuisées
    [enrolment] En contact
    [help] Besoin d’aide
   *[starting] Cherche le réseau
}
home-code-needed = Code à donner

home-order-new = Nouvelle commande
home-order-by = Nouvelle commande · répondez { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · paie { $total }
home-accept = Accepter
home-see = Voir
home-accepted = Vous avez dit oui. C’est gardé sur ce téléphone.

home-enrol-title = Confirmez votre numéro
home-enrol-hint = Ensuite, ce que vous mettez en vente part au marché.
home-enrol-go = Taper le code
home-help-title = { $count ->
    [one] { $count } chose a besoin de vous
   *[other] { $count } choses ont besoin de vous
}
home-help-hint = Tout le reste a continué.
home-help-go = Regarder

home-answer = Répondre : { $goods }
home-pack = Emballer { $goods }
home-bring = Remettre { $goods }
home-order-of = Commande { $number } · { $buyer }
home-todo = À faire ensuite
home-drafts = Finissez ce que vous avez commencé
home-draft-unnamed = Pas encore de nom
home-sell-new = Vendre autre chose

home-empty-title = Vendez votre première chose
home-empty-hint = Un nom, une quantité et un prix suffisent. Cela marche sans réseau.
home-calm-title = Rien ne vous attend
home-calm-hint = Les nouvelles commandes apparaissent ici.
home-reading = Une partie de vos annonces et commandes est encore en route vers ce téléphone.
home-earned = Gagné ce mois-ci
home-earned-coming = { $money } encore à venir
home-earned-later = Encore à venir
home-earned-show = Afficher le montant
home-earned-hide = Masquer le montant
home-orders-all = Voir les { $count } commandes
