### What can go wrong, and what to do about it. Plain words, never a code.

problem-offline = There is no signal now. What you did is safe on this phone and goes by itself later.
problem-later = The market is busy. This phone tries again by itself.
problem-corrupt = Something on this phone is damaged. Nothing is thrown away. Please ask someone to help.
problem-damaged = Something on this phone is damaged. What you did is kept. Close the app and open it again: it mends itself.
problem-stopped = The app was just closed. Please open it again.

## What a person must do

problem-need-profile = Say who you are first.
problem-need-code = Type the six digits that came by SMS.
problem-wrong-code = These are not the right digits. Look at the SMS once more.
problem-new-code = This code is too old. Ask for a new one.
problem-enrol-again = The market does not know this phone any more. Confirm your phone number again.
problem-invitation = The market already knows this phone number. Let your other phone invite this one.
# $waiting (Number): things that have not been sent
problem-send-first = { $waiting ->
    [one] { $waiting } thing has not been sent yet. It would be lost. Send it first, or save it to a file.
   *[other] { $waiting } things have not been sent yet. They would be lost. Send them first, or save them to a file.
}
problem-space = This phone is full. Delete some photos or videos, then try again.
problem-folder = The app may not write to its folder. Restart the phone, or ask someone to help.
problem-newer-app = A newer Isoko has been used on this phone. Please install the newest Isoko.
problem-update = This Isoko is too old for the market. Please install the newest one. What waits is kept.
problem-other-realm = Practice and the real market do not mix. This belongs to the other one.
problem-share-lapsed = This phone was without signal for a long time, so what you kept here may be for sale at the market again. Find signal first, then sell it.
problem-too-late = It is on its way to the market already.
problem-other-file = This is not a file of unsent things, or it was changed on its way.
problem-other-seller = This file belongs to another seller.

## A value that was typed

# $field (Text): which field: name, phone, village, country, title, product, amount, price, currency, place, words
problem-missing = { $field ->
    [name] Write your name.
    [phone] Write your phone number.
    [village] Write the name of your village.
    [country] Choose your country.
    [title] Give it a name that buyers will see.
    [product] Choose what you sell.
    [price] Say the price.
    [place] Say where it grows.
   *[other] This must not stay empty.
}
problem-too-long = This is too long. Please use fewer words.
problem-unclean = There are signs in it that nobody can see. Please type it again.
problem-amount-empty = Please type a number.
problem-amount-not-a-number = This is not a number. Use only digits and one decimal sign.
problem-amount-too-fine = There are too many digits after the decimal sign.
problem-amount-zero = It must be more than zero.
problem-amount-negative = It must not be less than zero.
problem-amount-too-large = This is more than the market can take. Look at the number again.
problem-phone-not-a-number = This does not look like a phone number. Use only digits.
problem-phone-wrong-length = There are too few or too many digits. Look at the number again.
problem-phone-needs-country = Begin with + and the number of your country, such as +250.
problem-wrong-measure = Pieces and kilos are mixed up here.
problem-value-unknown = The market does not know this. Choose something else.
problem-value-other = Something is not right with this. Please look at it again.

## Why the market said no

problem-not-understood = The market did not understand this. A newer Isoko may help.
problem-not-found = The market cannot find this any more.
problem-not-yours = This belongs to another seller.
problem-already-there = The market already has this.
# $field (Text): what two people changed: price, state, title
problem-conflict = { $field ->
    [price] Someone else changed the price too. Which one is right?
   *[other] Someone else changed this too. Which one is right?
}
# $left (Weight): how much there is
problem-stock-weight = There is not enough. Only { $left } is left.
# $left (Number): how many pieces there are
problem-stock-pieces = { $left ->
    [one] There is not enough. Only { $left } piece is left.
   *[other] There is not enough. Only { $left } pieces are left.
}
# $state (Text): where the order is now
problem-order-state = { $state ->
    [placed] The order has not been accepted yet.
    [accepted] The order is already accepted.
    [packed] The order is already packed.
    [handed-over] The order is already on its way.
    [delivered] The buyer already has it.
    [paid] The order is already paid.
    [declined] The order was declined.
    [cancelled] The buyer took the order back.
   *[unknown] The order has gone on meanwhile.
}
problem-removed = This was removed from sale.
problem-not-for-sale = This is not for sale now.
problem-expired = It arrived too late.
problem-unknown = The market said no, for a reason that this Isoko does not know. A newer one may help.
