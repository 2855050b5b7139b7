sync-title = Ibitegereje koherezwa
sync-all-there = Byose biri ku isoko
sync-all-there-hint = Nta gitegereje kuri iyi telefone.
sync-safe = { $count ->
    [0] Nta kintu gitegereje kuri iyi telefone
    [1] Ikintu kimwe kibitswe neza kuri iyi telefone
   *[other] Ibintu { $count } bibitswe neza kuri iyi telefone
}
sync-safe-hint = { $count ->
    [0] Nta kigomba kugenda.
    [1] Kigenda ubwacyo rezo nigaruka.
   *[other] Bigenda ubwabyo rezo nigaruka.
}
sync-last = Iheruka guhura n’isoko { $age }.
sync-never = Iyi telefone ntirahura n’isoko.
sync-waits = Ibitegereje
sync-try = Gerageza ubu
sync-result-offline = Nta rezo iraboneka. Byose bibitswe neza hano.
sync-result-sent = { $count ->
    [0] Nta cyageze ku isoko.
    [1] Ikintu kimwe cyageze ku isoko.
   *[other] Ibintu { $count } byageze ku isoko.
}
sync-result-nothing = Isoko rifite ibyo kuri iyi telefone byose.
sync-result-code = Isoko rirabanza gukenera kode yawe.

sync-what = { $kind ->
    [create] Igishya kigurishwa
    [edit] Amagambo mashya
    [price] Igiciro gishya
    [photos] Amafoto mashya
    [state] Kugurisha cyangwa kutagurisha
    [stock-add] Byiyongereye
    [stock-remove] Byagabanutse
    [cash] Byishyuwe mu ntoki
    [keep] Ibisigara hano
    [give] Ibihabwa isoko
    [accept] Yego ku byatumijwe
    [decline] Oya ku byatumijwe
    [pack] Byapfunyitswe
    [hand-over] Byatanzwe
   *[other] Impinduka
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] biri mu nzira ubu
    [enrolment] bitegereje kode yawe
    [held] bitegereje ikindi gikeneye ubufasha
   *[signal] bigenda rezo nigaruka
}
sync-detail = { $why } · { $age }

sync-help = Bikeneye ubufasha
sync-mine = Gumana ibyanjye
sync-theirs = Gumana ibindi
sync-leave = Bireke
sync-again = Ongera wohereze
sync-open = Fungura
sync-left = Biguma uko biri ku isoko.
sync-sent-again = Birongera kujya ku isoko.

sync-data = Interineti y’uyu munsi
sync-export = Bika muri dosiye
sync-export-hint = Kugira ngo uyijyane ku ikarita cyangwa ku yindi telefone.
sync-export-link = Fata dosiye
sync-export-folder = Dosiye iri hano: { $folder }
sync-export-shared = Dosiye yatanzwe.
sync-export-failed = Dosiye ntiyashoboye gutangwa. Ibitswe kuri iyi telefone.

sync-because = { $why ->
    [sending] Biri mu nzira ubu.
    [enrolment] Bigenda nimero yawe nimara kwemezwa.
    [held] Bitegereje ikindi isoko ryanze. Banza ugikosore.
   *[signal] Bibitswe neza kuri iyi telefone, bigenda ubwabyo rezo nigaruka.
}
sync-since = Bitegereje kuva: { $day }, { $clock }
sync-until = Bifite agaciro kugeza: { $day }, { $clock }
sync-take-back = Bigarure
sync-taken-back = Byagaruwe. Ntibyigeze byoherezwa.
sync-send-now = Ohereza ubu
sync-export-all = Bika byose muri dosiye

sync-question = { $field ->
    [order] Umuguzi asubizwa iki?
    [price] Igiciro nyacyo ni ikihe?
    [state] Ese biragurishwa?
    [photos] Amafoto nyayo ni ayahe?
   *[other] Ibyo ni ibihe?
}
sync-question-hint = Abantu babiri barabihinduye. Mu gihe utarahitamo, abaguzi babona: { $value }.
sync-question-hint-plain = Abantu babiri barabihinduye. Mu gihe utarahitamo, iby’undi ni byo bibarwa.
sync-by-me = Wowe, kuri iyi telefone · { $day }, { $clock }
sync-by-other = Indi telefone yawe · { $day }, { $clock }
sync-by-another = Indi telefone yawe
sync-decision = { $state ->
    [accepted] Yego ku byatumijwe
    [declined] Oya ku byatumijwe
    [packed] Byapfunyitswe
    [handed_over] Byatanzwe
   *[other] Ibyatumijwe byakomeje
}
sync-order-same = Indi telefone yawe yavuze kimwe. Nta gisigaye gukorwa.
sync-order-stands = Indi telefone yawe ni yo yabanje. Ibyo yavuze ni byo biguma.

sync-expired-today = Byari iby’umunsi umwe gusa, kandi warangiye.
sync-expired-again = Ongera ubikore uyu munsi
sync-share-gone = Iyi telefone yamaze igihe kirekire itabona isoko, ku buryo isoko ryagurishije ibyari byasigaye hano.
sync-from-market = Bikure mu by’isoko

import-choose = Injiza dosiye
import-hint = Iva kuri telefone yabuze, cyangwa ku yindi telefone yawe.
import-taken = { $count ->
    [0] Nta kintu cyinjijwe.
    [1] Ikintu kimwe cyinjijwe. Kigenda giturutse hano.
   *[other] Ibintu { $count } byinjijwe. Bigenda biturutse hano.
}
import-known = Iyi telefone yari isanganywe ibiri muri iyi dosiye byose.
import-not-ours = { $count ->
    [0] Nta kireba iyindi telefone.
    [1] Ikintu kimwe kireba ibyo iyindi telefone yasigaranye. Ni yo yonyine yacyohereza.
   *[other] Ibintu { $count } bireba ibyo iyindi telefone yasigaranye. Ni yo yonyine yabyohereza.
}
