language-own-name = Español
language-title = Elija su idioma
language-hint = Puede cambiarlo más tarde.
language-next = Siguiente
