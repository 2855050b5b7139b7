country-name = { $code ->
    [RW] Rwanda
    [BI] Burundi
    [UG] Ouganda
    [TZ] Tanzanie
    [KE] Kenya
    [ET] Éthiopie
    [CD] RD Congo
    [MY] Malaisie
    [ID] Indonésie
    [PK] Pakistan
    [IN] Inde
    [CN] Chine
    [MA] Maroc
    [TN] Tunisie
    [EG] Égypte
    [JO] Jordanie
    [SY] Syrie
    [CL] Chili
    [CO] Colombie
    [PE] Pérou
    [FR] France
    [GB] Royaume-Uni
    [US] États-Unis
    [CA] Canada
    [AU] Australie
    [GH] Ghana
    [NG] Nigeria
    [ZA] Afrique du Sud
    [SN] Sénégal
    [CI] Côte d’Ivoire
    [CM] Cameroun
    [ZM] Zambie
    [MZ] Mozambique
    [SS] Soudan du Sud
    [SD] Soudan
    [DE] Allemagne
    [BE] Belgique
    [NL] Pays-Bas
    [IT] Italie
    [ES] Espagne
    [CH] Suisse
    [SE] Suède
    [TR] Turquie
    [AE] Émirats arabes unis
    [SA] Arabie saoudite
    [QA] Qatar
    [JP] Japon
    [KR] Corée du Sud
    [VN] Viêt Nam
    [TH] Thaïlande
    [SG] Singapour
    [BR] Brésil
    [MX] Mexique
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
