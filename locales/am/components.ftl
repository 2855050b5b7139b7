back = ይመለሱ
close = ይዝጉ
undo = ይመልሱ
listen = ያዳምጡ

field-optional = ባዶ ሊሆን ይችላል
field-problem = ይህን ያስተካክሉ፦

number-pad-name = የቁጥር ቁልፎች
number-pad-delete = የመጨረሻውን አሃዝ ያጥፉ
number-pad-decimal = የአስርዮሽ ነጥብ
number-pad-nothing = ገና ምንም አልተጻፈም

steps-progress = ደረጃ { $step } ከ { $total }

tab-badge = { $count ->
    [one] { $count } ነገር ይጠብቅዎታል
   *[other] { $count } ነገሮች ይጠብቁዎታል
}

timeline-done = ተጠናቋል
timeline-now = አሁን
timeline-later = በኋላ

two-pane-empty = እዚህ ለማየት ከዝርዝሩ አንድ ነገር ይምረጡ።
