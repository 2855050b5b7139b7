home-hello = Habari, { $name }
home-waiting = { $count ->
    [one] { $count } inasubiri
   *[other] { $count } zinasubiri
}
home-signal = { $phase ->
    [idle] Mtandao upo
    [working] Inatuma
    [pictures] Inatuma picha
    [offline] Hakuna mtandao
    [later] Itajaribu tena punde
    [data] Data imeisha
    [enrolment] Mtandao upo
    [help] Inahitaji msaada
   *[starting] Inatafuta mtandao
}
home-code-needed = Msimbo unahitajika

home-order-new = Oda mpya
home-order-by = Oda mpya · jibu { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · analipa { $total }
home-accept = Kubali
home-see = Ona
home-accepted = Umekubali. Imehifadhiwa kwenye simu hii.

home-enrol-title = Thibitisha namba yako ya simu
home-enrol-hint = Kisha unachoorodhesha kinaenda sokoni.
home-enrol-go = Andika msimbo
home-help-title = { $count ->
    [one] Kitu { $count } kinahitaji msaada wako
   *[other] Vitu { $count } vinahitaji msaada wako
}
home-help-hint = Mengine yote yameendelea.
home-help-go = Angalia

home-answer = Jibu: { $goods }
home-pack = Fungasha { $goods }
home-bring = Kabidhi { $goods }
home-order-of = Oda { $number } · { $buyer }
home-todo = Kinachofuata
home-drafts = Maliza ulichoanza
home-draft-unnamed = Bado hakina jina
home-sell-new = Uza kitu kipya

home-empty-title = Uza kitu chako cha kwanza
home-empty-hint = Jina, kiasi na bei vinatosha. Inafanya kazi bila mtandao.
home-calm-title = Hakuna kinachokusubiri sasa
home-calm-hint = Oda mpya zinaonekana hapa.
home-reading = Baadhi ya matangazo na oda zako bado ziko njiani kuja kwenye simu hii.
home-earned = Mapato ya mwezi huu
home-earned-coming = { $money } bado yanakuja
home-earned-later = Yanayokuja
home-earned-show = Onyesha kiasi
home-earned-hide = Ficha kiasi
home-orders-all = Ona oda zote { $count }
