back = 返回
close = 关闭
undo = 撤销
listen = 听一听

field-optional = 可以不填
field-problem = 请改正：

number-pad-name = 数字键
number-pad-delete = 删除最后一位数字
number-pad-decimal = 小数点
number-pad-nothing = 还没有输入

steps-progress = 第 { $step } 步，共 { $total } 步

tab-badge = { $count } 项等您处理

timeline-done = 已完成
timeline-now = 现在
timeline-later = 以后

two-pane-empty = 在列表中选一项，就会显示在这里。
