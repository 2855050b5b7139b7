### The desk beside the preview's phone. Trainers use it too.

desk-title = Trainer’s desk
desk-network = Signal
desk-network-none = None
desk-network-2g = 2G
desk-network-good = Good
desk-network-hint = The phone on this page cannot tell this from a real network.
desk-sms = SMS
desk-sms-empty = No SMS yet. Codes that the market sends appear here.
desk-sms-unreachable = The market does not answer.
desk-storefront = Open the buyers’ market
desk-phone = Back to the phone
