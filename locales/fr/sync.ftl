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
    [stock-move] Stock déplacé
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
sync-data-hint = Envoyées et reçues pour le marché, tout ensemble.
sync-export = Garder dans un fichier
sync-export-hint = Pour le porter sur une carte ou un autre téléphone.
sync-export-link = Prendre le fichier
sync-export-folder = Le fichier est ici : { $folder }
sync-export-shared = Le fichier a été transmis.
sync-export-failed = Le fichier n’a pas pu être transmis. Il est gardé sur ce téléphone.
