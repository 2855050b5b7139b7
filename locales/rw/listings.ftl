### What a seller has for sale, and one listing in full.

listings-title = Ibyo ngurisha
listings-new = Gurisha ikindi
listings-filter = Erekana
listings-all = Byose
listings-for-sale = Bigurishwa
listings-paused = Byahagaritswe
listings-search = Shakisha
listings-empty = Nta kintu uragurisha
listings-empty-hint = Ereka abaguzi ikintu kimwe uhinga cyangwa ukora. Bikora nta rezo.
listings-none-found = Nta kibonetse
listings-none-found-hint = Gerageza irindi jambo, cyangwa werekane byose.
listings-left = Hasigaye { $quantity }
listings-sold-out = Byarashize
listings-unnamed = Nta zina birahabwa

## One listing

listing-gone = Ibi ntibiri kuri iyi telefone
listing-gone-hint = Bishobora kuba byarakuweho ku yindi telefone.
listing-waiting = { $count ->
    [0] Nta mpinduka itegereje rezo
    [1] Impinduka imwe itegereje rezo
   *[other] Impinduka { $count } zitegereje rezo
}
listing-stock = Hasigaye kugurishwa
listing-add = Ongeraho
listing-less = Byagabanutse
listing-how-much-more = Hiyongereyeho iki?
listing-how-much-less = Hagabanutseho iki?
listing-why-less = Kubera iki?
listing-why-cash = Byagurishijwe hano
listing-why-spoiled = Byarangiritse cyangwa byarabuze
listing-why-counted = Byongeye kubarwa
listing-price-change = Hindura igiciro
listing-words-change = Hindura amagambo
listing-save = Bika
listing-cancel = Bireke uko biri
listing-pause = Ba uhagaritse
listing-publish = Bigurishe
listing-remove = Kuraho
listing-removed-now = Byimuriwe mu gatebo k’imyanda
listing-bring-back = Bigarure
listing-least = Itumizwa rito rishoboka
listing-origin = Biva
listing-form = Uko bimeze n’icyiciro
history-title = Ibyabaye
history-hint = Ibyo iyi telefone yakoze mu mezi abiri ashize, n’ibyatumijwe.
history-ordered = { $buyer } yatumije
