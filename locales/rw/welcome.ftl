welcome-title = Gurisha umusaruro wawe
welcome-what = Isoko ryereka umusaruro wawe abaguzi ba hafi n’aba kure.
welcome-offline = Rikora nta rezo: byose bibikwa kuri iyi telefone, bikagenda ubwabyo nyuma.
welcome-start = Tangira kugurisha
welcome-practise = Banza witoze
welcome-practise-hint = Mu myitozo nta kintu cy’ukuri kirimo. Nta cyo wakwangiza.
welcome-real = Subira kuri telefone y’ukuri
welcome-practise-failed = Imyitozo ntifunguka ubu. Ongera ugerageze.
