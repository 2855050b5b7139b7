settings-title = Igenamiterere
settings-hint = Inyuguti, amabara, ururimi, PIN
settings-text = Ingano y’inyuguti
text-normal = Zisanzwe
text-large = Nini
text-huge = Nini cyane
