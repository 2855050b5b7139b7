data-title = Données
data-today = Utilisé aujourd’hui
data-of = { $used } sur { $cap }
data-kind = { $kind ->
    [sync] Annonces et commandes
    [news] À l’écoute des nouvelles
    [enrol] Confirmation du numéro
   *[other] Autre
}
data-nothing = Rien encore aujourd’hui.
data-cap = Le plus pour un jour
data-cap-none = Sans limite
data-cap-hint = Les photos s’arrêtent d’abord, puis les mots. Vos réponses aux commandes partent toujours. Le Wi-Fi ne compte pas.
data-saver = Utiliser le moins possible
data-saver-hint = Ce téléphone cherche alors moins souvent les nouvelles.
data-wifi = Photos seulement en Wi-Fi
data-wifi-hint = Les mots partent sur tous les réseaux.
data-used-up = Les données du jour sont épuisées
data-used-up-hint = Tout est à l’abri ici et part demain. Vos réponses aux commandes partent quand même tout de suite.
data-send-now = Envoyer maintenant

space-low = Ce téléphone est presque plein
space-low-hint = Effacez des photos ou des vidéos. Sinon ce que vous ferez ne sera peut-être pas gardé.
clock-wrong = L’horloge du marché dit { $clock }, celle de ce téléphone dit autre chose. Les délais suivent l’horloge du marché.
