problem-offline = Hakuna mtandao sasa. Ulichofanya kimehifadhiwa kwenye simu hii na kitatumwa chenyewe baadaye.
problem-later = Soko lina shughuli nyingi. Simu hii itajaribu tena yenyewe.
problem-corrupt = Kuna kitu kimeharibika kwenye simu hii. Hakuna kilichotupwa. Tafadhali omba msaada.
problem-damaged = Kuna kitu kimeharibika kwenye simu hii. Ulichofanya kimehifadhiwa. Funga programu uifungue tena: itajirekebisha.
problem-stopped = Programu imefungwa sasa hivi. Tafadhali ifungue tena.

problem-need-profile = Kwanza sema wewe ni nani.
problem-need-code = Andika tarakimu sita zilizokuja kwa SMS.
problem-wrong-code = Tarakimu hizi si sahihi. Angalia SMS tena.
problem-new-code = Msimbo huu umepitwa na wakati. Omba mpya.
problem-enrol-again = Soko haliitambui tena simu hii. Thibitisha namba yako tena.
problem-invitation = Soko tayari linaijua namba hii. Tumia simu yako nyingine kuialika hii.
problem-send-first = { $waiting ->
    [one] Kitu { $waiting } bado hakijatumwa. Kingepotea. Kitume kwanza, au kihifadhi kwenye faili.
   *[other] Vitu { $waiting } bado havijatumwa. Vingepotea. Vitume kwanza, au vihifadhi kwenye faili.
}
problem-space = Simu hii imejaa. Futa picha au video, kisha jaribu tena.
problem-folder = Programu haiwezi kuandika kwenye folda yake. Zima na uwashe simu, au omba msaada.
problem-newer-app = Isoko mpya zaidi imetumika kwenye simu hii. Tafadhali sakinisha Isoko mpya.
problem-update = Isoko hii ni ya zamani mno kwa soko. Tafadhali sakinisha mpya. Vinavyosubiri vimehifadhiwa.
problem-other-realm = Mazoezi na soko halisi havichanganyiki. Hiki ni cha upande mwingine.
problem-share-lapsed = Simu hii imekaa muda mrefu bila mtandao, hivyo ulichoweka hapa huenda kinauzwa tena sokoni. Tafuta mtandao kwanza, kisha uuze.
problem-too-late = Tayari iko njiani kwenda sokoni.
problem-other-file = Hii si faili ya vitu ambavyo havijatumwa, au ilibadilishwa njiani.
problem-other-seller = Faili hii ni ya muuzaji mwingine.

problem-missing = { $field ->
    [name] Andika jina lako.
    [phone] Andika namba yako ya simu.
    [village] Andika jina la kijiji chako.
    [country] Chagua nchi yako.
    [title] Ipe jina ambalo wanunuzi wataliona.
    [product] Chagua unachouza.
    [price] Taja bei.
    [place] Taja inakokua.
   *[other] Hapa hapapaswi kubaki tupu.
}
problem-too-long = Ni ndefu mno. Tumia maneno machache.
problem-unclean = Kuna alama zisizoonekana ndani yake. Tafadhali andika tena.
problem-amount-empty = Tafadhali andika namba.
problem-amount-not-a-number = Hii si namba. Tumia tarakimu na alama moja ya desimali tu.
problem-amount-too-fine = Kuna tarakimu nyingi mno baada ya alama ya desimali.
problem-amount-zero = Lazima iwe zaidi ya sifuri.
problem-amount-negative = Haipaswi kuwa chini ya sifuri.
problem-amount-too-large = Hii inazidi soko linavyoweza kupokea. Angalia namba tena.
problem-phone-not-a-number = Hii haionekani kuwa namba ya simu. Tumia tarakimu tu.
problem-phone-wrong-length = Tarakimu ni chache au nyingi mno. Angalia namba tena.
problem-phone-needs-country = Anza na + na namba ya nchi yako, kama +250.
problem-wrong-measure = Vipande na kilo vimechanganywa hapa.
problem-value-unknown = Soko halijui hiki. Chagua kingine.
problem-value-other = Kuna kitu hakiko sawa hapa. Tafadhali angalia tena.

problem-not-understood = Soko halikuelewa hiki. Isoko mpya inaweza kusaidia.
problem-not-found = Soko halikioni tena hiki.
problem-not-yours = Hiki ni cha muuzaji mwingine.
problem-already-there = Soko tayari lina hiki.
problem-conflict = { $field ->
    [price] Mtu mwingine pia amebadilisha bei. Ipi ni sahihi?
   *[other] Mtu mwingine pia amebadilisha hiki. Kipi ni sahihi?
}
problem-stock-weight = Hakitoshi. Kimebaki { $left } tu.
problem-stock-pieces = { $left ->
    [one] Havitoshi. Kimebaki kipande { $left } tu.
   *[other] Havitoshi. Vimebaki vipande { $left } tu.
}
problem-order-state = { $state ->
    [placed] Oda bado haijakubaliwa.
    [accepted] Oda tayari imekubaliwa.
    [packed] Oda tayari imefungashwa.
    [handed-over] Oda tayari iko njiani.
    [delivered] Mnunuzi tayari ameipata.
    [paid] Oda tayari imelipwa.
    [declined] Oda ilikataliwa.
    [cancelled] Mnunuzi ameondoa oda yake.
   *[unknown] Oda imesonga mbele wakati huo.
}
problem-removed = Hiki kimeondolewa kwenye mauzo.
problem-not-for-sale = Hiki hakiuzwi sasa.
problem-expired = Kilifika kwa kuchelewa.
problem-unknown = Soko limekataa, kwa sababu ambayo Isoko hii haiijui. Mpya inaweza kusaidia.
