problem-offline = Nta rezo ihari ubu. Ibyo wakoze bibitswe neza kuri iyi telefone, bizagenda ubwabyo.
problem-later = Isoko rirahuze. Iyi telefone irongera igerageze ubwayo.
problem-corrupt = Hari ikintu cyangiritse kuri iyi telefone. Nta na kimwe cyajugunywe. Saba umuntu kugufasha.
problem-damaged = Hari ikintu cyangiritse kuri iyi telefone. Ibyo wakoze birabitswe. Funga porogaramu wongere uyifungure: irisana.
problem-stopped = Porogaramu imaze gufungwa. Ongera uyifungure.

problem-need-profile = Banza uvuge uwo uri we.
problem-need-code = Andika imibare itandatu yaje muri SMS.
problem-wrong-code = Iyi mibare si yo. Ongera urebe muri SMS.
problem-new-code = Iyi kode yarengeje igihe. Saba indi nshya.
problem-enrol-again = Isoko ntirikimenya iyi telefone. Ongera wemeze nimero yawe.
problem-invitation = Isoko risanzwe rizi iyi nimero. Koresha indi telefone yawe utumire iyi.
problem-send-first = { $waiting ->
    [0] Nta kintu gitegereje koherezwa.
    [1] Ikintu 1 ntikiroherezwa. Cyatakara. Banza ucyohereze, cyangwa ukibike muri dosiye.
   *[other] Ibintu { $waiting } ntibiroherezwa. Byatakara. Banza ubyohereze, cyangwa ubibike muri dosiye.
}
problem-space = Iyi telefone yuzuye. Siba amafoto cyangwa videwo, hanyuma wongere ugerageze.
problem-folder = Porogaramu ntishobora kwandika mu bubiko bwayo. Zimya telefone wongere uyicane, cyangwa usabe ubufasha.
problem-newer-app = Kuri iyi telefone hakoreshejwe Isoko rishya kurushaho. Shyiramo Isoko rishya.
problem-update = Iri Isoko rirashaje cyane. Shyiramo irishya. Ibitegereje birabitswe.
problem-other-realm = Imyitozo n’isoko ry’ukuri ntibivangwa. Ibi ni ibyo ku rundi ruhande.
problem-share-lapsed = Iyi telefone yamaze igihe kirekire nta rezo, ku buryo ibyo wari wasigaranye bishobora kuba byasubiye ku isoko. Banza ubone rezo, hanyuma ugurishe.
problem-too-late = Biri mu nzira bijya ku isoko.
problem-other-file = Iyi si dosiye y’ibitaroherezwa, cyangwa yahinduwe mu nzira.
problem-other-seller = Iyi dosiye ni iy’undi mugurisha.

problem-missing = { $field ->
    [name] Andika izina ryawe.
    [phone] Andika nimero ya telefone yawe.
    [village] Andika izina ry’umudugudu wawe.
    [country] Hitamo igihugu cyawe.
    [title] Bihe izina abaguzi bazabona.
    [product] Hitamo icyo ugurisha.
    [price] Vuga igiciro.
    [place] Vuga aho byeze.
   *[other] Aha ntihagomba gusigara ubusa.
}
problem-too-long = Ni birebire cyane. Koresha amagambo make.
problem-unclean = Harimo ibimenyetso bitagaragara. Ongera ubyandike.
problem-amount-empty = Andika umubare.
problem-amount-not-a-number = Uyu si umubare. Koresha imibare n’akitso kamwe gusa.
problem-amount-too-fine = Hari imibare myinshi nyuma y’akitso.
problem-amount-zero = Bigomba kurenga zeru.
problem-amount-negative = Ntibigomba kujya munsi ya zeru.
problem-amount-too-large = Birarenze ibyo isoko ryakwakira. Ongera urebe umubare.
problem-phone-not-a-number = Iyi si nimero ya telefone. Koresha imibare gusa.
problem-phone-wrong-length = Imibare ni mike cyangwa ni myinshi. Ongera urebe nimero.
problem-phone-needs-country = Tangiza + n’umubare w’igihugu cyawe, nka +250.
problem-wrong-measure = Ibiro n’ibice byavanzwe hano.
problem-value-unknown = Isoko ntirizi ibi. Hitamo ikindi.
problem-value-other = Hari ikitagenda neza hano. Ongera urebe.

problem-not-understood = Isoko ntiryabyumvise. Isoko rishya rishobora gufasha.
problem-not-found = Isoko ntirikibona ibi.
problem-not-yours = Ibi ni iby’undi mucuruzi.
problem-already-there = Isoko risanzwe rifite ibi.
problem-conflict = { $field ->
    [price] Undi muntu na we yahinduye igiciro. Ni ikihe cyo?
   *[other] Undi muntu na we yahinduye ibi. Ni ibihe byo?
}
problem-stock-weight = Ntibihagije. Hasigaye { $left } gusa.
problem-stock-pieces = { $left ->
    [0] Ntibihagije. Nta na kimwe gisigaye.
    [1] Ntibihagije. Hasigaye kimwe gusa.
   *[other] Ntibihagije. Hasigaye { $left } gusa.
}
problem-order-state = { $state ->
    [placed] Ibyatumijwe ntibiremerwa.
    [accepted] Ibyatumijwe byamaze kwemerwa.
    [packed] Ibyatumijwe byamaze gupfunyikwa.
    [handed-over] Ibyatumijwe biri mu nzira.
    [delivered] Umuguzi yamaze kubibona.
    [paid] Ibyatumijwe byamaze kwishyurwa.
    [declined] Ibyatumijwe byaranzwe.
    [cancelled] Umuguzi yisubiyeho.
   *[unknown] Ibyatumijwe byakomeje hagati aho.
}
problem-removed = Ibi byavanywe mu bigurishwa.
problem-not-for-sale = Ibi ntibigurishwa ubu.
problem-expired = Byageze yo bitinze.
problem-unknown = Isoko ryanze, ku mpamvu iri Isoko ritazi. Irishya rishobora gufasha.
