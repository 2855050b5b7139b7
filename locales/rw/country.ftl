country-name = { $code ->
    [RW] U Rwanda
    [BI] U Burundi
    [UG] Uganda
    [TZ] Tanzaniya
    [KE] Kenya
    [ET] Etiyopiya
    [CD] Kongo (RDC)
    [MY] Maleziya
    [ID] Indoneziya
    [PK] Pakisitani
    [IN] Ubuhinde
    [CN] Ubushinwa
    [MA] Maroke
    [TN] Tuniziya
    [EG] Misiri
    [JO] Yorudaniya
    [SY] Siriya
    [CL] Shili
    [CO] Kolombiya
    [PE] Peru
    [FR] Ubufaransa
    [GB] Ubwongereza
    [US] Leta Zunze Ubumwe z’Amerika
    [CA] Kanada
    [AU] Ositaraliya
    [GH] Gana
    [NG] Nijeriya
    [ZA] Afurika y’Epfo
    [SN] Senegali
    [CI] Kote Divuwari
    [CM] Kameruni
    [ZM] Zambiya
    [MZ] Mozambike
    [SS] Sudani y’Epfo
    [SD] Sudani
    [DE] Ubudage
    [BE] Ububiligi
    [NL] Ubuholandi
    [IT] Ubutaliyani
    [ES] Esipanye
    [CH] Ubusuwisi
    [SE] Suwede
    [TR] Turukiya
    [AE] Leta Zunze Ubumwe z’Abarabu
    [SA] Arabiya Sawudite
    [QA] Katari
    [JP] Ubuyapani
    [KR] Koreya y’Epfo
    [VN] Viyetinamu
    [TH] Tayilande
    [SG] Singapuru
    [BR] Burezile
    [MX] Megizike
   *[other] { $code }
}

place-in-country = { $place }, { $country }
place-and-phone = { $place } · { $phone }
