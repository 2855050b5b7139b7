home-hello = Muraho, { $name }
home-waiting = { $count ->
    [0] Nta gitegereje
    [1] Kimwe gitegereje
   *[other] { $count } bitegereje
}
home-signal = { $phase ->
    [idle] Rezo irahari
    [working] Birimo koherezwa
    [pictures] Amafoto arimo koherezwa
    [offline] Nta rezo
    [later] Irongera vuba
    [data] Interineti yashize
    [enrolment] Rezo irahari
    [help] Bikeneye ubufasha
   *[starting] Irashaka rezo
}
home-code-needed = Kode irakenewe

home-order-new = Ibyatumijwe bishya
home-order-by = Ibyatumijwe bishya · subiza { $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }, { $country } · yishyura { $total }
home-accept = Emera
home-see = Reba
home-accepted = Wabyemeye. Byabitswe kuri iyi telefone.

home-enrol-title = Emeza nimero yawe
home-enrol-hint = Nyuma yaho ibyo ushyiraho bijya ku isoko.
home-enrol-go = Andika kode
home-help-title = { $count ->
    [0] Nta kintu gikeneye ubufasha bwawe
    [1] Ikintu kimwe gikeneye ubufasha bwawe
   *[other] Ibintu { $count } bikeneye ubufasha bwawe
}
home-help-hint = Ibindi byose byakomeje.
home-help-go = Birebe

home-answer = Subiza: { $goods }
home-pack = Pfunyika { $goods }
home-bring = Tanga { $goods }
home-order-of = Itumizwa { $number } · { $buyer }
home-todo = Ibikurikira
home-drafts = Rangiza ibyo watangiye
home-draft-unnamed = Ntibirahabwa izina
home-sell-new = Gurisha ikindi

home-empty-title = Gurisha ikintu cya mbere
home-empty-hint = Izina, ingano n’igiciro birahagije. Bikora nta rezo.
home-calm-title = Nta kigutegereje ubu
home-calm-hint = Ibyatumijwe bishya biza hano.
home-reading = Bimwe mu byo ugurisha n’ibyatumijwe biracyaza kuri iyi telefone.
home-earned = Ibyo winjije muri uku kwezi
home-earned-coming = Hasigaye kuza { $money }
home-earned-later = Ibisigaye kuza
home-earned-show = Erekana amafaranga
home-earned-hide = Hisha amafaranga
home-orders-all = Reba ibyatumijwe byose uko ari { $count }
