broken-title = Isoko ne s’ouvre pas
broken-kept = Rien n’est effacé. Ce que vous avez gardé est encore sur ce téléphone.
broken-again = Fermez l’application et ouvrez-la de nouveau. Si cela reste, montrez-le à votre coopérative.
