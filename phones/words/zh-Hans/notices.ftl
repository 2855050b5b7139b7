notice-orders = 新订单：{ $count }
notice-orders-hidden = Isoko 有新消息
notice-ask-title = 有新订单时，要 Isoko 告诉您吗？
notice-ask = 只说有几个，不显示姓名和金额。可以随时在手机设置里关掉。
notice-ask-yes = 好，告诉我
notice-ask-no = 以后再说
