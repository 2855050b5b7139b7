channel-orders = 新订单
channel-orders-hint = 有买家向您下单时提醒。不显示姓名和金额。
choose-photos = 选照片
share-title = 转发
