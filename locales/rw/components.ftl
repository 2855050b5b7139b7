back = Subira inyuma
close = Funga
undo = Bisubize
listen = Umva

field-optional = bishobora gusigara ubusa
field-problem = Kosora ibi:

number-pad-name = Utubuto tw’imibare
number-pad-delete = Siba umubare wa nyuma
number-pad-decimal = Akitso k’ibice
number-pad-nothing = Nta mubare urandikwa

steps-progress = Intambwe ya { $step } kuri { $total }

tab-badge = { $count ->
    [0] Nta na kimwe kigutegereje
    [1] Kimwe kiragutegereje
   *[other] { $count } biragutegereje
}

timeline-done = Byarangiye
timeline-now = Ubu
timeline-later = Nyuma

two-pane-empty = Hitamo ku rutonde kugira ngo ubibone hano.
