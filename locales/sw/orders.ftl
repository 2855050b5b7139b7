### Orders, by what is to be done, and one order in full.

orders-title = Maagizo
orders-on-the-way = Iko njiani
orders-done = Zimekamilika
orders-empty = Bado hakuna maagizo
orders-empty-hint = Huja hapa yenyewe mtandao ukiwepo, na hubaki hapa hata usipokuwepo.
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

## One order

order-title = Agizo { $number }
order-gone = Agizo hili halipo kwenye simu hii
order-gone-hint = Litakuja mtandao ukipatikana.
order-answer-by = Jibu { $when }
order-address = Inakwenda
order-note = Mnunuzi anasema
order-accept = Kubali
order-pack = Imefungwa
order-hand-over = Imekabidhiwa
order-receipt = Namba ya risiti ya msafirishaji
order-decline = Kuna tatizo
order-waiting = { $count ->
    [one] jibu { $count } linasubiri mtandao
   *[other] majibu { $count } yanasubiri mtandao
}
order-declined-why = Umeikataa

## What happens to an order, step by step

order-step-placed = Imeagizwa
order-step-accepted = Imekubaliwa
order-step-packed = Imefungwa
order-step-handed-over = Imekabidhiwa
order-step-delivered = Imemfikia mnunuzi
order-step-paid = Imelipwa
order-step-at = { $day }, { $clock }

## Declining

decline-title = Tatizo ni nini?
decline-hint = Mnunuzi ataona hili. Kilichoagizwa kinarudi kwenye akiba yako.
decline-words = Maneno machache kwa mnunuzi
decline-confirm = Kataa agizo
decline-choose = Chagua sababu kwanza.
