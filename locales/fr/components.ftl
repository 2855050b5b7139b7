back = Retour
close = Fermer
undo = Annuler
listen = Écouter

field-optional = peut rester vide
field-problem = À corriger :

number-pad-name = Touches de chiffres
number-pad-delete = Effacer le dernier chiffre
number-pad-decimal = Virgule
number-pad-nothing = Rien n’est encore saisi

steps-progress = Étape { $step } sur { $total }

tab-badge = { $count ->
    [one] { $count } vous attend
   *[other] { $count } vous attendent
}

timeline-done = Fait
timeline-now = Maintenant
timeline-later = Plus tard

two-pane-empty = Choisissez dans la liste pour voir ici.
