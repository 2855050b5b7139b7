broken-title = Isoko ntifunguka
broken-kept = Nta cyasibwe. Ibyo wabitse biracyari kuri iyi telefone.
broken-again = Funga porogaramu wongere uyifungure. Nibikomeza, bereka koperative yawe.
