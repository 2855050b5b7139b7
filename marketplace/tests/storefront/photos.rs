//! Photos in the storefront: there, on their way, and not what they say.

use crate::{
    id,
    seller::{Answered, Browser, coffee, market_day},
};
use axum::http::header;
use jpeg_encoder::{ColorType, Encoder};
use protocol::{BlobName, NewListing, Photo};

/// A picture of one colour.
fn picture(width: u16, height: u16, colour: [u8; 3]) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let pixels = colour.repeat(usize::from(width) * usize::from(height));
    Encoder::new(&mut jpeg, 80).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    jpeg
}

/// The blur of a sunrise, from the examples of `ThumbHash`.
const BLUR: &str = "1QcSHQRnh493V4dIh4eXh1h4kJUI";

struct Taken {
    photo: Photo,
    thumb: Vec<u8>,
    full: Vec<u8>,
}

fn taken(colour: [u8; 3]) -> Taken {
    let (thumb, full) = (picture(320, 240, colour), picture(1024, 768, colour));
    let photo = Photo { full: BlobName::of_bytes(&full), thumb: BlobName::of_bytes(&thumb), blur: BLUR.into() };
    Taken { photo, thumb, full }
}

fn with(photos: Vec<Photo>) -> NewListing {
    NewListing { photos, ..coffee() }
}

/// Every address of a picture on the page brings a picture.
async fn is_whole(browser: &Browser, page: &Answered) {
    let mut addresses = Vec::new();
    for quoted in page.body.split('"') {
        addresses.extend(quoted.split([' ', ',']).filter_map(|word| word.find("/pictures/").map(|at| word[at..].to_owned())));
    }
    for address in addresses {
        assert_eq!(browser.head(&address).await, 200, "{address}");
    }
    assert!(!page.body.contains("style="), "the policy allows none");
}

#[tokio::test]
async fn a_card_shows_the_thumbnail_and_nothing_moves_when_it_comes() {
    let (buyer, mut amina) = market_day().await;
    let (first, second) = (taken([200, 30, 30]), taken([30, 200, 30]));
    for bytes in [&first.thumb, &first.full, &second.thumb] {
        amina.sends(bytes).await;
    }
    amina.list(with(vec![first.photo.clone(), second.photo])).await;
    let page = buyer.get("/").await;
    is_whole(&buyer, &page).await;
    let image = format!("{} img:not(.blur)", id("cover"));
    assert_eq!(page.count(&image), 1, "the cover alone");
    assert_eq!(page.attr(&image, "src"), format!("/pictures/{}", first.photo.thumb));
    assert_eq!((page.attr(&image, "width"), page.attr(&image, "height")), ("320".into(), "240".into()));
    assert_eq!((page.attr(&image, "decoding"), page.attr(&image, "loading")), ("async".into(), "eager".into()));
    assert_eq!(page.attr(&image, "alt"), "Photo: Coffee, green");
    assert_eq!(buyer.get("/?lang=fr").await.attr(&image, "alt"), "Photo\u{a0}: Café vert");
    assert!(page.attr(".photo img.blur", "src").starts_with("data:image/png;base64,"));
    assert_eq!((page.attr(".photo img.blur", "alt").as_str(), page.count(&id("photo-coming"))), ("", 0));
    assert!(!page.body.contains(&first.photo.full.to_string()), "the whole photo is not fetched for a card");
    assert!(page.header("content-security-policy").contains("img-src 'self' data:"));
    // Those further down wait until somebody scrolls.
    for _ in 0..5 {
        amina.list(with(vec![first.photo.clone()])).await;
    }
    let page = buyer.get("/").await;
    assert_eq!((page.count("img[loading=eager]"), page.count("img[loading=lazy]")), (4, 2));
}

#[tokio::test]
async fn a_photo_on_its_way_is_a_blur_and_a_word() {
    let (buyer, mut amina) = market_day().await;
    let (blurred, mut bare) = (taken([1, 2, 3]), taken([3, 2, 1]));
    bare.photo.blur = String::new();
    let listing = amina.list(with(vec![blurred.photo.clone()])).await;
    for address in ["/".to_owned(), format!("/l/{listing}")] {
        let page = buyer.get(&address).await;
        assert_eq!((page.count("img"), page.count("img.blur"), page.count(".photo svg:not(.icon)")), (1, 1, 0), "{address}");
        assert_eq!(page.text(&id("photo-coming")), "Photo on its way");
        assert_eq!(page.count("meta[property='og:image']"), 0);
        assert_eq!(buyer.get(&format!("{address}?lang=zh-Hans")).await.text(&id("photo-coming")), "照片正在上传");
    }
    let listing = amina.list(with(vec![bare.photo.clone()])).await;
    let page = buyer.get(&format!("/l/{listing}")).await;
    assert_eq!((page.count("img"), page.count(".photo svg:not(.icon)")), (0, 1), "the drawing of the product");
    // The thumbnail comes first, then the rest.
    amina.sends(&bare.thumb).await;
    let page = buyer.get(&format!("/l/{listing}")).await;
    is_whole(&buyer, &page).await;
    assert_eq!((page.count(".photo img"), page.count(".photo a"), page.count(&id("photo-coming"))), (1, 0, 0));
    assert_eq!(page.count("[srcset]"), 0);
    amina.sends(&bare.full).await;
    let page = buyer.get(&format!("/l/{listing}")).await;
    is_whole(&buyer, &page).await;
    assert_eq!(page.attr(".photo a", "href"), format!("/pictures/{}", bare.photo.full));
}

#[tokio::test]
async fn an_offers_photos_are_links_to_themselves() {
    let (buyer, mut amina) = market_day().await;
    let all: Vec<Taken> = (1..=6).map(|n| taken([n * 40, 90, 250 - n * 40])).collect();
    for Taken { thumb, full, .. } in &all {
        amina.sends(thumb).await;
        amina.sends(full).await;
    }
    let listing = amina.list(with(all.iter().map(|taken| taken.photo.clone()).collect())).await;
    let page = buyer.get(&format!("/l/{listing}")).await;
    is_whole(&buyer, &page).await;
    assert_eq!((page.count(&id("photo")), page.count(".gallery .thumbs .photo")), (6, 5));
    let first = ".gallery > .photo img:not(.blur)";
    let (thumb, full) = (all[0].photo.thumb, all[0].photo.full);
    assert_eq!(page.attr(first, "src"), format!("/pictures/{thumb}"));
    assert_eq!(page.attr(first, "srcset"), format!("/pictures/{thumb} 320w, /pictures/{full} 1024w"));
    assert_eq!(page.attr(first, "alt"), "Photo 1 of 6: Coffee, green");
    assert_eq!(page.attr(".gallery > .photo a", "href"), format!("/pictures/{full}"));
    assert_eq!(page.count("[srcset]"), 1, "the small ones are small");
    assert_eq!(page.attr("meta[property='og:image']", "content"), format!("https://isoko.example/pictures/{full}"));
    assert_eq!(page.attr("meta[property='og:title']", "content"), "Bourbon coffee, washed");
    // Who pays for every byte, or waits for it, gets the thumbnail.
    for (name, value) in [("save-data", "on"), ("ect", "2g"), ("ect", "3g")] {
        let spared = buyer.with(header::HeaderName::from_static(name), value).get(&format!("/l/{listing}")).await;
        assert_eq!((spared.count("[srcset]"), spared.attr(first, "src")), (0, format!("/pictures/{thumb}")), "{name}");
        assert_eq!(spared.attr(".gallery > .photo a", "href"), format!("/pictures/{full}"), "the whole is one tap away");
    }
    let quick = buyer.with(header::HeaderName::from_static("ect"), "4g").get(&format!("/l/{listing}")).await;
    assert_eq!(quick.count("[srcset]"), 1);
    assert!(page.header("vary").contains("save-data") && page.header("vary").contains("ect"));
}

#[tokio::test]
async fn a_large_picture_that_is_called_a_thumbnail_is_not_taken_for_one() {
    let (buyer, mut amina) = market_day().await;
    let Taken { photo, full, .. } = taken([9, 9, 9]);
    amina.sends(&full).await;
    amina.list(with(vec![Photo { thumb: photo.full, ..photo }])).await;
    let page = buyer.get("/").await;
    assert_eq!((page.count(".photo img:not(.blur)"), page.count(&id("photo-coming"))), (0, 1));
}
