### What waits to be sent, and what needs help.

sync-title = Waiting to send
sync-all-there = Everything is at the market
sync-all-there-hint = Nothing waits on this phone.
# $count (Number): things that have not been sent
sync-safe = { $count ->
    [one] { $count } thing is safe on this phone
   *[other] { $count } things are safe on this phone
}
# $count (Number): things that have not been sent
sync-safe-hint = { $count ->
    [one] It goes by itself when there is signal.
   *[other] They go by themselves when there is signal.
}
# $age (Age): since the market last answered
sync-last = Last met the market { $age }.
sync-never = This phone has not met the market yet.
sync-waits = What waits
sync-try = Try now
sync-result-offline = No signal yet. Everything stays safe here.
# $count (Number): things that the market answered
sync-result-sent = { $count ->
    [one] { $count } thing arrived at the market.
   *[other] { $count } things arrived at the market.
}
sync-result-nothing = The market has everything from this phone.
sync-result-code = The market needs your code first.

# What waits, in words.
# $kind (Text): create, edit, price, photos, state, stock-add, stock-remove, cash, keep, give, accept, decline, pack, hand-over
sync-what = { $kind ->
    [create] Something new to sell
    [edit] New words
    [price] New price
    [photos] New photos
    [state] On sale or not
    [stock-add] More of it
    [stock-remove] Less of it
    [cash] Sold for cash
    [keep] Keep some here
    [give] Give to the market
    [accept] Yes to the order
    [decline] No to the order
    [pack] It is packed
    [hand-over] Handed over
   *[other] A change
}
# $name (Text): the listing's title, or the order's number and title
# $what (Message): what waits
sync-item = { $what }: { $name }
# $why (Text): signal, sending, enrolment, held
sync-why = { $why ->
    [sending] on its way now
    [enrolment] waits for your code
    [held] waits for something that needs help
   *[signal] goes with the next signal
}
# $why (Message): why it waits
# $age (Age): since when
sync-detail = { $why } · { $age }

sync-help = Needs help
sync-mine = Keep mine
sync-theirs = Keep the other one
sync-leave = Leave it
sync-again = Send again
sync-open = Open it
sync-left = It stays as it is at the market.
sync-sent-again = It goes to the market again.

sync-data = Data today
sync-export = Save it to a file
sync-export-hint = To carry on a memory card or on another phone.
sync-export-link = Get the file
# $folder (Text): where the file lies
sync-export-folder = The file is here: { $folder }
sync-export-shared = The file was given on.
sync-export-failed = The file could not be given on. It is kept on this phone.

## One thing that waits, opened

# $why (Text): signal, sending, enrolment, held
sync-because = { $why ->
    [sending] It is on its way at this moment.
    [enrolment] It goes when your phone number is confirmed.
    [held] It waits for something that the market refused. Mend that first.
   *[signal] It is safe on this phone and goes by itself with the next signal.
}
# $day (Day): since when
# $clock (Clock): since what time
sync-since = Waits since { $day }, { $clock }
# $day (Day): until when
# $clock (Clock): until what time
sync-until = Counts until { $day }, { $clock }
sync-take-back = Take it back
sync-taken-back = Taken back. It was never sent.
sync-send-now = Send now
sync-export-all = Save all to a file

## A question

# $field (Text): what two people changed: order, price, state, photos
sync-question = { $field ->
    [order] What does the buyer hear?
    [price] Which price is right?
    [state] Is it for sale?
    [photos] Which photos are right?
   *[other] Which one is right?
}
# $value (Message): what the market has
sync-question-hint = Two people changed it. Until you choose, buyers see: { $value }.
sync-question-hint-plain = Two people changed it. Until you choose, the other one counts.
# $day (Day): when
# $clock (Clock): at what time
sync-by-me = You, on this phone · { $day }, { $clock }
# $day (Day): when
# $clock (Clock): at what time
sync-by-other = Another of your phones · { $day }, { $clock }
sync-by-another = Another of your phones
# $state (Text): accepted, declined, packed, handed_over
sync-decision = { $state ->
    [accepted] Yes to the order
    [declined] No to the order
    [packed] It is packed
    [handed_over] Handed over
   *[other] The order has gone on
}
sync-order-same = Another of your phones said the same. Nothing is left to do.
sync-order-stands = Another of your phones was first. What it said stands.

## What else was refused

sync-expired-today = It was only for today, and the day is over.
sync-expired-again = Do it again for today
sync-share-gone = This phone was away for so long that the market sold from what was kept here.
sync-from-market = Take it from the market’s part

## A file of another phone

import-choose = Take in a file
import-hint = From a phone that was lost, or from another of your phones.
# $count (Number): things that wait on this phone now
import-taken = { $count ->
    [one] { $count } thing was taken in. It goes from here.
   *[other] { $count } things were taken in. They go from here.
}
import-known = This phone had everything in this file already.
# $count (Number): things that only the other phone can send
import-not-ours = { $count ->
    [one] { $count } thing is about what the other phone keeps. Only that phone can send it.
   *[other] { $count } things are about what the other phone keeps. Only that phone can send them.
}
