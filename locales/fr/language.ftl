language-own-name = Français
language-title = Choisissez votre langue
language-hint = Vous pourrez la changer plus tard.
language-next = Suivant
