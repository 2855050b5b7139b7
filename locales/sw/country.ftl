country-name = { $code ->
    [RW] Rwanda
    [BI] Burundi
    [UG] Uganda
    [TZ] Tanzania
    [KE] Kenya
    [ET] Ethiopia
    [CD] Kongo (DRC)
    [MY] Malesia
    [ID] Indonesia
    [PK] Pakistani
    [IN] India
    [CN] China
    [MA] Moroko
    [TN] Tunisia
    [EG] Misri
    [JO] Yordani
    [SY] Siria
    [CL] Chile
    [CO] Kolombia
    [PE] Peru
    [FR] Ufaransa
    [GB] Uingereza
    [US] Marekani
    [CA] Kanada
    [AU] Australia
    [GH] Ghana
    [NG] Nigeria
    [ZA] Afrika Kusini
    [SN] Senegali
    [CI] Côte d’Ivoire
    [CM] Kameruni
    [ZM] Zambia
    [MZ] Msumbiji
    [SS] Sudan Kusini
    [SD] Sudani
    [DE] Ujerumani
    [BE] Ubelgiji
    [NL] Uholanzi
    [IT] Italia
    [ES] Uhispania
    [CH] Uswisi
    [SE] Uswidi
    [TR] Uturuki
    [AE] Falme za Kiarabu
    [SA] Saudi Arabia
    [QA] Qatar
    [JP] Japani
    [KR] Korea Kusini
    [VN] Vietnam
    [TH] Tailandi
    [SG] Singapuri
    [BR] Brazili
    [MX] Meksiko
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
