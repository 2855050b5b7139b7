### What each screen is for, in two to four short sentences, one a line; and hearing them.

help-open = What is this?
help-title = About this screen
help-listen = Read it aloud
help-language =
    Choose the language that Isoko speaks.
    You can change it at any time in the settings.
help-welcome =
    Isoko lets you sell what you grow or make, also without signal.
    Start selling asks who you are.
    Practice is for trying: nothing there is real.
help-enrol =
    Say who you are, so that buyers know from whom they buy.
    The phone number is for the code that the market sends; buyers do not see it.
    What you type is kept, also when you close Isoko.
help-code =
    The market sends six digits by SMS to your number, to be sure that it is yours.
    No SMS? It comes when there is signal; you can go on meanwhile.
    If the number is wrong, tap “This is not my number”.
help-home =
    Home shows what needs you now, the most urgent first.
    What waits is safe on this phone and goes out by itself when there is signal.
    Needs help means that the market could not take something: tap it to mend it.
help-listings =
    Here is everything that you sell, and what you began to list.
    On this phone means that it waits for signal; at the market means that buyers can see it.
    Tap one to change its price, its words or how much is left.
help-listing =
    This is one thing that you sell, as buyers see it.
    Sell for cash takes away what you sold by hand; what you keep here, buyers cannot order.
    Remove puts it into the bin for 30 days.
help-orders =
    These are the orders of your buyers; those that wait for you come first.
    Answer each by the time that it says.
    A new order comes when there is signal.
help-order =
    One order, from the first word to the money.
    The big button is the next step; do it when you have really done it.
    If you cannot deliver, say no: the buyer is told, and your stock comes back.
help-decline =
    Say no to this order, and why.
    The buyer reads your words.
    What was ordered is yours to sell again.
help-sync =
    Here is what has not reached the market yet, and why.
    Tap one thing to see it, or to take it back while it was not sent.
    Without signal for days, save it to a file and carry that to another phone.
help-data =
    Here you see what Isoko used of your data today.
    A limit stops pictures first, then words; nothing is lost, it goes tomorrow.
    Saving data waits with pictures until there is Wi-Fi.
help-storage =
    Here you see what Isoko takes of this phone.
    Making room lets go of pictures that the market has; they come back when you look at them.
    Nothing that waits is ever deleted.
help-more =
    Here are the things that you need less often.
    Waiting to send shows how much has not gone out yet.
    Practice is for learning: nothing there is real.
help-settings =
    Here you choose how Isoko looks and speaks.
    Bright sun is for reading outside at noon.
    What you choose holds at once, and stays.
help-profile =
    Here is who you are for the market and for buyers.
    Until the market has confirmed you, you can correct it.
    Your listings wait on this phone until then.
help-bin =
    What you threw away or removed rests here for 30 days.
    Put it back brings it to where it was; a listing is paused then, until you put it up for sale.
help-pin =
    A PIN keeps others on this phone out of your shop.
    Choose digits that you remember, and nobody guesses.
    If you forget it, it can be taken away after three days.
help-lock =
    Type the PIN to come to your listings and orders.
    What you did is safe, and goes on being sent.
    Practice opens without the PIN.
help-editor =
    One question after another, and then it is for sale.
    Every letter is kept at once: you can stop and go on another day.
    Do not know something? Go on; the last page says what is missing.
help-trainer =
    Here a trainer makes things happen in practice: no signal, a buyer who orders.
    The SMS of the practice market are below.
    Nothing here touches the real market.
help-nowhere =
    This address leads nowhere, but nothing is lost.
    Go to the start; everything you saved is on this phone.
help-broken =
    Isoko could not open what it keeps on this phone.
    Nothing was deleted: close the app, and open it again.
    If it stays like this, show it to your cooperative.
