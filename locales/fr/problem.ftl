problem-offline = Il n’y a pas de réseau maintenant. Ce que vous avez fait est gardé sur ce téléphone et partira tout seul.
problem-later = Le marché est occupé. Ce téléphone réessaie tout seul.
problem-corrupt = Quelque chose est abîmé sur ce téléphone. Rien n’est jeté. Demandez de l’aide à quelqu’un.
problem-damaged = Quelque chose est abîmé sur ce téléphone. Ce que vous avez fait est gardé. Fermez l’application et rouvrez-la : elle se répare.
problem-stopped = L’application vient de se fermer. Ouvrez-la de nouveau.

problem-need-profile = Dites d’abord qui vous êtes.
problem-need-code = Tapez les six chiffres reçus par SMS.
problem-wrong-code = Ce ne sont pas les bons chiffres. Regardez le SMS encore une fois.
problem-new-code = Ce code est trop ancien. Demandez-en un nouveau.
problem-enrol-again = Le marché ne connaît plus ce téléphone. Confirmez votre numéro de nouveau.
problem-invitation = Le marché connaît déjà ce numéro. Invitez ce téléphone depuis votre autre téléphone.
problem-send-first = { $waiting ->
    [one] { $waiting } chose n’est pas encore partie. Elle serait perdue. Envoyez-la d’abord, ou gardez-la dans un fichier.
   *[other] { $waiting } choses ne sont pas encore parties. Elles seraient perdues. Envoyez-les d’abord, ou gardez-les dans un fichier.
}
problem-space = Ce téléphone est plein. Effacez des photos ou des vidéos, puis réessayez.
problem-folder = L’application ne peut pas écrire dans son dossier. Redémarrez le téléphone ou demandez de l’aide.
problem-newer-app = Un Isoko plus récent a été utilisé sur ce téléphone. Installez le plus récent.
problem-update = Cet Isoko est trop ancien pour le marché. Installez le plus récent. Ce qui attend est gardé.
problem-other-realm = L’exercice et le vrai marché ne se mélangent pas. Ceci appartient à l’autre.
problem-share-lapsed = Ce téléphone est resté longtemps sans réseau : ce que vous gardiez ici est peut-être de nouveau en vente au marché. Trouvez d’abord du réseau, puis vendez.
problem-too-late = C’est déjà en route vers le marché.
problem-other-file = Ce n’est pas un fichier de choses à envoyer, ou il a été modifié en chemin.
problem-other-seller = Ce fichier appartient à un autre vendeur.

problem-missing = { $field ->
    [name] Écrivez votre nom.
    [phone] Écrivez votre numéro de téléphone.
    [village] Écrivez le nom de votre village.
    [country] Choisissez votre pays.
    [title] Donnez-lui un nom que les acheteurs verront.
    [product] Choisissez ce que vous vendez.
    [price] Dites le prix.
    [place] Dites où cela pousse.
   *[other] Ceci ne doit pas rester vide.
}
problem-too-long = C’est trop long. Utilisez moins de mots.
problem-unclean = Il y a des signes que personne ne voit. Tapez-le de nouveau.
problem-amount-empty = Tapez un nombre.
problem-amount-not-a-number = Ce n’est pas un nombre. Utilisez des chiffres et une seule virgule.
problem-amount-too-fine = Il y a trop de chiffres après la virgule.
problem-amount-zero = Il faut plus que zéro.
problem-amount-negative = Il ne faut pas moins que zéro.
problem-amount-too-large = C’est plus que ce que le marché peut prendre. Vérifiez le nombre.
problem-phone-not-a-number = Cela ne ressemble pas à un numéro de téléphone. Utilisez seulement des chiffres.
problem-phone-wrong-length = Il y a trop ou trop peu de chiffres. Vérifiez le numéro.
problem-phone-needs-country = Commencez par + et l’indicatif de votre pays, comme +250.
problem-wrong-measure = Les pièces et les kilos sont mélangés ici.
problem-value-unknown = Le marché ne connaît pas cela. Choisissez autre chose.
problem-value-other = Quelque chose ne va pas ici. Regardez encore une fois.

problem-not-understood = Le marché n’a pas compris. Un Isoko plus récent peut aider.
problem-not-found = Le marché ne trouve plus ceci.
problem-not-yours = Ceci appartient à un autre vendeur.
problem-already-there = Le marché a déjà ceci.
problem-conflict = { $field ->
    [price] Quelqu’un d’autre a aussi changé le prix. Lequel est juste ?
   *[other] Quelqu’un d’autre a aussi changé ceci. Qu’est-ce qui est juste ?
}
problem-stock-weight = Il n’y en a pas assez. Il reste seulement { $left }.
problem-stock-pieces = { $left ->
    [one] Il n’y en a pas assez. Il reste seulement { $left } pièce.
   *[other] Il n’y en a pas assez. Il reste seulement { $left } pièces.
}
problem-order-state = { $state ->
    [placed] La commande n’est pas encore acceptée.
    [accepted] La commande est déjà acceptée.
    [packed] La commande est déjà emballée.
    [handed-over] La commande est déjà en route.
    [delivered] L’acheteur l’a déjà reçue.
    [paid] La commande est déjà payée.
    [declined] La commande a été refusée.
    [cancelled] L’acheteur a repris sa commande.
   *[unknown] La commande a avancé entre-temps.
}
problem-removed = Ceci a été retiré de la vente.
problem-not-for-sale = Ceci n’est pas en vente maintenant.
problem-expired = C’est arrivé trop tard.
problem-unknown = Le marché a dit non, pour une raison que cet Isoko ne connaît pas. Un plus récent peut aider.
