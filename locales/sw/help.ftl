help-open = Hii ni nini?
help-title = Kuhusu skrini hii
help-listen = Soma kwa sauti
help-language =
    Chagua lugha ambayo Isoko inazungumza.
    Unaweza kuibadilisha wakati wowote kwenye mipangilio.
help-welcome =
    Isoko inakuwezesha kuuza unacholima au kutengeneza, hata bila mtandao.
    Kuanza kuuza kunauliza wewe ni nani.
    Mazoezi ni ya kujaribu: hakuna kilicho halisi humo.
help-enrol =
    Sema wewe ni nani, ili wanunuzi wajue wananunua kwa nani.
    Namba ya simu ni ya msimbo ambao soko linatuma; wanunuzi hawaioni.
    Unachoandika kinahifadhiwa, hata ukifunga Isoko.
help-code =
    Soko linatuma tarakimu sita kwa SMS kwenye namba yako, kuhakikisha ni yako.
    Hakuna SMS? Inakuja mtandao ukiwepo; unaweza kuendelea kwa sasa.
    Ikiwa namba si sahihi, gusa palipoandikwa kuwa si namba yako.
help-home =
    Nyumbani kunaonyesha kinachokuhitaji sasa, cha haraka kwanza.
    Kinachosubiri ni salama kwenye simu hii na kinatumwa chenyewe mtandao ukiwepo.
    Inahitaji msaada maana yake soko halikuweza kupokea kitu: kiguse ukirekebishe.
help-listings =
    Hapa kuna kila unachouza, na ulichoanza kuorodhesha.
    “Kwenye simu hii” maana yake kinasubiri mtandao; “sokoni” maana yake wanunuzi wanakiona.
    Gusa kimoja kubadilisha bei, maneno au kilichobaki.
help-listing =
    Hiki ni kimoja unachouza, kama wanunuzi wanavyokiona.
    Ulichouza kwa pesa taslimu kinatolewa kwenye akiba; unachobakiza hapa wanunuzi hawawezi kukiagiza.
    Kuondoa kunakiweka kwenye pipa kwa siku 30.
help-orders =
    Hizi ni oda za wanunuzi wako; zinazokusubiri zinakuja kwanza.
    Jibu kila moja kabla ya muda ulioandikwa.
    Oda mpya inakuja mtandao ukiwepo.
help-order =
    Oda moja, kuanzia mwanzo hadi pesa.
    Kitufe kikubwa ni hatua inayofuata; kibonyeze ukiwa umeifanya kweli.
    Ikiwa huwezi kutoa, sema hapana: mnunuzi anaambiwa, na akiba yako inarudi.
help-decline =
    Kataa oda hii, na useme kwa nini.
    Mnunuzi anasoma maneno yako.
    Kilichoagizwa unaweza kukiuza tena.
help-sync =
    Hapa kuna ambacho bado hakijafika sokoni, na kwa nini.
    Gusa kitu kimoja kukiona, au kukirudisha kabla hakijatumwa.
    Bila mtandao kwa siku kadhaa, kihifadhi kwenye faili na uipeleke simu nyingine.
help-data =
    Hapa unaona data ambayo Isoko imetumia leo.
    Kikomo kinasimamisha picha kwanza, kisha maneno; hakuna kinachopotea, kinaenda kesho.
    Kuokoa data kunafanya picha zisubiri Wi-Fi.
help-storage =
    Hapa unaona nafasi ambayo Isoko inachukua kwenye simu hii.
    Kupata nafasi kunaondoa picha ambazo soko linazo; zinarudi ukiziangalia.
    Kinachosubiri hakifutwi kamwe.
help-more =
    Hapa kuna vitu unavyohitaji mara chache.
    “Zinazosubiri kutumwa” zinaonyesha kiasi ambacho bado hakijatumwa.
    Mazoezi ni ya kujifunza: hakuna kilicho halisi humo.
help-settings =
    Hapa unachagua jinsi Isoko inavyoonekana na kuzungumza.
    “Jua kali” ni kwa kusoma nje mchana.
    Unachochagua kinaanza mara moja, na kinabaki.
help-profile =
    Hapa ni wewe ni nani kwa soko na wanunuzi.
    Kabla soko halijakuthibitisha, unaweza kusahihisha.
    Matangazo yako yanasubiri kwenye simu hii hadi hapo.
help-bin =
    Ulichotupa au kuondoa kinakaa hapa siku 30.
    Kukirudisha kunakileta kilipokuwa; tangazo linasimamishwa hadi uliweke sokoni.
help-pin =
    PIN inawazuia wengine kwenye simu hii wasiingie dukani kwako.
    Chagua tarakimu unazokumbuka, na ambazo hakuna anayezibuni.
    Ukiisahau, inaweza kuondolewa baada ya siku tatu.
help-lock =
    Andika PIN kufikia matangazo na oda zako.
    Ulichofanya ni salama, na kinaendelea kutumwa.
    Mazoezi yanafunguka bila PIN.
help-editor =
    Swali moja baada ya jingine, kisha kinauzwa.
    Kila herufi inahifadhiwa mara moja: unaweza kusimama na kuendelea siku nyingine.
    Hujui kitu? Endelea; ukurasa wa mwisho unasema kinachokosekana.
help-trainer =
    Hapa mkufunzi anafanya mambo yatokee katika mazoezi: hakuna mtandao, mnunuzi anaagiza.
    SMS za soko la mazoezi ziko chini.
    Hakuna kitu hapa kinachogusa soko halisi.
help-nowhere =
    Anwani hii haielekei popote, lakini hakuna kilichopotea.
    Nenda mwanzoni; ulichohifadhi chote kiko kwenye simu hii.
help-broken =
    Isoko haikuweza kufungua inachohifadhi kwenye simu hii.
    Hakuna kilichofutwa: funga programu, kisha uifungue tena.
    Ikibaki hivi, onyesha ushirika wako.
