### What a seller has for sale, and one listing in full.

listings-title = Ninachouza
listings-new = Uza kitu kipya
listings-filter = Onyesha
listings-all = Zote
listings-for-sale = Zinauzwa
listings-paused = Zimesitishwa
listings-search = Tafuta
listings-empty = Bado huuzi kitu
listings-empty-hint = Waonyeshe wanunuzi kitu kimoja unacholima au kutengeneza. Inafanya kazi bila mtandao.
listings-none-found = Hakuna kilichopatikana
listings-none-found-hint = Jaribu neno lingine, au onyesha zote.
listings-left = Imebaki { $quantity }
listings-sold-out = Imeisha
listings-unnamed = Bado haina jina

## One listing

listing-gone = Tangazo hili halipo kwenye simu hii
listing-gone-hint = Huenda liliondolewa kwenye simu nyingine.
listing-waiting = { $count ->
    [one] badiliko { $count } linasubiri mtandao
   *[other] mabadiliko { $count } yanasubiri mtandao
}
listing-stock = Iliyobaki kuuzwa
listing-add = Ongeza
listing-less = Imepungua
listing-how-much-more = Imeongezeka kiasi gani?
listing-how-much-less = Imepungua kiasi gani?
listing-why-less = Kwa nini?
listing-why-cash = Imeuzwa hapa
listing-why-spoiled = Imeharibika au imepotea
listing-why-counted = Imehesabiwa upya
listing-price-change = Badilisha bei
listing-words-change = Badilisha maneno
listing-save = Hifadhi
listing-cancel = Iache ilivyo
listing-pause = Sitisha
listing-publish = Iuze
listing-remove = Ondoa
listing-removed-now = Imehamishiwa kwenye pipa
listing-bring-back = Irudishe
listing-least = Agizo dogo zaidi
listing-origin = Inatoka
listing-form = Hali na daraja
history-title = Yaliyotokea
history-hint = Ambayo simu hii ilifanya katika miezi miwili iliyopita, na yaliyoagizwa.
history-ordered = { $buyer } ameagiza
