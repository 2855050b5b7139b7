photo-question = Waonyeshe wanunuzi
photo-hint = Picha nzuri huuza. Mchana, karibu, mahali pasipo vitu vingine. Inahifadhiwa kwenye simu hii mara moja, bila mtandao.
photo-title = Picha
photo-take = Piga picha
photo-choose = Chagua picha
photo-room = { $count ->
    [one] Nafasi { $count } imebaki
   *[other] Nafasi { $count } zimebaki
}
photo-room-none = Nafasi zote zimejaa.
photo-none-yet = Bado hakuna picha. Wanunuzi wanaona mchoro.
photo-alt = Picha ya { $place } ya { $title }
photo-cover = Ya mbele
photo-make-cover = Ifanye ya mbele
photo-earlier = Isogeze mbele
photo-later = Isogeze nyuma
photo-remove = Iondoe
photo-removed = Picha imeondolewa
photo-preparing = Imehifadhiwa. Inapunguzwa.
photo-drop = Ondoa
photo-refused = Ipige tena
photo-thumb-at-market = Picha ndogo iko sokoni
photo-sending = { $sent } kati ya { $of } zimetumwa

photo-problem-heic = Picha hii ni HEIC, ambayo wanunuzi hawawezi kuifungua. Katika mipangilio ya kamera chagua JPEG, kisha ipige tena.
photo-problem-not-a-picture = Hii si picha. Chagua picha.
photo-problem-too-large = Picha hii ni kubwa mno. Chagua ndogo zaidi.
photo-problem-damaged = Picha hii imeharibika. Ipige tena.
photo-problem-lost = Faili ya picha hii haipo tena. Ipige tena.
photo-problem-too-many = Bidhaa ina picha { $most } tu. Ondoa moja kwanza.
photo-problem-unread = Picha haikuweza kusomwa. Jaribu tena.
photo-problem-no-camera = Kamera au maktaba ya picha haikuweza kufunguka. Jaribu tena.

photo-waiting = { $count ->
    [one] Picha { $count } inasubiri
   *[other] Picha { $count } zinasubiri
}
photo-waiting-detail = { $bytes } za kutumwa, baada ya mengine yote

storage-title = Nafasi kwenye simu hii
storage-total = Isoko inachukua
storage-words = Bidhaa, oda, mipangilio
storage-captures = Picha kama zilivyopigwa
storage-captures-hint = Zinahifadhiwa hadi soko lizipate.
storage-unsent = Picha za kutumwa
storage-sent = Picha ambazo soko linazo
storage-foreign = Picha kutoka simu zako nyingine
storage-free = Ongeza nafasi
storage-free-hint = Huondoa tu picha ambazo soko pia linazo. Hurudi unapozitazama.
storage-freed = Tayari. Hakuna kisichotumwa kilichoguswa.
