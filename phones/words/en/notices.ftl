### What the phone itself says for us, outside the screens: both systems. `cargo xtask strings` writes these files into
### the folders of Android and iOS. No plural forms here: three plural engines would have to agree, and two of them know no
### Kinyarwanda; a number behind a colon needs none.

# A notification, read over the shoulder of a shared phone: no names, no amounts.
# $count (Number): orders that were not announced yet
notice-orders = New orders: { $count }
# The same on a locked screen that hides what it says.
notice-orders-hidden = Something new in Isoko
# Asked once she has something at the market, before the system asks.
notice-ask-title = Shall Isoko tell you when an order comes?
notice-ask = It says how many, with no names and no amounts. You can turn it off in the phone’s settings.
notice-ask-yes = Yes, tell me
notice-ask-no = Not now
