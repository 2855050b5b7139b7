back = Rudi
close = Funga
undo = Tendua
listen = Sikiliza

field-optional = si lazima
field-problem = Rekebisha hili:

number-pad-name = Vitufe vya namba
number-pad-delete = Futa tarakimu ya mwisho
number-pad-decimal = Alama ya desimali
number-pad-nothing = Bado hujaandika kitu

steps-progress = Hatua ya { $step } kati ya { $total }

tab-badge = { $count ->
    [one] { $count } inakusubiri
   *[other] { $count } zinakusubiri
}

timeline-done = Imekamilika
timeline-now = Sasa
timeline-later = Baadaye

two-pane-empty = Chagua kwenye orodha ili uone hapa.
