country-name = { $code ->
    [RW] Rwanda
    [BI] Burundi
    [UG] Uganda
    [TZ] Tanzania
    [KE] Kenya
    [ET] Ethiopia
    [CD] RD Congo
    [MY] Malaysia
    [ID] Indonesia
    [PK] Pakistan
    [IN] India
    [CN] China
    [MA] Maghribi
    [TN] Tunisia
    [EG] Mesir
    [JO] Jordan
    [SY] Syria
    [CL] Chile
    [CO] Colombia
    [PE] Peru
    [FR] Perancis
    [GB] United Kingdom
    [US] Amerika Syarikat
    [CA] Kanada
    [AU] Australia
    [GH] Ghana
    [NG] Nigeria
    [ZA] Afrika Selatan
    [SN] Senegal
    [CI] Ivory Coast
    [CM] Cameroon
    [ZM] Zambia
    [MZ] Mozambique
    [SS] Sudan Selatan
    [SD] Sudan
    [DE] Jerman
    [BE] Belgium
    [NL] Belanda
    [IT] Itali
    [ES] Sepanyol
    [CH] Switzerland
    [SE] Sweden
    [TR] Turkiye
    [AE] Emiriah Arab Bersatu
    [SA] Arab Saudi
    [QA] Qatar
    [JP] Jepun
    [KR] Korea Selatan
    [VN] Vietnam
    [TH] Thailand
    [SG] Singapura
    [BR] Brazil
    [MX] Mexico
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
