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
# $kind (Text): create, edit, price, photos, state, stock-add, stock-remove, stock-move, accept, decline, pack, hand-over
sync-what = { $kind ->
    [create] Something new to sell
    [edit] New words
    [price] New price
    [photos] New photos
    [state] On sale or not
    [stock-add] More of it
    [stock-remove] Less of it
    [stock-move] Moved stock
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
sync-data-hint = Sent and received for the market, all together.
sync-export = Save it to a file
sync-export-hint = To carry on a memory card or on another phone.
sync-export-link = Get the file
# $folder (Text): where the file lies
sync-export-folder = The file is here: { $folder }
sync-export-shared = The file was given on.
sync-export-failed = The file could not be given on. It is kept on this phone.
