back = वापस
close = बंद करें
undo = पलटें
listen = सुनें

field-optional = खाली छोड़ सकते हैं
field-problem = इसे ठीक करें:

number-pad-name = अंकों के बटन
number-pad-delete = आख़िरी अंक मिटाएँ
number-pad-decimal = दशमलव बिंदु
number-pad-nothing = अभी कुछ नहीं लिखा

steps-progress = चरण { $step }, कुल { $total }

tab-badge = { $count ->
    [one] { $count } काम आपका इंतज़ार कर रहा है
   *[other] { $count } काम आपका इंतज़ार कर रहे हैं
}

timeline-done = हो गया
timeline-now = अभी
timeline-later = बाद में

two-pane-empty = सूची में कुछ चुनें, वह यहाँ दिखेगा।
