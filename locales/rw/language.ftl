language-own-name = Ikinyarwanda
language-title = Hitamo ururimi rwawe
language-hint = Ushobora kuruhindura nyuma.
language-next = Komeza
