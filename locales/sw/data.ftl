data-title = Data
data-today = Imetumika leo
data-of = { $used } kati ya { $cap }
data-kind = { $kind ->
    [sync] Matangazo na oda
    [news] Kusikiliza habari mpya
    [enrol] Kuthibitisha namba yako
   *[other] Nyingine
}
data-nothing = Bado hakuna leo.
data-cap = Kikomo cha siku moja
data-cap-none = Bila kikomo
data-cap-hint = Picha husimama kwanza, kisha maneno. Majibu yako kwa oda huenda daima. Wi-Fi haihesabiwi.
data-saver = Tumia kidogo iwezekanavyo
data-saver-hint = Simu hii itatafuta habari mpya mara chache.
data-wifi = Picha kwa Wi-Fi tu
data-wifi-hint = Maneno huenda kwa mtandao wowote.
data-used-up = Data ya leo imeisha
data-used-up-hint = Kila kitu kiko salama hapa na kitaenda kesho. Majibu yako kwa oda bado huenda mara moja.
data-send-now = Tuma sasa

space-low = Simu hii inakaribia kujaa
space-low-hint = Futa picha au video. La sivyo utakachofanya huenda kisihifadhiwe.
clock-wrong = Saa ya soko inasema { $clock }, ya simu hii inasema tofauti. Tarehe za mwisho hufuata saa ya soko.
