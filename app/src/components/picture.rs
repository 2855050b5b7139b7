//! Photos, and the mark of the app.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use crate::i18n::{Text, use_i18n};

/// How large a photo stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhotoSize {
    /// In a row.
    Small,
    /// In a card.
    #[default]
    Middle,
    /// Across the screen.
    Wide,
    /// As wide as its place, and square.
    Tile,
}

impl PhotoSize {
    fn class(self) -> &'static str {
        match self {
            Self::Small => "photo photo-small",
            Self::Middle => "photo",
            Self::Wide => "photo photo-wide",
            Self::Tile => "photo photo-tile-picture",
        }
    }
}

/// A photo, or a quiet place for one. `blur` is a picture of some hundred bytes that stands there until the photo does. `source` comes from the platform's `media_url`; without `description` the photo
/// is decoration beside words that say the same.
#[component]
pub fn Photo(source: Option<String>, blur: Option<String>, description: Option<Text>, #[props(default)] size: PhotoSize) -> Element {
    let i18n = use_i18n();
    let description = description.map(|text| i18n.t(text)).unwrap_or_default();
    rsx! {
        span { class: size.class(), style: blur.map(|blur| format!("background-image:url({blur})")),
            match source {
                // One that is not here yet leaves the blur in sight, not a broken frame.
                Some(source) => rsx! { img { src: "{source}", alt: "{description}", loading: "lazy", decoding: "async", "onerror": "this.hidden=true" } },
                None => rsx! { Icon { glyph: Glyph::Camera } },
            }
        }
    }
}

/// The app's mark: a market stall's awning over a growing leaf.
#[component]
pub fn AppMark() -> Element {
    rsx! {
        svg { class: "app-mark", view_box: "0 0 120 84", "aria-hidden": "true", "focusable": "false",
            ellipse { class: "scene-ground", cx: "60", cy: "76", rx: "54", ry: "8" }
            path { class: "scene-card", d: "M24 36h72v38a3 3 0 01-3 3H27a3 3 0 01-3-3V36z" }
            path { class: "scene-leaf", d: "M60 74V58M60 62c-2-12-12-16-22-15 1 10 9 17 22 15zM60 58c1-9 9-14 19-13 0 9-7 15-19 13z" }
            path { class: "scene-stem", d: "M60 75V57" }
            path { class: "scene-leaf", d: "M26 8h68l10 24c0 5-4 9-9 9s-9-4-9-9c0 5-4 9-8.700 9S69 37 69 32c0 5-4 9-9 9s-9-4-9-9c0 5-4 9-8.500 9S34 37 34 32c0 5-4 9-9 9s-9-4-9-9L26 8z" }
            path { class: "scene-sun", d: "M40 8h12l-1 24c0 5-4 9-8.500 9S34 37 34 32L40 8zM68 8h12l6 24c0 5-4 9-8.500 9S69 37 69 32L68 8z" }
        }
    }
}
