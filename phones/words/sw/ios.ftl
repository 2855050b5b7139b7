camera-reason = Picha huwaonyesha wanunuzi unachouza. Inahifadhiwa kwanza kwenye simu hii.
