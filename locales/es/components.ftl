back = Atrás
close = Cerrar
undo = Deshacer
listen = Escuchar

field-optional = puede quedar vacío
field-problem = Corrija esto:

number-pad-name = Teclas de números
number-pad-delete = Borrar la última cifra
number-pad-decimal = Coma decimal
number-pad-nothing = Todavía no hay nada escrito

steps-progress = Paso { $step } de { $total }

tab-badge = { $count ->
    [one] { $count } le espera
   *[other] { $count } le esperan
}

timeline-done = Hecho
timeline-now = Ahora
timeline-later = Después

two-pane-empty = Elija algo de la lista para verlo aquí.
