settings-title = Réglages
settings-hint = Lettres, couleurs, langue, code PIN
settings-text = Taille des lettres
text-normal = Normales
text-large = Grandes
text-huge = Très grandes
