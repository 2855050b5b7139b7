app-name = Isoko

state-draft = 草稿
state-on-this-phone = 在这部手机上
state-sent = 已发送
state-at-the-market = 已到市场
state-confirmed = 已确认
state-needs-help = 需要处理

tabs-name = 主要页面
tab-home = 首页
tab-sell = 卖东西
tab-orders = 订单
tab-more = 更多

practice-flag = 练习 · 这里的一切都不是真的

not-found-title = 这里什么也没有
not-found-hint = 地址可能旧了。您保存的内容都还在这部手机上。
not-found-go = 回到开头
