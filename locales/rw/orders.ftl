### Orders, by what is to be done, and one order in full.

orders-title = Ibyatumijwe
orders-on-the-way = Biri mu nzira
orders-done = Byarangiye
orders-empty = Nta kiratumizwa
orders-empty-hint = Biza hano ubwabyo iyo hari rezo, kandi bikahaguma n’iyo idahari.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

## One order

order-title = Itumizwa { $number }
order-gone = Iri tumizwa ntiriri kuri iyi telefone
order-gone-hint = Riza rezo niboneka.
order-answer-by = Subiza { $when }
order-address = Bijya
order-note = Umuguzi aravuga
order-accept = Emera
order-pack = Byapakiwe
order-hand-over = Byatanzwe
order-receipt = Nimero y’inyemezabwishyu y’utwara
order-decline = Hari ikitagenda
order-waiting = { $count ->
    [0] Nta gisubizo gitegereje rezo
    [1] Igisubizo kimwe gitegereje rezo
   *[other] Ibisubizo { $count } bitegereje rezo
}
order-declined-why = Wararyanze

## What happens to an order, step by step

order-step-placed = Byatumijwe
order-step-accepted = Byemewe
order-step-packed = Byapakiwe
order-step-handed-over = Byatanzwe
order-step-delivered = Bigeze ku muguzi
order-step-paid = Byishyuwe
order-step-at = { $day }, { $clock }

## Declining

decline-title = Ni iki kitagenda?
decline-hint = Umuguzi arabibona. Ibyatumijwe bisubira mu bubiko bwawe.
decline-words = Amagambo make ku muguzi
decline-confirm = Anga itumizwa
decline-choose = Banza uhitemo impamvu.
