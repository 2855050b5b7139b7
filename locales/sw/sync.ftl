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
    [cash] Imeuzwa taslimu
    [keep] Kubaki hapa
    [give] Kulipa soko
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
sync-export = Hifadhi kwenye faili
sync-export-hint = Ili kuibeba kwenye kadi au simu nyingine.
sync-export-link = Chukua faili
sync-export-folder = Faili iko hapa: { $folder }
sync-export-shared = Faili imetolewa.
sync-export-failed = Faili haikuweza kutolewa. Imehifadhiwa kwenye simu hii.

sync-because = { $why ->
    [sending] Iko njiani wakati huu.
    [enrolment] Inaenda namba yako ikithibitishwa.
    [held] Inasubiri kitu ambacho soko limekataa. Kirekebishe kwanza.
   *[signal] Iko salama kwenye simu hii na inaenda yenyewe mtandao ukipatikana.
}
sync-since = Inasubiri tangu { $day }, { $clock }
sync-until = Inahesabiwa hadi { $day }, { $clock }
sync-take-back = Irudishe
sync-taken-back = Imerudishwa. Haikutumwa kamwe.
sync-send-now = Tuma sasa
sync-export-all = Hifadhi zote kwenye faili

sync-question = { $field ->
    [order] Mnunuzi anajibiwa nini?
    [price] Bei ipi ni sahihi?
    [state] Je, inauzwa?
    [photos] Picha zipi ni sahihi?
   *[other] Kipi ni sahihi?
}
sync-question-hint = Watu wawili wameibadilisha. Kabla hujachagua, wanunuzi wanaona: { $value }.
sync-question-hint-plain = Watu wawili wameibadilisha. Kabla hujachagua, ile nyingine ndiyo inayohesabiwa.
sync-by-me = Wewe, kwenye simu hii · { $day }, { $clock }
sync-by-other = Simu yako nyingine · { $day }, { $clock }
sync-by-another = Simu yako nyingine
sync-decision = { $state ->
    [accepted] Ndiyo kwa oda
    [declined] Hapana kwa oda
    [packed] Imefungashwa
    [handed_over] Imekabidhiwa
   *[other] Oda imesonga mbele
}
sync-order-same = Simu yako nyingine imesema vivyo hivyo. Hakuna la kufanya.
sync-order-stands = Simu yako nyingine ilitangulia. Ilichosema kinabaki.

sync-expired-today = Ilikuwa ya siku moja tu, na siku imeisha.
sync-expired-again = Fanya tena kwa leo
sync-share-gone = Simu hii ilikaa mbali muda mrefu hadi soko likauza kilichokuwa kimewekwa hapa.
sync-from-market = Itoe sehemu ya soko

import-choose = Ingiza faili
import-hint = Kutoka simu iliyopotea, au simu yako nyingine.
import-taken = { $count ->
    [one] Kitu { $count } kimeingizwa. Kinatumwa kutoka hapa.
   *[other] Vitu { $count } vimeingizwa. Vinatumwa kutoka hapa.
}
import-known = Simu hii tayari ilikuwa na kila kitu kwenye faili hii.
import-not-ours = { $count ->
    [one] Kitu { $count } kinahusu kilichowekwa na simu nyingine. Simu hiyo tu inaweza kukituma.
   *[other] Vitu { $count } vinahusu vilivyowekwa na simu nyingine. Simu hiyo tu inaweza kuvituma.
}
