channel-orders = Ibyatumijwe bishya
channel-orders-hint = Iyo umuguzi agize icyo agutumaho. Amazina n’amafaranga ntibigaragazwa.
choose-photos = Hitamo amafoto
share-title = Yihe undi
