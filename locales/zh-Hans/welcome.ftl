welcome-title = 卖您种的东西
welcome-what = Isoko 把您种的东西展示给近处和远处的买家。
welcome-offline = 没有信号也能用：一切都安全地存在这部手机上，以后自动发送。
welcome-start = 开始卖
welcome-practise = 先练习
welcome-practise-hint = 练习里什么都不是真的。您不会弄坏任何东西。
welcome-real = 回到真实手机
welcome-practise-failed = 练习现在打不开。请再试一次。
