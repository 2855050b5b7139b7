notice-orders = Oda mpya: { $count }
notice-orders-hidden = Kuna jipya kwenye Isoko
notice-ask-title = Isoko ikujulishe oda inapofika?
notice-ask = Inataja idadi tu, bila majina wala kiasi cha pesa. Unaweza kuzima kwenye mipangilio ya simu.
notice-ask-yes = Ndiyo, nijulishe
notice-ask-no = Si sasa
