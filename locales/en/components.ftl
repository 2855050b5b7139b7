### What the components say by themselves.

back = Back
close = Close
undo = Undo
listen = Listen

# A field that may stay empty.
field-optional = may stay empty
# Stands before what is wrong with a field.
field-problem = Mend this:

number-pad-name = Number keys
number-pad-delete = Delete the last digit
number-pad-decimal = Decimal sign
number-pad-nothing = Nothing typed yet

# $step (Number): the question we are at
# $total (Number): how many questions there are
steps-progress = Step { $step } of { $total }

# The badge on a tab.
# $count (Number): things that wait there
tab-badge = { $count ->
    [one] { $count } waits for you
   *[other] { $count } wait for you
}

# How far along a timeline is, for screen readers.
timeline-done = Done
timeline-now = Now
timeline-later = Later

# Where a list is empty because nothing is chosen beside it.
two-pane-empty = Choose something on the list to see it here.
