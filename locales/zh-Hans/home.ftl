home-hello = 您好，{ $name }
home-waiting = { $count } 项待发
home-signal = { $phase ->
    [idle] 已连上
    [working] 正在发送
    [pictures] 正在发照片
    [offline] 没有信号
    [later] 稍后再试
    [data] 流量用完
    [enrolment] 已连上
    [help] 需要处理
   *[starting] 正在找信号
}
home-code-needed = 需要验证码

home-order-new = 新订单
home-order-by = 新订单 · 答复期限：{ $deadline }
home-goods = { $quantity } { $title }
home-order-who = { $buyer }，{ $country } · 付 { $total }
home-accept = 接受
home-see = 查看
home-accepted = 您答应了。已保存在这部手机上。

home-enrol-title = 确认您的电话号码
home-enrol-hint = 之后您上架的东西就会送到市场。
home-enrol-go = 输入验证码
home-help-title = { $count } 项需要您处理
home-help-hint = 其他的都照常进行。
home-help-go = 去看看

home-answer = 答复：{ $goods }
home-pack = 打包 { $goods }
home-bring = 交货 { $goods }
home-order-of = 订单 { $number } · { $buyer }
home-todo = 接下来要做
home-drafts = 把没做完的做完
home-draft-unnamed = 还没有名字
home-sell-new = 卖新东西

home-empty-title = 卖出您的第一件东西
home-empty-hint = 有名称、数量和价格就够了。没有信号也能用。
home-calm-title = 现在没有要您做的事
home-calm-hint = 新订单会出现在这里。
home-reading = 您的一些商品和订单还在送往这部手机的路上。
home-earned = 本月收入
home-earned-coming = 还有 { $money } 待收
home-earned-later = 待收款
home-earned-show = 显示金额
home-earned-hide = 隐藏金额
home-orders-all = 查看全部 { $count } 个订单
