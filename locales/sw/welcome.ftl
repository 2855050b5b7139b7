welcome-title = Uza unacholima
welcome-what = Isoko inawaonyesha wanunuzi wa karibu na wa mbali mazao yako.
welcome-offline = Inafanya kazi bila mtandao: kila kitu kinahifadhiwa kwenye simu hii na kutumwa chenyewe baadaye.
welcome-start = Anza kuuza
welcome-practise = Fanya mazoezi kwanza
welcome-practise-hint = Kwenye mazoezi hakuna kitu halisi. Huwezi kuharibu chochote.
welcome-real = Rudi kwenye simu halisi
welcome-practise-failed = Mazoezi hayafunguki sasa. Tafadhali jaribu tena.
