### Photos of what is for sale.

photo-question = Show it to buyers
photo-hint = A good photo sells. Daylight, close, a plain ground. It is saved on this phone at once and needs no signal.
photo-title = Photos
photo-take = Take a photo
photo-choose = Choose photos
# $count (Number): how many more fit
photo-room = { $count ->
    [one] { $count } more fits
   *[other] { $count } more fit
}
photo-room-none = All places are taken.
photo-none-yet = No photo yet. Buyers see a drawing.
# $place (Number): which photo, from 1
# $title (Text): what is for sale
photo-alt = Photo { $place } of { $title }
photo-cover = Cover
photo-make-cover = Make it the cover
photo-earlier = Move forward
photo-later = Move back
photo-remove = Take it out
photo-removed = The photo was taken out
photo-preparing = Saved. Being made smaller.
photo-drop = Remove
# a photo that will not come to the market: it was refused, or its file was lost
photo-refused = Take it again
photo-thumb-at-market = Small picture at the market
# $sent (Bytes): so many
# $of (Bytes): of so many
photo-sending = { $sent } of { $of } sent

photo-problem-heic = This photo is HEIC, which buyers cannot open. In the camera's settings choose JPEG (“most compatible”), then take it again.
photo-problem-not-a-picture = This is not a picture. Choose a photo.
photo-problem-too-large = This picture is too large. Choose a smaller one.
photo-problem-damaged = This picture is broken. Take it again.
photo-problem-lost = The file of this photo is gone. Take it again.
# $most (Number): how many a listing may have
photo-problem-too-many = A listing has at most { $most } photos. Take one out first.
photo-problem-unread = The photo could not be read. Try again.
photo-problem-no-camera = The camera or gallery could not be opened. Try again.

# $count (Number): pictures
photo-waiting = { $count ->
    [one] { $count } picture waits
   *[other] { $count } pictures wait
}
# $bytes (Bytes): how much of them
photo-waiting-detail = { $bytes } to send, after everything else

## What photos take of the phone

storage-title = Space on this phone
storage-total = Isoko takes
storage-words = Listings, orders, settings
storage-captures = Photos as taken
storage-captures-hint = Kept until the market has them.
storage-unsent = Photos to be sent
storage-sent = Photos the market has
storage-foreign = Photos from your other phones
storage-free = Free some space
storage-free-hint = Takes away only photos that the market has too. They come back when you look at them.
storage-freed = Done. Nothing unsent was touched.
