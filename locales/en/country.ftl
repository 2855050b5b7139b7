### Countries, by name.

# $code (Text): ISO 3166-1, two letters
country-name = { $code ->
    [RW] Rwanda
    [BI] Burundi
    [UG] Uganda
    [TZ] Tanzania
    [KE] Kenya
    [ET] Ethiopia
    [CD] DR Congo
    [MY] Malaysia
    [ID] Indonesia
    [PK] Pakistan
    [IN] India
    [CN] China
    [MA] Morocco
    [TN] Tunisia
    [EG] Egypt
    [JO] Jordan
    [SY] Syria
    [CL] Chile
    [CO] Colombia
    [PE] Peru
    [FR] France
    [GB] United Kingdom
    [US] United States
    [CA] Canada
    [AU] Australia
    [GH] Ghana
    [NG] Nigeria
    [ZA] South Africa
    [SN] Senegal
    [CI] Ivory Coast
    [CM] Cameroon
    [ZM] Zambia
    [MZ] Mozambique
    [SS] South Sudan
    [SD] Sudan
    [DE] Germany
    [BE] Belgium
    [NL] Netherlands
    [IT] Italy
    [ES] Spain
    [CH] Switzerland
    [SE] Sweden
    [TR] Turkey
    [AE] United Arab Emirates
    [SA] Saudi Arabia
    [QA] Qatar
    [JP] Japan
    [KR] South Korea
    [VN] Vietnam
    [TH] Thailand
    [SG] Singapore
    [BR] Brazil
    [MX] Mexico
   *[other] { $code }
}

# $place (Text): a village, as she wrote it
# $country (Message): `country-name`
place-in-country = { $place }, { $country }
# $place (Message): `place-in-country`
# $phone (Text): her phone number
place-and-phone = { $place } · { $phone }
