welcome-title = Vendez ce que vous cultivez
welcome-what = Isoko montre ce que vous cultivez aux acheteurs, près de vous et très loin.
welcome-offline = Cela marche sans réseau : tout est gardé sur ce téléphone et part tout seul plus tard.
welcome-start = Commencer à vendre
welcome-practise = S’exercer d’abord
welcome-practise-hint = Dans l’exercice, rien n’est réel. Vous ne pouvez rien casser.
welcome-real = Revenir au vrai téléphone
welcome-practise-failed = L’exercice ne s’ouvre pas maintenant. Réessayez.
