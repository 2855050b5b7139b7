shares-line = 这里 { $here }，市场 { $market }
shares-market = 市场 { $market }
shares-coming = 市场同意后再加 { $amount }
shares-elsewhere = 您的其他手机上有 { $amount }
shares-lapsed = 这部手机很久没有连上。这里的货要等它连上市场以后才能卖。

cash-sell = 现金卖出
cash-title = 您卖了多少？
cash-all-here = 这里全部 { $amount }
cash-other = 别的数量
cash-sold-here = 卖了 { $amount }。这里还剩 { $left }。
cash-sold-market = 卖了 { $amount }。市场同意后才算数。
cash-sold-both = 卖了 { $amount }。其中 { $part } 要市场同意后才算数。
cash-undone = 已收回。没有发送过。
cash-undo-late = 太晚了：已经到市场了。如果弄错了，请再加回来。
cash-undo-part = 只收回了一部分。其余的已经到市场了。

keep-some = 留一些在这里
keep-title = 您在这里留多少？
keep-hint = 您自己收现金卖。远处的买家不能订。
keep-asked = 市场同意后，{ $amount } 留在这里。
give-some = 交给市场
give-title = 给市场多少？
give-all = 全部 { $amount }
give-done = { $amount } 给市场。

stock-to = 放到哪里？
stock-to-market = 给市场
stock-to-market-hint = 买家可以订。
stock-to-here = 留在这里
stock-to-here-hint = 您自己收现金卖。
stock-to-today = 只限今天
stock-to-today-hint = 今天送得到的话，就给市场。

displaced-title = 写过的另一种说法
displaced-use = 用这个
displaced-at = { $day } { $clock }
