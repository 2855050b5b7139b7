settings-title = सेटिंग
settings-hint = अक्षर, रंग, भाषा, पिन
settings-text = अक्षरों का आकार
text-normal = सामान्य
text-large = बड़ा
text-huge = बहुत बड़ा
