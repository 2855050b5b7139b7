//! Photos of the goods: a blur at once, the thumbnail next, the whole photo for those whose network carries it. Of a photo that is
//! still on its way from the seller's phone, the blur and a word; never a broken picture.

use super::{blur, pictures::picture, visitor::Visitor, words::text};
use crate::StoredPicture;
use maud::{Markup, html};
use protocol::{BlobName, Listing, Photo};
use std::collections::HashMap;

/// How many cards are seen without scrolling: their pictures are fetched at once.
const SEEN_AT_ONCE: usize = 4;

/// How wide the first photo of an offer is shown.
const SIZES: &str = "(min-width: 60rem) 44rem, 100vw";

/// Which pictures of a page's photos the market has, and where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    there: HashMap<BlobName, StoredPicture>,
    public_url: String,
}

/// A picture that is there, to be shown.
struct Picture {
    address: String,
    stored: StoredPicture,
}

/// A picture for those who show a link to the page elsewhere.
pub(crate) struct Preview {
    pub(crate) address: String,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Shown {
    pub(crate) const fn new(there: HashMap<BlobName, StoredPicture>, public_url: String) -> Self {
        Self { there, public_url }
    }

    fn find(&self, name: &BlobName) -> Option<Picture> {
        self.there.get(name).map(|stored| Picture { address: format!("/pictures/{name}"), stored: *stored })
    }

    /// What is named as a thumbnail, if it is one: a seller's program may call anything so.
    fn thumb(&self, photo: &Photo) -> Option<Picture> {
        self.find(&photo.thumb).filter(|Picture { stored, .. }| {
            stored.bytes <= Photo::MAX_THUMB_BYTES as u64 && stored.width.max(stored.height) <= Photo::MAX_THUMB_EDGE
        })
    }

    /// What a page elsewhere shows of the listing.
    pub(crate) fn preview(&self, listing: &Listing) -> Option<Preview> {
        let cover = listing.photos.first()?;
        let Picture { address, stored } = self.find(&cover.full).or_else(|| self.thumb(cover))?;
        Some(Preview { address: format!("{}{address}", self.public_url), width: stored.width, height: stored.height })
    }
}

/// The pictures that the cards of some listings show.
pub(crate) fn of_cards<'a>(listings: impl Iterator<Item = &'a Listing>) -> Vec<BlobName> {
    listings.filter_map(|listing| listing.photos.first()).map(|photo| photo.thumb).collect()
}

/// The pictures that an offer's page shows.
pub(crate) fn of_offer(listing: &Listing) -> Vec<BlobName> {
    listing.photos.iter().flat_map(Photo::pictures).copied().collect()
}

/// The picture of a card, which is the `at`-th on its page: the cover's thumbnail, or the drawing of the product.
pub(crate) fn cover(visitor: &Visitor, shown: &Shown, listing: &Listing, at: usize) -> Markup {
    let Some(photo) = listing.photos.first() else { return html! { div.picture { (picture(&listing.product)) } } };
    let loading = if at < SEEN_AT_ONCE { "eager" } else { "lazy" };
    let thumb = shown.thumb(photo);
    let alt = visitor.words.fill("photo-of", [("product", text(product(visitor, listing)))]);
    html! {
        div.picture.photo data-testid="cover" {
            (behind(photo, listing, thumb.is_some()))
            @if let Some(Picture { address, stored }) = &thumb {
                img src=(address) width=(stored.width) height=(stored.height) alt=(alt) loading=(loading) decoding="async";
            } @else {
                (coming(visitor))
            }
        }
    }
}

/// The photos of an offer: the first large, the others small, each a link to itself.
pub(crate) fn gallery(visitor: &Visitor, shown: &Shown, listing: &Listing) -> Markup {
    let Some((first, others)) = listing.photos.split_first() else { return html! { div.picture { (picture(&listing.product)) } } };
    html! {
        div.gallery data-testid="gallery" {
            (one(visitor, shown, listing, first, 1))
            @if !others.is_empty() {
                ul.thumbs { @for (number, photo) in (2..).zip(others) { li { (one(visitor, shown, listing, photo, number)) } } }
            }
        }
    }
}

fn one(visitor: &Visitor, shown: &Shown, listing: &Listing, photo: &Photo, number: usize) -> Markup {
    let (thumb, full) = (shown.thumb(photo), shown.find(&photo.full));
    let alt = visitor.words.fill(
        "photo-number",
        [
            ("number", text(number.to_string())),
            ("total", text(listing.photos.len().to_string())),
            ("product", text(product(visitor, listing))),
        ],
    );
    // Only the first is large enough for the whole photo, and only where bytes do not matter.
    let choice = match (&thumb, &full) {
        (Some(thumb), Some(full)) if number == 1 && !visitor.sparing => {
            Some(format!("{} {}w, {} {}w", thumb.address, thumb.stored.width, full.address, full.stored.width))
        }
        _ => None,
    };
    let sizes = choice.as_ref().map(|_| SIZES);
    let shape = full.as_ref().or(thumb.as_ref()).map(|picture| picture.stored);
    let seen = thumb.as_ref().or(full.as_ref());
    let loading = if number == 1 { "eager" } else { "lazy" };
    let image = html! {
        @if let (Some(seen), Some(shape)) = (seen, shape) {
            img src=(seen.address) srcset=[choice] sizes=[sizes] width=(shape.width) height=(shape.height) alt=(alt)
                loading=(loading) decoding="async";
        }
    };
    html! {
        div.picture.photo data-testid="photo" {
            (behind(photo, listing, seen.is_some()))
            @match &full {
                Some(full) => a href=(full.address) { (image) },
                None => (image),
            }
            @if seen.is_none() { (coming(visitor)) }
        }
    }
}

/// What is seen until the photo is: its blur; without one, and without a photo, the drawing.
fn behind(photo: &Photo, listing: &Listing, comes: bool) -> Markup {
    match blur::address(&photo.blur) {
        Some(address) => html! { img.blur src=(address) alt=""; },
        None if !comes => html! { (picture(&listing.product)) },
        None => html! {},
    }
}

fn coming(visitor: &Visitor) -> Markup {
    html! { p.pill.coming data-testid="photo-coming" { (visitor.words.say("photo-coming")) } }
}

fn product(visitor: &Visitor, listing: &Listing) -> String {
    visitor.words.name("product", listing.product.as_str())
}
