//! Words that lost against later ones of another phone: kept, and taken again with a tap.

use dioxus::prelude::*;
use protocol::listing::Displaced;
use protocol::operation::ListingEdit;
use protocol::{Listing, MarketTime};

use super::Change;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, SectionTitle};
use crate::goods;
use crate::i18n::{msg, use_i18n};

/// The edit that would take such words again; nothing for what is no words, or stands there already.
fn again(listing: &Listing, lost: &Displaced) -> Option<(String, ListingEdit)> {
    let words = lost.words.as_str().filter(|words| !words.is_empty())?.to_owned();
    let (now, edit) = match lost.field.as_str() {
        "title" => (&listing.title, ListingEdit { title: Some(words.clone()), ..ListingEdit::default() }),
        "description" => (&listing.description, ListingEdit { description: Some(words.clone()), ..ListingEdit::default() }),
        "grade" => (&listing.grade, ListingEdit { grade: Some(words.clone()), ..ListingEdit::default() }),
        _ => return None,
    };
    (*now != words).then_some((words, edit))
}

/// Everything that was displaced, the newest first.
#[component]
pub(super) fn OtherWords(listing: Listing, now: MarketTime, onchange: EventHandler<Change>) -> Element {
    let i18n = use_i18n();
    let lost: Vec<_> =
        listing.displaced.iter().rev().filter_map(|lost| again(&listing, lost).map(|(words, edit)| (lost.at.0, words, edit))).collect();
    rsx! {
        if !lost.is_empty() {
            SectionTitle { text: msg::displaced_title() }
        }
        for (index , (at , words , edit)) in lost.into_iter().enumerate() {
            div { key: "{index}", "data-testid": "displaced",
                Card {
                    p { bdi { {words} } }
                    span { class: "soft small",
                        {
                            let (day, clock) = goods::day_and_clock(at, now);
                            i18n.t(msg::displaced_at(day, clock))
                        }
                    }
                    Button {
                        label: msg::displaced_use(),
                        kind: ButtonKind::Quiet,
                        testid: "displaced-use",
                        onclick: move |()| onchange.call(Change::Words(edit.clone())),
                    }
                }
            }
        }
    }
}
