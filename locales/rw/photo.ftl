photo-question = Bereke abaguzi
photo-hint = Ifoto nziza iragurisha. Ku manywa, hafi, ahantu hatarimo ibindi. Ihita ibikwa muri iyi telefone, nta rezo ikenewe.
photo-title = Amafoto
photo-take = Fata ifoto
photo-choose = Hitamo amafoto
photo-room = { $count ->
    [1] Hasigaye umwanya { $count }
   *[other] Hasigaye imyanya { $count }
}
photo-room-none = Imyanya yose yuzuye.
photo-none-yet = Nta foto irahari. Abaguzi barabona igishushanyo.
photo-alt = Ifoto ya { $place } ya { $title }
photo-cover = Iy’imbere
photo-make-cover = Yigire iy’imbere
photo-earlier = Yigize imbere
photo-later = Yigize inyuma
photo-remove = Yikuremo
photo-removed = Ifoto yakuwemo
photo-preparing = Yabitswe. Iracyagabanywa.
photo-drop = Kuraho
photo-refused = Ongera uyifate
photo-thumb-at-market = Agafoto gato kari ku isoko
photo-sending = { $sent } kuri { $of } byoherejwe

photo-problem-heic = Iyi foto ni HEIC, abaguzi ntibashobora kuyifungura. Mu igenamiterere rya kamera hitamo JPEG, hanyuma wongere uyifate.
photo-problem-not-a-picture = Iyi si ifoto. Hitamo ifoto.
photo-problem-too-large = Iyi foto ni nini cyane. Hitamo intoya.
photo-problem-damaged = Iyi foto yarangiritse. Ongera uyifate.
photo-problem-lost = Dosiye y’iyi foto ntikiriho. Ongera uyifate.
photo-problem-too-many = Igicuruzwa kigira amafoto { $most } gusa. Banza ukuremo imwe.
photo-problem-unread = Ifoto ntiyashoboye gusomwa. Ongera ugerageze.
photo-problem-no-camera = Kamera cyangwa ububiko bw’amafoto ntibyashoboye gufunguka. Ongera ugerageze.

photo-waiting = { $count ->
    [1] Ifoto { $count } irategereje
   *[other] Amafoto { $count } arategereje
}
photo-waiting-detail = { $bytes } bizoherezwa nyuma y’ibindi byose

storage-title = Umwanya muri iyi telefone
storage-total = Isoko ifata
storage-words = Ibicuruzwa, komande, igenamiterere
storage-captures = Amafoto uko yafashwe
storage-captures-hint = Abikwa kugeza isoko riyabonye.
storage-unsent = Amafoto azoherezwa
storage-sent = Amafoto isoko rifite
storage-foreign = Amafoto yo muri telefone zawe zindi
storage-free = Rekura umwanya
storage-free-hint = Ikuraho gusa amafoto isoko na ryo rifite. Agaruka iyo uyarebye.
storage-freed = Byarangiye. Nta kitaroherejwe cyakozweho.
