help-open = Ibi ni ibiki?
help-title = Ibyerekeye iyi paji
help-listen = Bisome mu ijwi
help-language =
    Hitamo ururimi Isoko ikoresha.
    Ushobora kuruhindura igihe cyose mu igenamiterere.
help-welcome =
    Isoko igufasha kugurisha ibyo weza cyangwa ukora, ndetse nta rezo.
    Gutangira kugurisha bikubaza uwo uri we.
    Imyitozo ni iyo kugerageza: nta kintu cy’ukuri kirimo.
help-enrol =
    Vuga uwo uri we, kugira ngo abaguzi bamenye uwo baguriraho.
    Nimero ya telefone ni iya kode isoko ryohereza; abaguzi ntibayibona.
    Ibyo wanditse birabikwa, nubwo wafunga Isoko.
help-code =
    Isoko ryohereza imibare itandatu kuri nimero yawe ngo rimenye ko ari iyawe.
    Nta SMS? Iza iyo rezo ihari; hagati aho ushobora gukomeza.
    Nimero niba atari yo, kanda ahanditse ko atari iyawe.
help-home =
    Ahabanza herekana ibigukeneye ubu, ibyihutirwa mbere.
    Ibitegereje birinzwe kuri iyi telefone, byoherezwa ubwabyo rezo ibonetse.
    Ibikeneye ubufasha ni ibyo isoko ritashoboye kwakira: bikandeho ubikosore.
help-listings =
    Hano hari ibyo ugurisha byose n’ibyo watangiye.
    “Kuri iyi telefone” bivuga ko bitegereje rezo; “ku isoko” bivuga ko abaguzi babibona.
    Kanda kuri kimwe uhindure igiciro, amagambo cyangwa ibisigaye.
help-listing =
    Iki ni kimwe mu byo ugurisha, uko abaguzi bakibona.
    Ibyagurishijwe mu ntoki bivanwa mu bisigaye; ibyo usigarana hano abaguzi ntibashobora kubitumiza.
    Gukuraho bibishyira mu byajugunywe iminsi 30.
help-orders =
    Ibi ni ibyatumijwe n’abaguzi bawe; ibigutegereje biza mbere.
    Subiza buri kimwe mbere y’igihe cyanditse.
    Icyatumijwe gishya kiza iyo rezo ihari.
help-order =
    Icyatumijwe kimwe, kuva kigitumizwa kugeza ku mafaranga.
    Akabuto kanini ni intambwe ikurikira; gakande iyo wabikoze koko.
    Niba utashobora kubitanga, vuga oya: umuguzi arabimenyeshwa, ibyawe bikagaruka.
help-decline =
    Anga iki cyatumijwe, uvuge n’impamvu.
    Umuguzi asoma amagambo yawe.
    Ibyari byatumijwe usubira kubigurisha.
help-sync =
    Hano hari ibitaragera ku isoko, n’impamvu.
    Kanda ku kintu urebe, cyangwa ukigarure kitaroherezwa.
    Nta rezo iminsi myinshi, bika mu idosiye uyijyane ku yindi telefone.
help-data =
    Hano ureba interineti Isoko yakoresheje uyu munsi.
    Umupaka ubanza guhagarika amafoto, hanyuma amagambo; nta kizimira, bijya ejo.
    Kuzigama bituma amafoto ategereza Wi-Fi.
help-storage =
    Hano ureba umwanya Isoko ifata kuri iyi telefone.
    Gukora umwanya bikuraho amafoto isoko rifite; agaruka iyo uyarebye.
    Nta gitegereje gisibwa na rimwe.
help-more =
    Hano hari ibyo ukenera gake.
    “Ibitegereje koherezwa” byerekana ibitaragenda.
    Imyitozo ni iyo kwiga: nta kintu cy’ukuri kirimo.
help-settings =
    Hano uhitamo uko Isoko igaragara n’uko ivuga.
    “Izuba ryinshi” ni iyo gusomera hanze ku manywa.
    Ibyo uhisemo bihita bikora, kandi bigumaho.
help-profile =
    Hano hari uwo uri we ku isoko no ku baguzi.
    Isoko ritarakwemeza, ushobora kubikosora.
    Ibyo ugurisha bitegereza kuri iyi telefone kugeza icyo gihe.
help-bin =
    Ibyo wajugunye cyangwa wakuyeho biguma hano iminsi 30.
    Gusubizaho bibigarura aho byari; ibyagurishwaga birahagarara kugeza ubishyize ku isoko.
help-pin =
    PIN ibuza abandi bakoresha iyi telefone kwinjira mu bucuruzi bwawe.
    Hitamo imibare wibuka, kandi nta wundi wayifindura.
    Nuyibagirwa, ishobora kuvanwaho nyuma y’iminsi itatu.
help-lock =
    Andika PIN ugere ku byo ugurisha no ku byatumijwe.
    Ibyo wakoze birinzwe, kandi bikomeza koherezwa.
    Imyitozo ifunguka nta PIN.
help-editor =
    Ikibazo kimwe nyuma y’ikindi, hanyuma bigashyirwa ku isoko.
    Buri nyuguti ibikwa ako kanya: ushobora guhagarara ugakomeza undi munsi.
    Hari icyo utazi? Komeza; paji ya nyuma ivuga ibibura.
help-trainer =
    Hano umutoza atuma ibintu biba mu myitozo: nta rezo, umuguzi utumiza.
    SMS z’isoko ry’imyitozo ziri hasi.
    Nta kintu cya hano gikora ku isoko ry’ukuri.
help-nowhere =
    Aha ntaho hagana, ariko nta cyatakaye.
    Jya ku ntangiriro; ibyo wabitse byose biri kuri iyi telefone.
help-broken =
    Isoko ntiyashoboye gufungura ibyo ibitse kuri iyi telefone.
    Nta cyasibwe: funga porogaramu, wongere uyifungure.
    Nibikomeza bityo, bereka koperative yawe.
