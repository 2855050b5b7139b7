notice-orders = Nouvelles commandes : { $count }
notice-orders-hidden = Du nouveau dans Isoko
notice-ask-title = Isoko doit-il vous prévenir quand une commande arrive ?
notice-ask = Il dit combien, sans noms ni montants. Vous pouvez l’arrêter dans les réglages du téléphone.
notice-ask-yes = Oui, me prévenir
notice-ask-no = Pas maintenant
