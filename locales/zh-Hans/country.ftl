country-name = { $code ->
    [RW] 卢旺达
    [BI] 布隆迪
    [UG] 乌干达
    [TZ] 坦桑尼亚
    [KE] 肯尼亚
    [ET] 埃塞俄比亚
    [CD] 刚果（金）
    [MY] 马来西亚
    [ID] 印度尼西亚
    [PK] 巴基斯坦
    [IN] 印度
    [CN] 中国
    [MA] 摩洛哥
    [TN] 突尼斯
    [EG] 埃及
    [JO] 约旦
    [SY] 叙利亚
    [CL] 智利
    [CO] 哥伦比亚
    [PE] 秘鲁
    [FR] 法国
    [GB] 英国
    [US] 美国
    [CA] 加拿大
    [AU] 澳大利亚
    [GH] 加纳
    [NG] 尼日利亚
    [ZA] 南非
    [SN] 塞内加尔
    [CI] 科特迪瓦
    [CM] 喀麦隆
    [ZM] 赞比亚
    [MZ] 莫桑比克
    [SS] 南苏丹
    [SD] 苏丹
    [DE] 德国
    [BE] 比利时
    [NL] 荷兰
    [IT] 意大利
    [ES] 西班牙
    [CH] 瑞士
    [SE] 瑞典
    [TR] 土耳其
    [AE] 阿拉伯联合酋长国
    [SA] 沙特阿拉伯
    [QA] 卡塔尔
    [JP] 日本
    [KR] 韩国
    [VN] 越南
    [TH] 泰国
    [SG] 新加坡
    [BR] 巴西
    [MX] 墨西哥
   *[other] { $code }
}

place-in-country = { $place }，{ $country }
place-and-phone = { $place } · { $phone }
