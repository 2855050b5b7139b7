### Orders, by what is to be done, and one order in full.

orders-title = Commandes
orders-on-the-way = En route
orders-done = Terminé
orders-empty = Pas encore de commandes
orders-empty-hint = Elles arrivent ici d’elles-mêmes quand il y a du réseau, et restent ici sans lui.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

## One order

order-title = Commande { $number }
order-gone = Cette commande n’est pas sur ce téléphone
order-gone-hint = Elle vient au prochain réseau.
order-answer-by = Répondez { $when }
order-address = Destination
order-note = L’acheteur dit
order-accept = Accepter
order-pack = C’est emballé
order-hand-over = C’est remis
order-receipt = Numéro du reçu du transporteur
order-decline = Il y a un problème
order-waiting = { $count ->
    [one] { $count } réponse attend le réseau
   *[other] { $count } réponses attendent le réseau
}
order-declined-why = Vous l’avez refusée

## What happens to an order, step by step

order-step-placed = Commandé
order-step-accepted = Accepté
order-step-packed = Emballé
order-step-handed-over = Remis
order-step-delivered = Chez l’acheteur
order-step-paid = Payé
order-step-at = { $day }, { $clock }

## Declining

decline-title = Quel est le problème ?
decline-hint = L’acheteur voit ceci. Ce qui était commandé revient dans votre stock.
decline-words = Quelques mots à l’acheteur
decline-confirm = Refuser la commande
decline-choose = Choisissez d’abord une raison.
