//! What selling brought.

use dioxus::prelude::*;
use sync_core::Earned;

use crate::components::button::IconButton;
use crate::components::card::Card;
use crate::components::icon::Glyph;
use crate::components::meter::{Meter, Share, ShareTone};
use crate::components::money::{MoneySize, MoneyText};
use crate::components::words::Words;
use crate::goods;
use crate::i18n::{Text, msg};

fn brought(one: &Earned) -> bool {
    one.paid.minor > 0 || one.coming.minor > 0
}

/// Whether any stands there.
pub(super) fn any(earned: &[Earned]) -> bool {
    earned.iter().any(brought)
}

/// What was paid this month, and what is still to come; nothing, where there is neither. `hidden`, no amount is in the page until it is
/// asked for: the phone may be in other hands.
#[component]
pub(super) fn EarnedCard(earned: Vec<Earned>, hidden: bool, onhide: EventHandler<bool>) -> Element {
    let mut earned: Vec<Earned> = earned.into_iter().filter(brought).collect();
    if hidden {
        // In how many currencies is her own affair as well.
        earned.truncate(1);
    }
    rsx! {
        for (place , one) in earned.into_iter().enumerate() {
            Card { key: "{one.paid.currency}", Brought { earned: one, hidden, onhide: (place == 0).then_some(onhide) } }
        }
    }
}

/// `onhide` stands beside the first amount, and counts for all of them.
#[component]
fn Brought(earned: Earned, hidden: bool, onhide: Option<EventHandler<bool>>) -> Element {
    let Earned { paid, coming } = earned;
    let nothing_yet = paid.minor == 0;
    let (label, glyph) = if hidden { (msg::home_earned_show(), Glyph::Eye) } else { (msg::home_earned_hide(), Glyph::EyeShut) };
    rsx! {
        div { class: "column", "data-testid": "home-earned",
            h2 { class: "soft", Words { text: title(&earned) } }
            div { class: "earned-line",
                if hidden {
                    span { class: "money money-big", aria_hidden: "true", "••••" }
                } else {
                    MoneyText { amount: goods::amount(if nothing_yet { coming } else { paid }), size: MoneySize::Big }
                }
                if let Some(onhide) = onhide {
                    IconButton { glyph, label, testid: "earned-hide", onclick: move |()| onhide.call(!hidden) }
                }
            }
            if !hidden && !nothing_yet && coming.minor > 0 {
                // What is said below in words.
                Meter { shares: vec![Share::of(paid.minor, paid.minor.saturating_add(coming.minor), ShareTone::Leaf)] }
                p { class: "soft small", Words { text: msg::home_earned_coming(goods::amount(coming)) } }
            }
        }
    }
}

fn title(earned: &Earned) -> Text {
    if earned.paid.minor > 0 { msg::home_earned() } else { msg::home_earned_later() }.into()
}

/// The same for those who hear rather than read.
pub(super) fn aloud(earned: &[Earned]) -> impl Iterator<Item = Text> {
    earned.iter().filter(|one| brought(one)).flat_map(|one| {
        let paid = one.paid.minor > 0;
        let more = (paid && one.coming.minor > 0).then(|| msg::home_earned_coming(goods::amount(one.coming)).into());
        let first = crate::i18n::Arg::Money(goods::amount(if paid { one.paid } else { one.coming })).into();
        [title(one), first].into_iter().chain(more)
    })
}
