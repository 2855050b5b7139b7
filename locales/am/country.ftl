country-name = { $code ->
    [RW] ሩዋንዳ
    [BI] ብሩንዲ
    [UG] ዩጋንዳ
    [TZ] ታንዛኒያ
    [KE] ኬንያ
    [ET] ኢትዮጵያ
    [CD] ዲ.ሪ. ኮንጎ
    [MY] ማሌዢያ
    [ID] ኢንዶኔዢያ
    [PK] ፓኪስታን
    [IN] ህንድ
    [CN] ቻይና
    [MA] ሞሮኮ
    [TN] ቱኒዚያ
    [EG] ግብጽ
    [JO] ጆርዳን
    [SY] ሶሪያ
    [CL] ቺሊ
    [CO] ኮሎምቢያ
    [PE] ፔሩ
    [FR] ፈረንሳይ
    [GB] ዩናይትድ ኪንግደም
    [US] ዩናይትድ ስቴትስ
    [CA] ካናዳ
    [AU] አውስትራልያ
    [GH] ጋና
    [NG] ናይጄሪያ
    [ZA] ደቡብ አፍሪካ
    [SN] ሴኔጋል
    [CI] ኮትዲቯር
    [CM] ካሜሩን
    [ZM] ዛምቢያ
    [MZ] ሞዛምቢክ
    [SS] ደቡብ ሱዳን
    [SD] ሱዳን
    [DE] ጀርመን
    [BE] ቤልጄም
    [NL] ኔዘርላንድ
    [IT] ጣሊያን
    [ES] ስፔን
    [CH] ስዊዘርላንድ
    [SE] ስዊድን
    [TR] ቱርክ
    [AE] የተባበሩት ዓረብ ኤምሬትስ
    [SA] ሳውድአረቢያ
    [QA] ኳታር
    [JP] ጃፓን
    [KR] ደቡብ ኮሪያ
    [VN] ቬትናም
    [TH] ታይላንድ
    [SG] ሲንጋፖር
    [BR] ብራዚል
    [MX] ሜክሲኮ
   *[other] { $code }
}

place-in-country = { $place }፣ { $country }
place-and-phone = { $place } · { $phone }
