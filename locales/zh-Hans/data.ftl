data-title = 流量
data-today = 今天用了
data-of = { $used }，上限 { $cap }
data-kind = { $kind ->
    [sync] 商品和订单
    [news] 等候消息
    [enrol] 确认您的号码
   *[other] 其他
}
data-nothing = 今天还没有用。
data-cap = 一天最多
data-cap-none = 不限
data-cap-hint = 图片最先停，然后是文字。您对订单的答复总会发出。用 Wi-Fi 不算在内。
data-saver = 尽量少用
data-saver-hint = 这部手机会少查几次消息。
data-wifi = 图片只用 Wi-Fi 发
data-wifi-hint = 文字用任何网络都发。
data-used-up = 今天的流量用完了
data-used-up-hint = 一切都安全地存在这里，明天发送。您对订单的答复仍会马上发出。
data-send-now = 现在就发

space-low = 这部手机快满了
space-low-hint = 请删除一些照片或视频，否则您接下来做的可能存不下来。
clock-wrong = 市场的钟是 { $clock }，这部手机的时间不一样。期限以市场的钟为准。
