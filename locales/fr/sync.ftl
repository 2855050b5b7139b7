sync-title = En attente d’envoi
sync-all-there = Tout est au marché
sync-all-there-hint = Rien n’attend sur ce téléphone.
sync-safe = { $count ->
    [one] { $count } chose est à l’abri sur ce téléphone
   *[other] { $count } choses sont à l’abri sur ce téléphone
}
sync-safe-hint = { $count ->
    [one] Elle part toute seule quand il y a du réseau.
   *[other] Elles partent toutes seules quand il y a du réseau.
}
sync-last = Dernier contact avec le marché : { $age }.
sync-never = Ce téléphone n’a pas encore rencontré le marché.
sync-waits = Ce qui attend
sync-try = Essayer maintenant
sync-result-offline = Pas encore de réseau. Tout reste à l’abri ici.
sync-result-sent = { $count ->
    [one] { $count } chose est arrivée au marché.
   *[other] { $count } choses sont arrivées au marché.
}
sync-result-nothing = Le marché a tout ce qui vient de ce téléphone.
sync-result-code = Le marché a d’abord besoin de votre code.

sync-what = { $kind ->
    [create] Nouveau produit à vendre
    [edit] Nouveau texte
    [price] Nouveau prix
    [photos] Nouvelles photos
    [state] En vente ou non
    [stock-add] Il y en a plus
    [stock-remove] Il y en a moins
    [cash] Vendu comptant
    [keep] En garder ici
    [give] Donner au marché
    [accept] Oui à la commande
    [decline] Non à la commande
    [pack] C’est emballé
    [hand-over] C’est remis
   *[other] Un changement
}
sync-item = { $what } : { $name }
sync-why = { $why ->
    [sending] en route maintenant
    [enrolment] attend votre code
    [held] attend autre chose qui a besoin d’aide
   *[signal] part avec le prochain réseau
}
sync-detail = { $why } · { $age }

sync-help = Besoin d’aide
sync-mine = Garder le mien
sync-theirs = Garder l’autre
sync-leave = Laisser
sync-again = Renvoyer
sync-open = Ouvrir
sync-left = Cela reste comme au marché.
sync-sent-again = Cela repart vers le marché.

sync-data = Données aujourd’hui
sync-export = Garder dans un fichier
sync-export-hint = Pour le porter sur une carte ou un autre téléphone.
sync-export-link = Prendre le fichier
sync-export-folder = Le fichier est ici : { $folder }
sync-export-shared = Le fichier a été transmis.
sync-export-failed = Le fichier n’a pas pu être transmis. Il est gardé sur ce téléphone.

sync-because = { $why ->
    [sending] C’est en route en ce moment.
    [enrolment] Cela part quand votre numéro est confirmé.
    [held] Cela attend une chose que le marché a refusée. Réparez-la d’abord.
   *[signal] C’est à l’abri sur ce téléphone et part tout seul avec le prochain réseau.
}
sync-since = Attend depuis { $day }, { $clock }
sync-until = Compte jusqu’à { $day }, { $clock }
sync-take-back = Reprendre
sync-taken-back = Repris. Rien n’est parti.
sync-send-now = Envoyer maintenant
sync-export-all = Tout garder dans un fichier

sync-question = { $field ->
    [order] Que dit-on à l’acheteur ?
    [price] Quel prix est juste ?
    [state] Est-ce en vente ?
    [photos] Quelles photos sont justes ?
   *[other] Qu’est-ce qui est juste ?
}
sync-question-hint = Deux personnes l’ont changé. Avant votre choix, les acheteurs voient : { $value }.
sync-question-hint-plain = Deux personnes l’ont changé. Avant votre choix, l’autre compte.
sync-by-me = Vous, sur ce téléphone · { $day }, { $clock }
sync-by-other = Un autre de vos téléphones · { $day }, { $clock }
sync-by-another = Un autre de vos téléphones
sync-decision = { $state ->
    [accepted] Oui à la commande
    [declined] Non à la commande
    [packed] C’est emballé
    [handed_over] C’est remis
   *[other] La commande a avancé
}
sync-order-same = Un autre de vos téléphones a dit la même chose. Il n’y a rien à faire.
sync-order-stands = Un autre de vos téléphones a été plus rapide. Ce qu’il a dit reste.

sync-expired-today = C’était seulement pour ce jour-là, et il est passé.
sync-expired-again = Le refaire pour aujourd’hui
sync-share-gone = Ce téléphone est resté loin si longtemps que le marché a vendu ce qui était gardé ici.
sync-from-market = Le prendre sur la part du marché

import-choose = Reprendre un fichier
import-hint = D’un téléphone perdu, ou d’un autre de vos téléphones.
import-taken = { $count ->
    [one] { $count } chose a été reprise. Elle part d’ici.
   *[other] { $count } choses ont été reprises. Elles partent d’ici.
}
import-known = Ce téléphone avait déjà tout ce qui est dans ce fichier.
import-not-ours = { $count ->
    [one] { $count } chose concerne ce que garde l’autre téléphone. Lui seul peut l’envoyer.
   *[other] { $count } choses concernent ce que garde l’autre téléphone. Lui seul peut les envoyer.
}
