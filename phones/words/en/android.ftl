### What only Android says. `cargo xtask strings` writes it into `android/app/src/main/res`.

# How the system's settings call this kind of notification.
channel-orders = New orders
channel-orders-hint = When a buyer orders from you. Names and amounts are not shown.
# Above a list of apps that have photos, on old Androids.
choose-photos = Choose photos
# Above a list of apps that take a file.
share-title = Give it on
