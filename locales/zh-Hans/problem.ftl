problem-offline = 现在没有信号。您做的都安全地存在这部手机上，以后会自动发送。
problem-later = 市场正忙。这部手机会自己再试。
problem-corrupt = 这部手机上有东西坏了。什么也没有丢。请找人帮忙。
problem-damaged = 这部手机上有东西坏了。您做的都保留着。请关闭应用再打开：它会自己修好。
problem-stopped = 应用刚才关闭了。请再打开。

problem-need-profile = 请先说您是谁。
problem-need-code = 请输入短信里的六位数字。
problem-wrong-code = 数字不对。请再看一次短信。
problem-new-code = 这个验证码太旧了。请要一个新的。
problem-enrol-again = 市场不再认识这部手机。请再确认一次您的电话号码。
problem-invitation = 市场已经认识这个号码。请用您的另一部手机邀请这一部。
problem-send-first = 还有 { $waiting } 项没有发送，会丢失。请先发送，或保存到文件。
problem-space = 这部手机满了。请删除一些照片或视频，再试一次。
problem-folder = 应用不能写入它的文件夹。请重新启动手机，或找人帮忙。
problem-newer-app = 这部手机用过更新的 Isoko。请安装最新的 Isoko。
problem-update = 这个 Isoko 对市场来说太旧了。请安装最新的。等待的内容都保留着。
problem-other-realm = 练习和真实市场不能混在一起。这个属于另一边。
problem-share-lapsed = 这部手机很久没有信号，您留在这里的可能又在市场上卖了。请先找到信号，再卖。
problem-too-late = 已经在去市场的路上了。
problem-other-file = 这不是待发送内容的文件，或者它在路上被改动了。
problem-other-seller = 这个文件属于另一位卖家。

problem-missing = { $field ->
    [name] 请写您的名字。
    [phone] 请写您的电话号码。
    [village] 请写您村庄的名字。
    [country] 请选择您的国家。
    [title] 请起一个买家会看到的名字。
    [product] 请选择您卖什么。
    [price] 请说价格。
    [place] 请说产在哪里。
   *[other] 这里不能空着。
}
problem-too-long = 太长了。请少写几个字。
problem-unclean = 里面有看不见的符号。请重新输入。
problem-amount-empty = 请输入一个数字。
problem-amount-not-a-number = 这不是数字。只用数字和一个小数点。
problem-amount-too-fine = 小数点后面的位数太多了。
problem-amount-zero = 必须大于零。
problem-amount-negative = 不能小于零。
problem-amount-too-large = 超过了市场能接受的数。请再看看这个数字。
problem-phone-not-a-number = 这不像电话号码。请只用数字。
problem-phone-wrong-length = 位数太少或太多。请再看看这个号码。
problem-phone-needs-country = 请以 + 和您的国家号码开头，比如 +250。
problem-wrong-measure = 这里把件数和公斤混在一起了。
problem-value-unknown = 市场不认识这个。请选别的。
problem-value-other = 这里有点不对。请再看一次。

problem-not-understood = 市场没有看懂。更新的 Isoko 也许有用。
problem-not-found = 市场已经找不到这个了。
problem-not-yours = 这属于另一位卖家。
problem-already-there = 市场已经有这个了。
problem-conflict = { $field ->
    [price] 别人也改了价格。哪个是对的？
   *[other] 别人也改了这个。哪个是对的？
}
problem-stock-weight = 不够。只剩 { $left }。
problem-stock-pieces = 不够。只剩 { $left } 件。
problem-order-state = { $state ->
    [placed] 订单还没有接受。
    [accepted] 订单已经接受了。
    [packed] 订单已经打包了。
    [handed-over] 订单已经在路上了。
    [delivered] 买家已经收到了。
    [paid] 订单已经付款了。
    [declined] 订单已谢绝。
    [cancelled] 买家收回了订单。
   *[unknown] 订单这期间有了进展。
}
problem-removed = 这个已经不卖了。
problem-not-for-sale = 这个现在不在卖。
problem-expired = 到得太晚了。
problem-unknown = 市场没有接受，原因这个 Isoko 不认识。更新的 Isoko 也许有用。
