### Settings: how Isoko looks and speaks, what it costs, and who may open it.

settings-title = Settings
settings-hint = Letters, colours, language, PIN
settings-text = Size of the letters
text-normal = Normal
text-large = Large
text-huge = Very large
