settings-title = Ajustes
settings-hint = Letras, colores, idioma, PIN
settings-text = Tamaño de las letras
text-normal = Normal
text-large = Grande
text-huge = Muy grande
