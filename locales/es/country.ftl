country-name = { $code ->
    [RW] Ruanda
    [BI] Burundi
    [UG] Uganda
    [TZ] Tanzania
    [KE] Kenia
    [ET] Etiopía
    [CD] RD Congo
    [MY] Malasia
    [ID] Indonesia
    [PK] Pakistán
    [IN] India
    [CN] China
    [MA] Marruecos
    [TN] Túnez
    [EG] Egipto
    [JO] Jordania
    [SY] Siria
    [CL] Chile
    [CO] Colombia
    [PE] Perú
    [FR] Francia
    [GB] Reino Unido
    [US] Estados Unidos
    [CA] Canadá
    [AU] Australia
    [GH] Ghana
    [NG] Nigeria
    [ZA] Sudáfrica
    [SN] Senegal
    [CI] Costa de Marfil
    [CM] Camerún
    [ZM] Zambia
    [MZ] Mozambique
    [SS] Sudán del Sur
    [SD] Sudán
    [DE] Alemania
    [BE] Bélgica
    [NL] Países Bajos
    [IT] Italia
    [ES] España
    [CH] Suiza
    [SE] Suecia
    [TR] Turquía
    [AE] Emiratos Árabes Unidos
    [SA] Arabia Saudí
    [QA] Catar
    [JP] Japón
    [KR] Corea del Sur
    [VN] Vietnam
    [TH] Tailandia
    [SG] Singapur
    [BR] Brasil
    [MX] México
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
