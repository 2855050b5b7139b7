//! The bin: what was put away, until when it rests, and the way back.

use dioxus::prelude::*;
use protocol::{ListingId, ListingState, MarketTime};
use sync_core::{Bin, CoreError, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::components::words::Words;
use crate::core::use_core;
use crate::goods::{self, photo::ListingPicture};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::listings::draft_title;
use crate::wording;

/// What is to come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// A draft, to where it was.
    Draft(ListingId),
    /// A listing, which is paused then: buyers see nothing that she did not look at.
    Listing(ListingId),
}

/// The screen.
#[component]
pub fn BinScreen() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let mut trouble = use_signal(|| None::<CoreError>);
    let bin = use_live(&[Topic::Drafts, Topic::Listings, Topic::Outbox], |core| async move {
        // What is to be read of the bin is counted first, so its days are of the same moment.
        let bin = core.bin().await?;
        Ok((bin, core.market_now().await?))
    });
    let onback = move |back: Back| {
        let core = core.clone();
        spawn(async move {
            let (outcome, said) = match back {
                Back::Draft(id) => (core.put_back_draft(id).await, msg::bin_draft_back()),
                Back::Listing(id) => (core.set_listing_state(id, ListingState::Paused).await.map(drop), msg::bin_listing_back()),
            };
            if outcome.is_ok() {
                toasts.say(said);
            }
            trouble.set(outcome.err());
        });
    };
    let answer = bin.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! {
        BinView {
            bin: answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned(),
            problem: failed.or_else(|| trouble.read().as_ref().map(wording::core_error)),
            onback,
        }
    }
}

/// The screen without its surroundings: what is in the bin, and the market's time at which that was read.
#[component]
pub fn BinView(bin: Option<(Bin, MarketTime)>, problem: Option<Msg>, onback: EventHandler<Back>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Screen { help: ScreenHelp::about("bin", msg::help_bin()), title: msg::bin_title(), back: BackTo::Previous(Route::MoreScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            match bin {
                None => rsx! {},
                Some((bin, _)) if bin == Bin::default() => rsx! {
                    EmptyState { scene: Scene::Crate, title: msg::bin_empty(), hint: msg::bin_hint() }
                },
                Some((Bin { drafts, listings }, now)) => rsx! {
                    p { class: "soft", {i18n.t(msg::bin_hint())} }
                    for (draft , until) in drafts {
                        PutAway {
                            key: "{draft.id}",
                            picture: rsx! { ListingPicture { listing: draft.id, photos: draft.photos.clone(), product: draft.product.clone() } },
                            title: draft_title(&draft),
                            what: msg::bin_draft(),
                            until,
                            now,
                            testid: "bin-draft",
                            onback: move |()| onback.call(Back::Draft(draft.id)),
                        }
                    }
                    for (view , until) in listings {
                        PutAway {
                            key: "{view.listing.id}",
                            picture: rsx! {
                                ListingPicture { listing: view.listing.id, photos: view.listing.photos.clone(), product: view.listing.product.clone() }
                            },
                            title: Text::verbatim(view.listing.title.clone()),
                            what: msg::bin_listing(),
                            until,
                            now,
                            testid: "bin-listing",
                            onback: move |()| onback.call(Back::Listing(view.listing.id)),
                        }
                    }
                },
            }
        }
    }
}

#[component]
fn PutAway(
    picture: Element,
    title: Text,
    what: Msg,
    until: MarketTime,
    now: MarketTime,
    testid: &'static str,
    onback: EventHandler<()>,
) -> Element {
    let i18n = use_i18n();
    let (day, _) = goods::day_and_clock(until.0, now);
    rsx! {
        Card {
            div { class: "row fact", "data-testid": testid,
                {picture}
                div { class: "grow column",
                    b { Words { text: title } }
                    span { class: "soft small", {i18n.t(what)} }
                    span { class: "small", "data-testid": "bin-until", {i18n.t(msg::bin_until(day))} }
                }
            }
            Button { label: msg::bin_back(), kind: ButtonKind::Quiet, icon: Glyph::Undo, testid: "bin-back", onclick: onback }
        }
    }
}
