settings-title = Mipangilio
settings-hint = Herufi, rangi, lugha, PIN
settings-text = Ukubwa wa herufi
text-normal = Kawaida
text-large = Kubwa
text-huge = Kubwa sana
