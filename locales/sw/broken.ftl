broken-title = Isoko haifunguki
broken-kept = Hakuna kilichofutwa. Ulichohifadhi bado kipo kwenye simu hii.
broken-again = Funga programu na uifungue tena. Ikibaki hivi, onyesha ushirika wako.
