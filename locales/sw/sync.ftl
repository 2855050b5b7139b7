sync-title = Zinazosubiri kutumwa
sync-all-there = Kila kitu kipo sokoni
sync-all-there-hint = Hakuna kinachosubiri kwenye simu hii.
sync-safe = { $count ->
    [one] Kitu { $count } kimehifadhiwa kwenye simu hii
   *[other] Vitu { $count } vimehifadhiwa kwenye simu hii
}
sync-safe-hint = { $count ->
    [one] Kinatumwa chenyewe mtandao ukipatikana.
   *[other] Vinatumwa vyenyewe mtandao ukipatikana.
}
sync-last = Mara ya mwisho kukutana na soko: { $age }.
sync-never = Simu hii bado haijakutana na soko.
sync-waits = Kinachosubiri
sync-try = Jaribu sasa
sync-result-offline = Bado hakuna mtandao. Kila kitu kiko salama hapa.
sync-result-sent = { $count ->
    [one] Kitu { $count } kimefika sokoni.
   *[other] Vitu { $count } vimefika sokoni.
}
sync-result-nothing = Soko lina kila kitu kutoka simu hii.
sync-result-code = Soko linahitaji msimbo wako kwanza.

sync-what = { $kind ->
    [create] Kitu kipya cha kuuza
    [edit] Maneno mapya
    [price] Bei mpya
    [photos] Picha mpya
    [state] Kuuzwa au la
    [stock-add] Kimeongezeka
    [stock-remove] Kimepungua
    [stock-move] Akiba imehamishwa
    [accept] Ndiyo kwa oda
    [decline] Hapana kwa oda
    [pack] Kimefungashwa
    [hand-over] Kimekabidhiwa
   *[other] Badiliko
}
sync-item = { $what }: { $name }
sync-why = { $why ->
    [sending] iko njiani sasa
    [enrolment] inasubiri msimbo wako
    [held] inasubiri kingine kinachohitaji msaada
   *[signal] inaenda mtandao ukipatikana
}
sync-detail = { $why } · { $age }

sync-help = Inahitaji msaada
sync-mine = Baki na yangu
sync-theirs = Baki na ile nyingine
sync-leave = Iache
sync-again = Tuma tena
sync-open = Ifungue
sync-left = Inabaki ilivyo sokoni.
sync-sent-again = Inaenda sokoni tena.

sync-data = Data ya leo
sync-data-hint = Iliyotumwa na kupokewa kwa ajili ya soko, yote pamoja.
sync-export = Hifadhi kwenye faili
sync-export-hint = Ili kuibeba kwenye kadi au simu nyingine.
sync-export-link = Chukua faili
sync-export-folder = Faili iko hapa: { $folder }
sync-export-shared = Faili imetolewa.
sync-export-failed = Faili haikuweza kutolewa. Imehifadhiwa kwenye simu hii.
