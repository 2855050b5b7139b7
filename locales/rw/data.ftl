data-title = Interineti
data-today = Yakoreshejwe uyu munsi
data-of = { $used } kuri { $cap }
data-kind = { $kind ->
    [sync] Ibigurishwa n’ibyatumijwe
    [news] Gutegereza amakuru mashya
    [enrol] Kwemeza nimero yawe
   *[other] Ibindi
}
data-nothing = Nta na yo uyu munsi.
data-cap = Ntarengwa ku munsi
data-cap-none = Nta ntarengwa
data-cap-hint = Amafoto ni yo abanza guhagarara, hanyuma amagambo. Ibisubizo byawe ku byatumijwe bigenda buri gihe. Wi-Fi ntibarwa.
data-saver = Koresha nke cyane
data-saver-hint = Iyi telefone ireba amakuru mashya gake.
data-wifi = Amafoto kuri Wi-Fi gusa
data-wifi-hint = Amagambo agenda ku rezo iyo ari yo yose.
data-used-up = Interineti y’uyu munsi yashize
data-used-up-hint = Byose bibitswe neza hano, bizagenda ejo. Ibisubizo byawe ku byatumijwe byo bigenda ako kanya.
data-send-now = Ohereza ubu

space-low = Iyi telefone iri hafi kuzura
space-low-hint = Siba amafoto cyangwa videwo. Naho ubundi ibyo uzakora bishobora kutabikwa.
clock-wrong = Isaha y’isoko ni { $clock }, iy’iyi telefone iratandukanye. Igihe ntarengwa gikurikiza isaha y’isoko.
