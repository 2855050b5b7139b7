camera-reason = 照片让买家看到您卖什么。照片先存在这部手机上。
