notice-orders = Ibyatumijwe bishya: { $count }
notice-orders-hidden = Hari igishya muri Isoko
notice-ask-title = Isoko ikumenyeshe iyo habonetse icyatumijwe?
notice-ask = Ivuga umubare gusa, nta mazina n’amafaranga. Ushobora kubihagarika mu igenamiterere rya telefone.
notice-ask-yes = Yego, menyesha
notice-ask-no = Si ubu
