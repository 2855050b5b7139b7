### The day's data: what it was for, and how much it may be. Notes about the phone itself.

data-title = Data
data-today = Used today
# $used (Bytes): so much
# $cap (Bytes): of so much
data-of = { $used } of { $cap }
# $kind (Text): sync, news, enrol
data-kind = { $kind ->
    [sync] Listings and orders
    [news] Listening for news
    [enrol] Confirming your number
   *[other] Other
}
data-nothing = Nothing yet today.
data-cap = The most for one day
data-cap-none = No limit
data-cap-hint = Pictures stop first, then words. Your answers to orders always go. Wi-Fi does not count.
data-saver = Use as little as possible
data-saver-hint = This phone then looks for news less often.
data-wifi = Pictures only on Wi-Fi
data-wifi-hint = Words go on any network.
data-used-up = Today’s data is used up
data-used-up-hint = Everything is safe here and goes tomorrow. Your answers to orders still go at once.
data-send-now = Send now

space-low = This phone is almost full
space-low-hint = Delete some photos or videos. Otherwise what you do next may not be kept.
# $clock (Clock): the market's time
clock-wrong = The market’s clock says { $clock }, this phone’s says something else. Deadlines go by the market’s clock.
