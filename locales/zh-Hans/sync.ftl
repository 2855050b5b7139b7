sync-title = 等待发送
sync-all-there = 全部都到市场了
sync-all-there-hint = 这部手机上没有等待的内容。
sync-safe = { $count } 项安全地存在这部手机上
sync-safe-hint = { $count ->
   *[other] 有信号时会自动发送。
}
sync-last = 上次连上市场：{ $age }。
sync-never = 这部手机还没有连上过市场。
sync-waits = 等待的内容
sync-try = 现在试试
sync-result-offline = 还没有信号。一切都安全地留在这里。
sync-result-sent = { $count } 项已到市场。
sync-result-nothing = 这部手机上的内容市场都有了。
sync-result-code = 市场先需要您的验证码。

sync-what = { $kind ->
    [create] 新商品
    [edit] 新文字
    [price] 新价格
    [photos] 新照片
    [state] 卖还是不卖
    [stock-add] 数量增加
    [stock-remove] 数量减少
    [cash] 现金卖出
    [keep] 留一些在这里
    [give] 交给市场
    [accept] 接受订单
    [decline] 谢绝订单
    [pack] 已打包
    [hand-over] 已交货
   *[other] 一处改动
}
sync-item = { $what }：{ $name }
sync-why = { $why ->
    [sending] 正在路上
    [enrolment] 等您的验证码
    [held] 等另一项处理好
   *[signal] 一有信号就发
}
sync-detail = { $why } · { $age }

sync-help = 需要处理
sync-mine = 用我的
sync-theirs = 用另一个
sync-leave = 不管它
sync-again = 重新发送
sync-open = 打开
sync-left = 保持市场上的样子。
sync-sent-again = 再次送往市场。

sync-data = 今天的流量
sync-export = 保存到文件
sync-export-hint = 可以用存储卡或另一部手机带走。
sync-export-link = 取文件
sync-export-folder = 文件在这里：{ $folder }
sync-export-shared = 文件已转交。
sync-export-failed = 文件没能转交。它保存在这部手机上。

sync-because = { $why ->
    [sending] 此刻正在路上。
    [enrolment] 您的电话号码确认后就会发送。
    [held] 它在等一项市场没有接受的内容。请先处理那一项。
   *[signal] 它安全地存在这部手机上，一有信号就自动发送。
}
sync-since = 从 { $day } { $clock } 起等待
sync-until = 有效到 { $day } { $clock }
sync-take-back = 收回
sync-taken-back = 已收回。没有发送过。
sync-send-now = 现在就发
sync-export-all = 全部保存到文件

sync-question = { $field ->
    [order] 怎么答复买家？
    [price] 哪个价格是对的？
    [state] 在卖吗？
    [photos] 哪些照片是对的？
   *[other] 哪个是对的？
}
sync-question-hint = 有两处改了它。在您选择之前，买家看到的是：{ $value }。
sync-question-hint-plain = 有两处改了它。在您选择之前，以另一个为准。
sync-by-me = 您，在这部手机上 · { $day } { $clock }
sync-by-other = 您的另一部手机 · { $day } { $clock }
sync-by-another = 您的另一部手机
sync-decision = { $state ->
    [accepted] 接受订单
    [declined] 谢绝订单
    [packed] 已打包
    [handed_over] 已交货
   *[other] 订单有了进展
}
sync-order-same = 您的另一部手机说的一样。没有要做的了。
sync-order-stands = 您的另一部手机更早。以它说的为准。

sync-expired-today = 只限那一天，那一天已经过了。
sync-expired-again = 今天再做一次
sync-share-gone = 这部手机太久没有连上，市场把留在这里的卖了一些。
sync-from-market = 从市场那份里取

import-choose = 读入文件
import-hint = 来自丢失的手机，或您的另一部手机。
import-taken = 读入了 { $count } 项，从这里发送。
import-known = 这个文件里的内容，这部手机都已经有了。
import-not-ours = { $count } 项是关于另一部手机留的货。只有那部手机能发送。
