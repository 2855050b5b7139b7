//! One listing: what buyers read, what is left, and everything that can be changed about it.

mod change;
mod displaced;
mod done;
pub mod history;
mod stock;

use dioxus::prelude::*;
use protocol::operation::{ListingEdit, Removal};
use protocol::{ListingId, ListingState, MarketTime, Price, Quantity};
use sync_core::{CoreError, ListingView, Need as Wanted, Progress, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, LinkButton};
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::instead::closed;
use crate::components::money::{MoneySize, MoneyText};
use crate::components::picture::PhotoSize;
use crate::components::row::ListRow;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::{Chip, StatusChip, Tone};
use crate::components::toast::use_toasts;
use crate::components::words::Words;
use crate::core::use_core;
use crate::countries;
use crate::goods::{self, photo::ListingPicture};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::listings::left;
use crate::screens::photos::PhotoBench;
use crate::wording;
pub use stock::line as shares_line;

/// Where more of it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StockTo {
    /// Buyers can order it.
    #[default]
    Market,
    /// This phone keeps it for cash sales.
    Here,
    /// Buyers can order it, if it reaches the market today.
    Today,
}

/// A change of a listing.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// There is more, and where it goes.
    More(Quantity, StockTo),
    /// Sold for cash.
    Cash(Quantity),
    /// Some of the market's share is to be kept here.
    Keep(Quantity),
    /// Some of what is kept here goes to the market.
    Give(Quantity),
    /// There is less, and why.
    Less(Quantity, Removal),
    /// Another price.
    Price(Price),
    /// Other words.
    Words(ListingEdit),
    /// For sale, paused, or in the bin.
    State(ListingState),
}

/// One listing.
#[component]
pub fn ListingScreen(id: ListingId) -> Element {
    rsx! {
        for id in [id] {
            OneListing { key: "{id}", id }
        }
    }
}

#[component]
fn OneListing(id: ListingId) -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let mut trouble = use_signal(|| None::<CoreError>);
    // Counts what was saved: an open form closes when its change is kept, not before.
    let mut saved = use_signal(|| 0_u32);
    // A second tap while the first is being kept would sell twice.
    let mut busy = use_signal(|| false);
    let listing = use_live(&[Topic::Listings, Topic::Outbox, Topic::Status], move |core| async move {
        let now = core.market_now().await?;
        Ok(core.listing(id).await?.map(|view| (view, now)))
    });
    // What cannot be read is not told; the listing itself says what is wrong.
    let happened = use_live(&[Topic::Listings, Topic::Orders, Topic::Outbox], move |core| async move { core.history(id).await });
    let answer = listing.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    let error = trouble.read().clone();
    let field_problem = match &error {
        Some(CoreError::NeedsUser(Wanted::Correct { field, problem })) => Some(wording::input(field, *problem)),
        _ => None,
    };
    let problem = failed.or_else(|| error.as_ref().filter(|_| field_problem.is_none()).map(wording::core_error));
    let (view, now) = match answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned() {
        Some(Some(shown)) => shown,
        Some(None) => return rsx! { ListingGone {} },
        None => return rsx! { ListingUnread { problem } },
    };
    let happened = happened.read().as_ref().and_then(|answer| answer.as_ref().ok()).cloned().unwrap_or_default();
    let before = view.listing.state;
    let title = view.listing.title.clone();
    rsx! {
        ListingDetail {
            view,
            problem,
            field_problem,
            saved: saved(),
            now,
            photos: rsx! {
                if before != ListingState::Removed {
                    SectionTitle { text: msg::photo_title() }
                    Card {
                        PhotoBench { listing: id, title: title.clone() }
                    }
                }
            },
            history: rsx! { history::History { happened, now } },
            onchange: move |change: Change| {
                if *busy.peek() {
                    return;
                }
                busy.set(true);
                let core = core.clone();
                spawn(async move {
                    match done::carry_out(&core, id, change, before).await {
                        Ok(done) => {
                            trouble.set(None);
                            *saved.write() += 1;
                            closed();
                            done.say(toasts, core);
                        }
                        Err(error) => trouble.set(Some(error)),
                    }
                    busy.set(false);
                });
            },
        }
    }
}

/// A listing that is not read yet, or not to be read.
#[component]
pub fn ListingUnread(problem: Option<Msg>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("listing", msg::help_listing()), title: msg::listings_title(), back: BackTo::Previous(Route::ListingsScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
        }
    }
}

/// An address of a listing that this phone does not have.
#[component]
pub fn ListingGone() -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("listing", msg::help_listing()), title: msg::listings_title(), back: BackTo::Previous(Route::ListingsScreen {}.into()),
            EmptyState { scene: Scene::Path, title: msg::listing_gone(), hint: msg::listing_gone_hint() }
        }
    }
}

/// One listing without its surroundings. An open form closes when `saved` grows.
#[component]
pub fn ListingDetail(
    view: ListingView,
    problem: Option<Msg>,
    field_problem: Option<Msg>,
    #[props(default)] saved: u32,
    now: MarketTime,
    /// What happened to it.
    #[props(default = VNode::empty())]
    history: Element,
    /// Its photos, where they can be arranged.
    photos: Option<Element>,
    onchange: EventHandler<Change>,
) -> Element {
    let i18n = use_i18n();
    let ListingView { listing, shares, progress, waiting } = view;
    let fact = |label: Msg, value: Text| rsx! { ListRow { title: value, detail: Text::from(label) } };
    let form: Vec<String> = goods::form(&listing.form)
        .map(|form| i18n.t(form))
        .into_iter()
        .chain((!listing.grade.is_empty()).then(|| listing.grade.clone()))
        .collect();
    let origin = countries::place(&listing.origin.place, listing.origin.country);
    let state = listing.state;
    rsx! {
        Screen {
            help: ScreenHelp::about("listing", msg::help_listing()).saying(vec![
                goods::product(&listing.product).into(),
                goods::price(listing.price).into(),
                left(&listing).into(),
                goods::status(progress).word().into(),
            ]),
            title: Text::verbatim(listing.title.clone()),
            back: BackTo::Previous(Route::ListingsScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            Card {
                div { class: "row fact",
                    ListingPicture { listing: listing.id, photos: listing.photos.clone(), product: listing.product.clone(), size: PhotoSize::Middle }
                    div { class: "grow column",
                        span { class: "soft", Words { text: goods::product(&listing.product) } }
                        MoneyText { amount: goods::amount(listing.price.money), per: Text::from(goods::per(listing.price.per)), size: MoneySize::Lead }
                        div { class: "row row-wrap", "data-testid": "listing-progress", "data-progress": goods::progress_name(progress),
                            StatusChip { status: goods::status(progress) }
                            if state != ListingState::Published {
                                Chip { glyph: Glyph::Tag, label: goods::listing_state(state) }
                            }
                        }
                    }
                }
                if waiting > 0 {
                    p { class: "soft small", {i18n.t(msg::listing_waiting(waiting))} }
                }
                if progress == Progress::NeedsHelp {
                    LinkButton { label: msg::home_help_go(), to: Route::SyncCentre {}, kind: ButtonKind::Quiet, icon: Glyph::Help, testid: "listing-help" }
                }
                if !listing.description.is_empty() {
                    p { bdi { {listing.description.clone()} } }
                }
            }
            {photos}
            // A kept change makes the forms anew, and so closed.
            for saved in [saved] {
                stock::StockCard {
                    key: "stock-{saved}",
                    shares,
                    total: listing.stock.total(),
                    can_move: state != ListingState::Removed,
                    problem: field_problem.clone(),
                    onchange,
                }
                if state != ListingState::Removed {
                    change::Changes { key: "{saved}", listing: listing.clone(), problem: field_problem.clone(), onchange }
                }
            }
            displaced::OtherWords { listing: listing.clone(), now, onchange }
            Card { kind: CardKind::Rows,
                {fact(msg::listing_least(), goods::quantity(listing.least_order).into())}
                {fact(msg::listing_origin(), origin.into())}
                if !form.is_empty() {
                    {fact(msg::listing_form(), Text::verbatim(form.join(" · ")))}
                }
            }
            match state {
                ListingState::Published => rsx! {
                    Button { label: msg::listing_pause(), kind: ButtonKind::Quiet, testid: "listing-pause", onclick: move |()| onchange.call(Change::State(ListingState::Paused)) }
                },
                ListingState::Paused => rsx! {
                    Button { label: msg::listing_publish(), testid: "listing-publish", onclick: move |()| onchange.call(Change::State(ListingState::Published)) }
                },
                ListingState::Removed => rsx! {
                    Button { label: msg::listing_bring_back(), icon: Glyph::Undo, testid: "listing-bring-back", onclick: move |()| onchange.call(Change::State(ListingState::Paused)) }
                },
            }
            if state != ListingState::Removed {
                Button { label: msg::listing_remove(), kind: ButtonKind::Danger, icon: Glyph::Trash, testid: "listing-remove", onclick: move |()| onchange.call(Change::State(ListingState::Removed)) }
            }
            {history}
        }
    }
}
