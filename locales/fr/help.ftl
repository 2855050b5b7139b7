help-open = Qu’est-ce que c’est ?
help-title = À propos de cet écran
help-listen = Lire à voix haute
help-language =
    Choisissez la langue que parle Isoko.
    Vous pouvez en changer à tout moment dans les réglages.
help-welcome =
    Isoko vous permet de vendre ce que vous cultivez ou fabriquez, même sans réseau.
    Commencer à vendre demande qui vous êtes.
    L’exercice sert à essayer : rien n’y est réel.
help-enrol =
    Dites qui vous êtes, pour que les acheteurs sachent à qui ils achètent.
    Le numéro sert au code que le marché envoie ; les acheteurs ne le voient pas.
    Ce que vous tapez est gardé, même si vous fermez Isoko.
help-code =
    Le marché envoie six chiffres par SMS à votre numéro, pour être sûr que c’est le vôtre.
    Pas de SMS ? Il arrive dès qu’il y a du réseau ; continuez en attendant.
    Si le numéro est faux, touchez la ligne qui dit que ce n’est pas le vôtre.
help-home =
    L’accueil montre ce qui a besoin de vous, le plus urgent d’abord.
    Ce qui attend est en sûreté sur ce téléphone et part tout seul dès qu’il y a du réseau.
    « Besoin d’aide » : le marché n’a pas pu prendre quelque chose ; touchez-le pour le réparer.
help-listings =
    Voici tout ce que vous vendez, et ce que vous avez commencé.
    « Sur ce téléphone » : cela attend le réseau ; « au marché » : les acheteurs le voient.
    Touchez une annonce pour changer son prix, ses mots ou ce qui reste.
help-listing =
    Voici une chose que vous vendez, telle que les acheteurs la voient.
    Ce que vous vendez en espèces est retiré du stock ; ce que vous gardez ici ne peut pas être commandé.
    Retirer la met à la corbeille pour 30 jours.
help-orders =
    Voici les commandes de vos acheteurs ; celles qui vous attendent d’abord.
    Répondez à chacune avant le moment indiqué.
    Une nouvelle commande arrive quand il y a du réseau.
help-order =
    Une commande, du premier mot jusqu’à l’argent.
    Le grand bouton est la prochaine étape ; touchez-le quand c’est vraiment fait.
    Si vous ne pouvez pas livrer, dites non : l’acheteur est prévenu, et votre stock revient.
help-decline =
    Refusez cette commande, et dites pourquoi.
    L’acheteur lit vos mots.
    Ce qui était commandé est de nouveau à vendre.
help-sync =
    Voici ce qui n’est pas encore arrivé au marché, et pourquoi.
    Touchez une chose pour la voir, ou la reprendre tant qu’elle n’est pas partie.
    Sans réseau pendant des jours, mettez tout dans un fichier et portez-le sur un autre téléphone.
help-data =
    Vous voyez ici les données utilisées par Isoko aujourd’hui.
    Une limite arrête d’abord les photos, puis les mots ; rien n’est perdu, cela part demain.
    Économiser fait attendre les photos jusqu’au Wi-Fi.
help-storage =
    Vous voyez ici la place que prend Isoko sur ce téléphone.
    Faire de la place retire les photos que le marché a déjà ; elles reviennent quand vous les regardez.
    Rien de ce qui attend n’est jamais effacé.
help-more =
    Voici ce dont vous avez besoin moins souvent.
    « En attente d’envoi » montre ce qui n’est pas encore parti.
    L’exercice sert à apprendre : rien n’y est réel.
help-settings =
    Ici, vous choisissez l’aspect et la langue d’Isoko.
    « Plein soleil » sert à lire dehors à midi.
    Ce que vous choisissez vaut tout de suite, et reste.
help-profile =
    Voici qui vous êtes pour le marché et les acheteurs.
    Tant que le marché ne vous a pas confirmé, vous pouvez corriger.
    Vos annonces attendent jusque-là sur ce téléphone.
help-bin =
    Ce que vous avez jeté ou retiré reste ici 30 jours.
    Le remettre le ramène à sa place ; une annonce reste en pause jusqu’à ce que vous la remettiez en vente.
help-pin =
    Un code empêche les autres d’entrer dans votre boutique sur ce téléphone.
    Choisissez des chiffres que vous retenez et que personne ne devine.
    Si vous l’oubliez, il peut être retiré après trois jours.
help-lock =
    Tapez le code pour retrouver vos annonces et vos commandes.
    Ce que vous avez fait est en sûreté et continue d’être envoyé.
    L’exercice s’ouvre sans code.
help-editor =
    Une question après l’autre, puis c’est en vente.
    Chaque lettre est gardée aussitôt : vous pouvez arrêter et continuer un autre jour.
    Vous ne savez pas ? Continuez ; la dernière page dit ce qui manque.
help-trainer =
    Ici, un formateur fait arriver des choses dans l’exercice : plus de réseau, un acheteur commande.
    Les SMS du marché d’exercice sont en bas.
    Rien ici ne touche le vrai marché.
help-nowhere =
    Cette adresse ne mène nulle part, mais rien n’est perdu.
    Allez au début ; tout ce que vous avez gardé est sur ce téléphone.
help-broken =
    Isoko n’a pas pu ouvrir ce qu’il garde sur ce téléphone.
    Rien n’est effacé : fermez l’application, puis ouvrez-la de nouveau.
    Si cela reste ainsi, montrez-le à votre coopérative.
