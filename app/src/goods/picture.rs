//! A drawn picture for each family of goods, for a listing without a photo.

use dioxus::prelude::*;
use protocol::ProductCode;
use protocol::catalogue::Family;

use crate::components::picture::PhotoSize;

/// The picture of a product's family. Decoration: the words beside it say the same.
#[component]
pub fn GoodsPicture(product: Option<ProductCode>, #[props(default)] size: PhotoSize) -> Element {
    let family = product.as_ref().and_then(ProductCode::product).map(|product| product.family);
    let size = match size {
        PhotoSize::Small => "photo photo-small goods",
        PhotoSize::Middle => "photo goods",
        PhotoSize::Wide => "photo photo-wide goods",
        PhotoSize::Tile => "photo photo-tile-picture goods",
    };
    let Some(family) = family else {
        return rsx! {
            span { class: "{size}",
                svg { view_box: "0 0 64 64", "aria-hidden": "true", "focusable": "false",
                    path { class: "goods-wood", d: "M12 26h40l-4 26H16L12 26z" }
                    path { class: "goods-dark", d: "M15 34h34v3H15zM16 43h32v3H16z" }
                }
            }
        };
    };
    rsx! {
        span { class: "{size} goods-{name(family)}",
            svg { view_box: "0 0 64 64", "aria-hidden": "true", "focusable": "false",
                for (index , (class , d)) in shapes(family).iter().enumerate() {
                    path { key: "{index}", class: *class, d: *d }
                }
            }
        }
    }
}

const fn name(family: Family) -> &'static str {
    match family {
        Family::Coffee => "coffee",
        Family::Tea => "tea",
        Family::Honey => "honey",
        Family::Spice => "spice",
        Family::Nut => "nut",
        Family::Fruit => "fruit",
        Family::Cocoa => "cocoa",
        Family::Sauce => "sauce",
        Family::Basket => "basket",
    }
}

/// A colour's class and an outline in a square of 64.
type Shape = (&'static str, &'static str);

const fn shapes(family: Family) -> &'static [Shape] {
    match family {
        Family::Coffee => &[
            ("goods-leaf", "M6 30C14 12 34 8 52 16 44 34 24 38 6 30z"),
            ("goods-red", "M22 28a9 9 0 100 18 9 9 0 000-18zM40 24a9 9 0 100 18 9 9 0 000-18zM33 40a9 9 0 100 18 9 9 0 000-18z"),
            ("goods-light", "M19 32a3 3 0 100 6 3 3 0 000-6zM37 28a3 3 0 100 6 3 3 0 000-6zM30 44a3 3 0 100 6 3 3 0 000-6z"),
        ],
        Family::Tea => &[
            (
                "goods-leaf",
                "M32 56C28 40 12 36 8 20c16 0 26 10 26 26zM32 56c2-18 8-28 24-30 0 16-8 26-24 30zM32 40c-6-10-6-22 0-32 6 10 6 22 0 32z",
            ),
            ("goods-stem", "M31 60V30h2v30z"),
        ],
        Family::Honey => &[
            ("goods-sun", "M16 24h32v26a6 6 0 01-6 6H22a6 6 0 01-6-6V24z"),
            ("goods-wood", "M14 12h36v9H14z"),
            ("goods-light", "M24 34h16v12H24z"),
        ],
        Family::Spice => &[
            ("goods-red", "M46 18c6 10 0 32-34 38 14-8 20-18 20-28 0-8 8-14 14-10z"),
            ("goods-leaf", "M40 20c-2-6 2-12 10-14l3 4c-5 2-6 5-5 9-3-1-6-1-8 1z"),
        ],
        Family::Nut => &[
            ("goods-wood", "M32 12c14 0 22 10 22 22S46 54 32 54 10 46 10 34s8-22 22-22z"),
            ("goods-cream", "M32 21c8 0 13 6 13 13s-5 12-13 12-13-5-13-12 5-13 13-13z"),
        ],
        Family::Fruit => &[
            ("goods-sun", "M32 18c14 0 22 8 22 20S44 58 32 58 10 50 10 38s8-20 22-20z"),
            ("goods-leaf", "M32 18c2-10 10-14 20-12-2 9-10 13-20 12z"),
            ("goods-light", "M19 30c3-4 6-5 9-5-2 3-5 6-8 8z"),
        ],
        Family::Cocoa => &[
            ("goods-clay", "M50 10c6 14-2 40-34 46C6 40 22 12 50 10z"),
            ("goods-dark", "M46 14C32 22 22 36 18 53l3-1c4-16 13-29 26-36z"),
            ("goods-leaf", "M48 12l4-8 4 3-5 7z"),
        ],
        Family::Sauce => &[
            ("goods-red", "M22 26h20a4 4 0 014 4v24a4 4 0 01-4 4H22a4 4 0 01-4-4V30a4 4 0 014-4z"),
            ("goods-leaf", "M26 6h12v8h-3v8c0 2 2 3 4 4H25c2-1 4-2 4-4v-8h-3z"),
            ("goods-cream", "M22 36h20v12H22z"),
        ],
        Family::Basket => &[
            ("goods-wood", "M10 28h44l-6 26a4 4 0 01-4 3H20a4 4 0 01-4-3L10 28z"),
            ("goods-dark", "M12 35h40v3H12zM14 44h36v3H14z"),
            ("goods-sun", "M32 6l20 20H12L32 6z"),
        ],
    }
}
