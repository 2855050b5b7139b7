language-own-name = 简体中文
language-title = 选择您的语言
language-hint = 以后可以更改。
language-next = 下一步
