### The first screen: which language.

# The language's own name for itself.
language-own-name = English
language-title = Choose your language
language-hint = You can change it later.
language-next = Next
