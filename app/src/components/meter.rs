//! A bar that shows shares of a whole. The words beside it carry the numbers; it only draws them.

use dioxus::prelude::*;

/// The colour of a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareTone {
    /// Done, or at the market.
    Leaf,
    /// On its way, or kept here.
    Sun,
}

/// A share in thousandths of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// 0 to 1000.
    pub permille: u32,
    /// Its colour.
    pub tone: ShareTone,
}

impl Share {
    /// `part` of `whole`, whatever they count; nothing of nothing is nothing.
    pub fn of(part: i64, whole: i64, tone: ShareTone) -> Self {
        let permille = if whole <= 0 { 0 } else { (i128::from(part.clamp(0, whole)) * 1_000) / i128::from(whole) };
        Self { permille: u32::try_from(permille).unwrap_or(1_000), tone }
    }
}

/// The bar.
#[component]
pub fn Meter(shares: Vec<Share>) -> Element {
    rsx! {
        div { class: "meter", "aria-hidden": "true",
            for (index, share) in shares.iter().enumerate() {
                span {
                    key: "{index}",
                    class: if share.tone == ShareTone::Leaf { "meter-part meter-leaf" } else { "meter-part meter-sun" },
                    style: "inline-size: {share.permille / 10}.{share.permille % 10}%",
                }
            }
        }
    }
}
