broken-title = Isoko 打不开
broken-kept = 什么也没有删除。您保存的内容还在这部手机上。
broken-again = 请关闭应用再打开。如果还是这样，请拿给合作社看看。
