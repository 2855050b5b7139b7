photo-question = Montrez-le aux acheteurs
photo-hint = Une bonne photo fait vendre. De jour, de près, sur un fond uni. Elle est tout de suite gardée sur ce téléphone, sans réseau.
photo-title = Photos
photo-take = Prendre une photo
photo-choose = Choisir des photos
photo-room = { $count ->
    [one] Encore { $count } place
   *[other] Encore { $count } places
}
photo-room-none = Toutes les places sont prises.
photo-none-yet = Pas encore de photo. Les acheteurs voient un dessin.
photo-alt = Photo { $place } de { $title }
photo-cover = Couverture
photo-make-cover = En faire la couverture
photo-earlier = Avancer
photo-later = Reculer
photo-remove = La retirer
photo-removed = La photo a été retirée
photo-preparing = Gardée. Elle est en train d’être réduite.
photo-drop = Retirer
photo-refused = À reprendre
photo-thumb-at-market = Petite image au marché
photo-sending = { $sent } sur { $of } envoyés

photo-problem-heic = Cette photo est en HEIC, que les acheteurs ne peuvent pas ouvrir. Dans les réglages de l’appareil photo, choisissez JPEG (« le plus compatible »), puis reprenez-la.
photo-problem-not-a-picture = Ce n’est pas une image. Choisissez une photo.
photo-problem-too-large = Cette image est trop grande. Choisissez-en une plus petite.
photo-problem-damaged = Cette image est abîmée. Reprenez-la.
photo-problem-lost = Le fichier de cette photo n’est plus là. Reprenez-la.
photo-problem-too-many = Une annonce a au plus { $most } photos. Retirez-en une d’abord.
photo-problem-unread = La photo n’a pas pu être lue. Réessayez.
photo-problem-no-camera = L’appareil photo ou la galerie n’a pas pu s’ouvrir. Réessayez.

photo-waiting = { $count ->
    [one] { $count } image attend
   *[other] { $count } images attendent
}
photo-waiting-detail = { $bytes } à envoyer, après tout le reste

storage-title = Place sur ce téléphone
storage-total = Isoko occupe
storage-words = Annonces, commandes, réglages
storage-captures = Photos telles que prises
storage-captures-hint = Gardées jusqu’à ce que le marché les ait.
storage-unsent = Photos à envoyer
storage-sent = Photos que le marché a
storage-foreign = Photos de vos autres téléphones
storage-free = Libérer de la place
storage-free-hint = N’enlève que les photos que le marché a aussi. Elles reviennent quand vous les regardez.
storage-freed = C’est fait. Rien de ce qui attend n’a été touché.
