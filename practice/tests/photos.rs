//! Photos always arrive: a real phone and a real market on a line that breaks in the middle of everything, in virtual time.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "all of it is a test, which tells figures"
)]

#[path = "photos/line.rs"]
mod line;
#[path = "photos/world.rs"]
mod world;

use protocol::{BlobName, ListingId, Photo, limits::MAX_PHOTOS};
use std::collections::BTreeSet;
use sync_core::{Budget, Capture, PhotoProblem, budget::Link, core::Filter};
use world::{World, capture};

/// A hundred photos, of which each is cut off twenty times, on rural 2G.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_photos_arrive_over_a_line_that_breaks_twenty_times_in_each() {
    const PHOTOS: usize = 100;
    let mut world = World::in_memory(1).await;
    let mut listings: Vec<ListingId> = Vec::new();
    for seed in 0..PHOTOS {
        if seed % MAX_PHOTOS == 0 {
            listings.push(world.list("Coffee").await);
        }
        world.take(*listings.last().unwrap(), capture(seed as u64)).await;
    }
    world.core.sync_now().await.unwrap();
    world.line.cut_each(20);
    world.until_all_is_said().await;

    let mut names = BTreeSet::new();
    for id in &listings {
        let photos = world.core.photos(*id).await.unwrap();
        for view in photos.photos {
            assert!(view.at_market, "{view:?}");
            for name in view.photo.pictures() {
                let here = world.core.picture(*name).await.unwrap().unwrap();
                assert_eq!(world.at_market(*name).await.unwrap(), here, "{name} is not what was sent");
                names.insert(*name);
            }
        }
    }
    let figures = world.line.figures();
    assert_eq!(names.len(), 2 * PHOTOS);
    assert_eq!(figures.cuts, 20 * PHOTOS as u64, "each was cut as often as was asked for");
    let sizes: u64 = figures.sizes.values().sum();
    println!(
        "{PHOTOS} photos, {sizes} bytes, {} cuts, {} requests: {} bytes arrived twice, {} were lost under way, in {} hours of 2G",
        figures.cuts,
        figures.requests,
        figures.arrived - sizes,
        figures.lost,
        world.clock.hours()
    );
    assert!((figures.arrived - sizes) * 10 <= sizes, "{} of {sizes} bytes arrived twice", figures.arrived - sizes);
    // Nothing is left of what the camera gave, and everything else is counted as sent.
    let storage = world.core.storage().await.unwrap();
    assert_eq!((storage.captures, storage.unsent), (0, 0));
    assert_eq!(std::fs::read_dir(world.core.folder().join("photos/captures")).unwrap().count(), 0);
}

/// She answers a buyer while photos are on their way: between two pieces.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_that_is_accepted_in_the_middle_goes_next() {
    let mut world = World::new(2).await;
    let id = world.list("Honey").await;
    for seed in 0..3 {
        world.take(id, capture(seed)).await;
    }
    world.core.sync_now().await.unwrap();
    let order = world.order(id).await;
    world.core.sync_now().await.unwrap();
    // The order shows what was ordered, while the picture itself is still on its way.
    let orders = world.core.orders(Filter::default()).await.unwrap();
    let photos = world.core.listing(id).await.unwrap().unwrap().listing.photos;
    assert_eq!((orders.len(), photos.len()), (1, 3));
    assert_eq!(orders[0].cover.as_ref(), photos.first());
    for _ in 0..6 {
        assert!(world.core.send_piece().await.unwrap().pictures_left);
    }
    let before = world.line.paths().len();
    // While a piece is under way: it is answered when she has said yes.
    let core = world.core.clone();
    world.line.meanwhile(Box::pin(async move {
        core.accept_order(order).await.unwrap();
    }));
    let piece = world.core.send_piece().await.unwrap();
    assert!(piece.pictures_left);
    let report = world.core.tick_work().await.unwrap();
    assert_eq!(report.answered, 1);
    let after = world.line.paths().split_off(before);
    assert_eq!(after.len(), 2, "{after:?}");
    assert!(after[0].starts_with("PATCH /v1/uploads/") && after[1] == "POST /v1/sync", "{after:?}");
    world.until_all_is_said().await;
}

/// The phone that does everything by itself: an order decision waits for one piece at most.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_itself_a_phone_sends_words_between_two_pieces() {
    let mut world = World::new(3).await;
    let id = world.list("Tea").await;
    world.core.sync_now().await.unwrap();
    let order = world.order(id).await;
    world.core.sync_now().await.unwrap();
    for seed in 10..14 {
        world.take(id, capture(seed)).await;
    }
    world.line.answer_after_ms(30);
    let core = world.reopen_automatic();
    world.line.until(|paths| paths.iter().filter(|path| path.starts_with("PATCH")).count() >= 3).await;
    core.accept_order(order).await.unwrap();
    let before = world.line.paths().len();
    world.line.until(|paths| paths.iter().skip(before).any(|path| path == "POST /v1/sync")).await;
    let between = world.line.paths().into_iter().skip(before).take_while(|path| path != "POST /v1/sync").count();
    // The piece that was under way when she said yes, and one that may have begun before the phone looked.
    assert!(between <= 1, "{between} requests went before her answer: {:?}", world.line.paths().split_off(before));
    world.line.until(|paths| paths.len() > before + 10).await;
}

/// The listing goes before its pictures, its cover's thumbnail before all others, and these before the photos.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_then_covers_then_thumbnails_then_photos() {
    let mut world = World::new(4).await;
    let (one, two) = (world.list("Beans").await, world.list("Maize").await);
    for (seed, id) in [(20, one), (21, one), (22, two)] {
        world.take(id, capture(seed)).await;
    }
    world.until_all_is_said().await;
    let photos = |id| world.core.photos(id);
    let (first, second) = (photos(one).await.unwrap().photos, photos(two).await.unwrap().photos);
    let order: Vec<String> =
        [first[0].photo.thumb, second[0].photo.thumb, first[1].photo.thumb, first[0].photo.full, second[0].photo.full, first[1].photo.full]
            .map(|name| name.to_string())
            .into();
    assert_eq!(world.line.begun(), order);
    let paths = world.line.paths();
    let wanted = paths.iter().position(|path| path == "POST /v1/pictures/wanted").unwrap();
    assert!(paths[..wanted].iter().any(|path| path == "POST /v1/sync"), "{paths:?}");
}

/// What the market has is not sent: from another phone, or from before a store was lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_market_has_is_not_sent_again() {
    let mut world = World::new(5).await;
    let (one, two) = (world.list("Beans").await, world.list("More beans").await);
    world.take(one, capture(30)).await;
    world.until_all_is_said().await;
    let sent = world.line.figures().arrived;
    // The very same photo for another listing: the names are known.
    world.take(two, capture(30)).await;
    world.until_all_is_said().await;
    assert_eq!(world.line.figures().arrived, sent);
    assert!(world.core.photos(two).await.unwrap().photos[0].at_market);
    // Another phone of hers sees both, fetched from the market, and counted.
    let other = world.second_phone().await;
    other.sync_now().await.unwrap();
    let photo = other.photos(one).await.unwrap().photos[0].photo.clone();
    let thumb = other.picture_of(one, photo.thumb).await.unwrap().unwrap();
    assert_eq!(world.core.picture(photo.thumb).await.unwrap().unwrap(), thumb);
    let spent = other.spent_today().await.unwrap();
    assert!(spent.iter().any(|(kind, bytes)| kind == "pictures" && bytes.down > thumb.len() as u64), "{spent:?}");
    assert_eq!(other.storage().await.unwrap().foreign, thumb.len() as u64);
    // A name that no listing says is not fetched.
    assert_eq!(other.picture_of(one, BlobName::of_bytes(b"no picture")).await.unwrap(), None);
}

/// "Photos only on Wi-Fi": the cover's thumbnail goes all the same, as words do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn photos_wait_for_wifi_if_she_wants_it_so() {
    let mut world = World::new(6).await;
    let id = world.list("Vanilla").await;
    world.core.set_budget(Budget { pictures_unmetered_only: true, ..Budget::default() }).await.unwrap();
    for seed in 40..42 {
        world.take(id, capture(seed)).await;
    }
    world.run(40).await;
    let photos = world.core.photos(id).await.unwrap().photos;
    assert!(photos[0].thumb_at_market && !photos[0].at_market && !photos[1].thumb_at_market, "{photos:?}");
    assert_eq!(world.core.status().await.unwrap().pictures.count, 3);
    world.core.set_link(Link::Unmetered);
    world.until_all_is_said().await;
    assert!(world.core.photos(id).await.unwrap().photos.iter().all(|view| view.at_market));
}

/// The day's cap stops pictures at four fifths.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_days_cap_stops_photos_first() {
    let mut world = World::new(7).await;
    let id = world.list("Vanilla").await;
    world.core.set_budget(Budget { cap: Some(150_000), ..Budget::default() }).await.unwrap();
    for seed in 50..54 {
        world.take(id, capture(seed)).await;
    }
    world.run(60).await;
    let spent = world.core.spent_today().await.unwrap();
    let pictures = spent.iter().find(|(kind, _)| kind == "pictures").map_or(0, |(_, bytes)| bytes.up + bytes.down);
    assert!((60_000..=150_000 * 4 / 5).contains(&pictures), "{spent:?}");
    assert!(world.core.status().await.unwrap().pictures.count > 0);
    // Tomorrow there is more.
    world.clock.pass(26 * 60 * 60 * 1000);
    world.run(60).await;
    world.clock.pass(26 * 60 * 60 * 1000);
    world.run(60).await;
    world.clock.pass(26 * 60 * 60 * 1000);
    world.until_all_is_said().await;
}

/// A market that was restored from a backup has lost pictures: it is asked again, and gets them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_market_gets_pictures_again() {
    let mut world = World::new(8).await;
    let id = world.list("Sesame").await;
    world.take(id, capture(60)).await;
    world.until_all_is_said().await;
    let photo = world.core.photos(id).await.unwrap().photos[0].photo.clone();
    world.market_forgets_its_pictures().await;
    assert_eq!(world.at_market(photo.full).await, None);
    world.until_all_is_said().await;
    assert_eq!(world.at_market(photo.full).await, world.core.picture(photo.full).await.unwrap());
}

/// A disk that is full for a while: the capture is whole, and is looked into when there is space, however often that failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_spoils_no_capture() {
    let mut world = World::new(9).await;
    let id = world.list("Sesame").await;
    let pictures = world.block_pictures();
    for seed in 70..75 {
        // Each also rings for those before it.
        world.core.take_photo(id, capture(seed)).await.unwrap();
        world.settle().await;
    }
    assert_eq!(world.core.photos(id).await.unwrap().captures.len(), 5);
    std::fs::remove_file(pictures).unwrap();
    world.take(id, capture(75)).await;
    let photos = world.core.photos(id).await.unwrap();
    assert_eq!((photos.photos.len(), photos.captures), (6, vec![]));
    world.until_all_is_said().await;
}

/// Another device filled the listing before the capture was a photo: it says so, and is not dropped in silence.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_capture_that_finds_the_listing_full_says_so() {
    let world = World::new(10).await;
    let id = world.list("Sesame").await;
    let pictures = world.block_pictures();
    let taken = world.core.take_photo(id, capture(80)).await.unwrap();
    world.settle().await;
    world.core.arrange_photos(id, (0..6).map(photo).collect()).await.unwrap();
    std::fs::remove_file(pictures).unwrap();
    let other = world.list("Maize").await;
    world.take(other, capture(81)).await;
    let photos = world.core.photos(id).await.unwrap();
    assert_eq!(photos.captures, [Capture { id: taken, problem: Some(PhotoProblem::TooMany) }]);
}

/// A picture's file is lost before it was sent: it is made again from the capture; without that, it says so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_file_is_made_again_or_said() {
    let mut world = World::new(11).await;
    let id = world.list("Sesame").await;
    world.take(id, capture(90)).await;
    world.take(id, capture(91)).await;
    let photos = world.core.photos(id).await.unwrap().photos;
    let folder = world.core.folder().join("photos");
    std::fs::remove_file(folder.join(format!("pictures/{}.jpg", photos[0].photo.full))).unwrap();
    world.until_all_is_said().await;
    let photos = world.core.photos(id).await.unwrap().photos;
    assert!(photos.iter().all(|view| view.at_market && !view.refused), "{photos:?}");

    world.take(id, capture(92)).await;
    let photo = world.core.photos(id).await.unwrap().photos[2].photo.clone();
    std::fs::remove_file(folder.join(format!("pictures/{}.jpg", photo.full))).unwrap();
    std::fs::remove_dir_all(folder.join("captures")).unwrap();
    world.until_all_is_said().await;
    world.settle().await;
    let photos = world.core.photos(id).await.unwrap().photos;
    assert!(photos[2].refused && !photos[2].at_market && photos[2].thumb_at_market, "{photos:?}");
}

/// The market refused her photos because another phone changed them too. Days later both are still there to choose from.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn photos_in_a_question_are_not_tidied_away() {
    let mut world = World::new(12).await;
    let id = world.list("Sesame").await;
    world.until_all_is_said().await;
    let other = world.second_phone().await;
    other.sync_now().await.unwrap();
    other.arrange_photos(id, vec![photo(1)]).await.unwrap();
    other.sync_now().await.unwrap();
    world.take(id, capture(95)).await;
    let mine = world.core.photos(id).await.unwrap().photos[0].photo.clone();
    world.core.sync_now().await.unwrap();
    assert_eq!(world.core.status().await.unwrap().refused, 1);
    assert_ne!(world.core.photos(id).await.unwrap().photos[0].photo, mine);
    world.clock.pass(3 * 24 * 60 * 60 * 1000);
    world.reopen();
    // The lab tidies before it looks into the next capture.
    let maize = world.list("Maize").await;
    world.take(maize, capture(96)).await;
    assert!(world.core.picture(mine.full).await.unwrap().is_some());
}

/// A photo that some other device took.
fn photo(n: u8) -> Photo {
    Photo { full: BlobName::of_bytes(&[n, 1]), thumb: BlobName::of_bytes(&[n, 2]), blur: String::new() }
}
