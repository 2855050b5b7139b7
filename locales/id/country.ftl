country-name = { $code ->
    [RW] Rwanda
    [BI] Burundi
    [UG] Uganda
    [TZ] Tanzania
    [KE] Kenya
    [ET] Etiopia
    [CD] RD Kongo
    [MY] Malaysia
    [ID] Indonesia
    [PK] Pakistan
    [IN] India
    [CN] Tiongkok
    [MA] Maroko
    [TN] Tunisia
    [EG] Mesir
    [JO] Yordania
    [SY] Suriah
    [CL] Cile
    [CO] Kolombia
    [PE] Peru
    [FR] Prancis
    [GB] Inggris Raya
    [US] Amerika Serikat
    [CA] Kanada
    [AU] Australia
    [GH] Ghana
    [NG] Nigeria
    [ZA] Afrika Selatan
    [SN] Senegal
    [CI] Pantai Gading
    [CM] Kamerun
    [ZM] Zambia
    [MZ] Mozambik
    [SS] Sudan Selatan
    [SD] Sudan
    [DE] Jerman
    [BE] Belgia
    [NL] Belanda
    [IT] Italia
    [ES] Spanyol
    [CH] Swiss
    [SE] Swedia
    [TR] Turki
    [AE] Uni Emirat Arab
    [SA] Arab Saudi
    [QA] Qatar
    [JP] Jepang
    [KR] Korea Selatan
    [VN] Vietnam
    [TH] Thailand
    [SG] Singapura
    [BR] Brasil
    [MX] Meksiko
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
