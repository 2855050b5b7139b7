### The phone's data does not open.

broken-title = Isoko does not open
broken-kept = Nothing was deleted. What you saved is still on this phone.
broken-again = Close the app and open it again. If this stays, show it to your cooperative.
