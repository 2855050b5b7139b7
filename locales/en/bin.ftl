### What was put away, and until when it can be had back.

bin-title = Bin
bin-hint = What you put away rests here for 30 days. Until then you can have it back.
bin-empty = The bin is empty
bin-draft = A draft that you threw away
bin-listing = A listing that you removed
# $day (Day): the last day
bin-until = Here until { $day }
bin-back = Put it back
bin-draft-back = The draft is back where it was.
bin-listing-back = It is back, and paused. Put it up for sale when you are ready.
