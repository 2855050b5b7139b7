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
    [stock-move] Ububiko bwimuwe
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
sync-data-hint = Ibyoherejwe n’ibyakiriwe byose hamwe.
sync-export = Bika muri dosiye
sync-export-hint = Kugira ngo uyijyane ku ikarita cyangwa ku yindi telefone.
sync-export-link = Fata dosiye
sync-export-folder = Dosiye iri hano: { $folder }
sync-export-shared = Dosiye yatanzwe.
sync-export-failed = Dosiye ntiyashoboye gutangwa. Ibitswe kuri iyi telefone.
