//! What a listing looks like: its cover if it has one, else the drawing of its goods.

use dioxus::prelude::*;
use protocol::{ListingId, Photo as Named, ProductCode};
use sync_core::OrderView;
use sync_core::photos::Kind;

use super::picture::GoodsPicture;
use crate::components::picture::{Photo, PhotoSize};
use crate::core::use_mode;
use crate::i18n::Text;
use crate::platform::{MediaPath, use_platform};

/// The cover's thumbnail, or the drawing. Decoration: the words beside it say the same.
#[component]
pub fn ListingPicture(listing: ListingId, photos: Vec<Named>, product: Option<ProductCode>, #[props(default)] size: PhotoSize) -> Element {
    match photos.into_iter().next() {
        Some(photo) => rsx! { ListingPhoto { listing, photo, kind: Kind::Thumb, size } },
        None => rsx! { GoodsPicture { product, size } },
    }
}

/// What was ordered: its listing's cover as it is now, or the drawing.
#[component]
pub fn OrderPicture(view: OrderView, #[props(default)] size: PhotoSize) -> Element {
    let OrderView { order, cover, .. } = view;
    rsx! { ListingPicture { listing: order.listing, photos: cover.into_iter().collect::<Vec<_>>(), product: Some(order.product), size } }
}

/// One photo of a listing, blurred until it is here.
#[component]
pub fn ListingPhoto(listing: ListingId, photo: Named, kind: Kind, description: Option<Text>, #[props(default)] size: PhotoSize) -> Element {
    let mode = use_mode();
    let source = use_platform().media_url(&MediaPath { mode, listing, name: kind.of(&photo) });
    let blur = use_memo(use_reactive!(|photo| darkroom::blurred(&photo.blur)));
    rsx! {
        Photo { source, blur: blur(), description, size }
    }
}
