orders-title = 订单
orders-on-the-way = 在路上
orders-done = 已完成
orders-empty = 还没有订单
orders-empty-hint = 有信号时订单会自己来，没有信号也留在这里。
order-line = { $quantity } · { $title }
order-buyer-line = { $name } · { $country }

order-title = 订单 { $number }
order-gone = 这份订单不在这部手机上
order-gone-hint = 一有信号就会来。
order-answer-by = 答复期限：{ $when }
order-address = 送到
order-note = 买家说
order-accept = 接受
order-pack = 已打包
order-hand-over = 已交货
order-receipt = 承运人的收据号
order-decline = 有问题
order-waiting = { $count } 个答复等待信号
order-declined-why = 您谢绝了

order-step-placed = 已下单
order-step-accepted = 已接受
order-step-packed = 已打包
order-step-handed-over = 已交货
order-step-delivered = 买家已收到
order-step-paid = 已付款
order-step-at = { $day } { $clock }

decline-title = 有什么问题？
decline-hint = 买家会看到这个。订的货会回到您的存货里。
decline-words = 给买家说几句话
decline-confirm = 谢绝订单
decline-choose = 请先选一个原因。
