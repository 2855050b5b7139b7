### The PIN: in front of the app, and in the settings.

lock-title = Isoko is locked
lock-type = Type your PIN
lock-open = Open
lock-wrong = This is not the PIN. Try again.
# $time (Text): minutes and seconds, such as 4:59
lock-wait = Too many wrong tries. The next one in { $time }
# For screen readers, which must not say the digits aloud.
# $count (Number): digits typed
pin-typed = Digits typed: { $count }
lock-forgot = I forgot the PIN
lock-forgot-title = The PIN is forgotten?
lock-forgot-kept = Nothing is lost. Everything stays on this phone, and what waits is sent while it is locked.
lock-forgot-how = If you ask for it, the PIN goes away in three days, counted by the market when there is signal. With no signal at all it takes thirty days. Whoever types the right PIN stops it.
lock-forgot-start = Take the PIN away in three days
# $days (Number): whole days, at least 1
lock-forgotten = Somebody said that the PIN is forgotten. Days until it goes away: { $days }. The right PIN stops this.
lock-try-again = Type the PIN after all

## In the settings

pin-title = PIN lock
pin-off = Off: whoever has this phone can open Isoko
pin-on = On: asked at the start, and after a minute away
pin-what = A PIN keeps others on a shared phone out of your listings, orders and money. Practice stays open to everybody.
pin-forgot-hint = If you forget it, it can be taken away, but only after three days.
pin-set = Set a PIN
pin-change = Change the PIN
pin-remove = Take the PIN away
pin-old = Type the PIN that you have now
pin-new = Choose 4 to 8 digits
pin-repeat = Type it once more
pin-next = Next
pin-easy = Everybody tries these digits first. Choose others.
pin-differs = That was not the same. Choose once more.
pin-not-kept = The phone could not keep the PIN. Free some space, and try again.
pin-kept = The PIN is set.
pin-removed = There is no PIN any more.
pin-practice = Practice has no PIN. The real phone keeps its own.
