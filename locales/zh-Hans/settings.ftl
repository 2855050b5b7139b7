settings-title = 设置
settings-hint = 文字、颜色、语言、PIN 码
settings-text = 文字大小
text-normal = 正常
text-large = 大
text-huge = 特大
