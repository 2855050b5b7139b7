//! What the seller has for sale: unfinished ones first, each with how far it is and what is left.

use dioxus::prelude::*;
use protocol::{Listing, ListingId};
use sync_core::core::Filter;
use sync_core::{CoreError, Draft, ListingView, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout, Legend};
use crate::components::empty::{EmptyState, Scene};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::long_list::{Eye, LongPage, pages};
use crate::components::money::{MoneySize, MoneyText};
use crate::components::screen::{BackTo, Screen};
use crate::components::status::{Chip, Status, StatusChip, Tone};
use crate::components::words::Words;
use crate::core::use_core;
use crate::goods::{self, photo::ListingPicture};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::screens::listing::shares_line;
use crate::wording;

/// How many are read aloud.
const SPOKEN: usize = 5;

/// So many are found without searching.
const FEW: usize = 4;

/// Which listings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All but those in the bin.
    #[default]
    All,
    /// What buyers can see.
    ForSale,
    /// What is kept back for now.
    Paused,
}

impl Shown {
    const ALL: [Self; 3] = [Self::All, Self::ForSale, Self::Paused];

    const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ForSale => "for_sale",
            Self::Paused => "paused",
        }
    }

    fn word(self) -> Msg {
        match self {
            Self::All => msg::listings_all(),
            Self::ForSale => msg::listings_for_sale(),
            Self::Paused => msg::listings_paused(),
        }
    }

    fn states(self) -> Vec<&'static str> {
        match self {
            Self::All => Vec::new(),
            Self::ForSale => vec!["published"],
            Self::Paused => vec!["paused"],
        }
    }
}

/// What stands on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stall {
    /// Unfinished ones.
    pub drafts: Vec<Draft>,
    /// How many listings there are.
    pub count: u32,
    /// How many come before the first of `listings`.
    pub skipped: u32,
    /// Those that are near what is looked at.
    pub listings: Vec<ListingView>,
}

/// The listings of this phone. Beside them, on a tablet, stands the one of `open`.
#[component]
pub fn ListingList(open: Option<ListingId>) -> Element {
    let core = use_core();
    let navigator = use_navigator();
    let mut shown = use_signal(Shown::default);
    let mut search = use_signal(String::new);
    let mut eye = use_signal(Eye::default);
    let mut busy = use_signal(|| false);
    let mut trouble = use_signal(|| None::<CoreError>);
    let stall = use_live(&[Topic::Listings, Topic::Outbox, Topic::Drafts], move |core| {
        let filter = Filter { states: shown().states(), search: search(), ..Filter::default() };
        let eye = eye();
        async move {
            let drafts = if filter.states.is_empty() && filter.search.trim().is_empty() { core.drafts().await? } else { Vec::new() };
            let count = core.count_listings(filter.clone()).await?;
            let near = eye.rows(&[count]).into_iter().next().unwrap_or_default();
            let take = near.end - near.start;
            let listings = if take == 0 { Vec::new() } else { core.listings(Filter { skip: near.start, take, ..filter }).await? };
            Ok(Stall { drafts, count, skipped: near.start, listings })
        }
    });
    let onsell = move |()| {
        let core = core.clone();
        busy.set(true);
        spawn(async move {
            let begun = async {
                let draft = core.new_draft().await?;
                core.save_draft(draft.clone()).await.map(|()| draft.id)
            };
            match begun.await {
                Ok(id) => drop(navigator.push(Route::EditorScreen { id, step: 1 })),
                Err(error) => trouble.set(Some(error)),
            }
            busy.set(false);
        });
    };
    let answer = stall.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! {
        ListingsView {
            stall: answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned(),
            shown: shown(),
            searching: !search.read().trim().is_empty(),
            busy: busy(),
            problem: failed.or_else(|| trouble.read().as_ref().map(wording::core_error)),
            open,
            onshow: move |now| shown.set(now),
            onsearch: move |words| search.set(words),
            onlook: move |(page, seen)| eye.write().look((0, page), seen),
            onsell,
        }
    }
}

/// The listings without their surroundings; no stall is one that is not read yet.
#[component]
pub fn ListingsView(
    stall: Option<Stall>,
    shown: Shown,
    searching: bool,
    busy: bool,
    problem: Option<Msg>,
    /// The one that stands beside them.
    open: Option<ListingId>,
    onshow: EventHandler<Shown>,
    onsearch: EventHandler<String>,
    /// A page of them came into sight, or left it.
    onlook: EventHandler<(u32, bool)>,
    onsell: EventHandler<()>,
) -> Element {
    let read = stall.is_some();
    let Stall { drafts, listings, skipped, count } = stall.unwrap_or_default();
    let nothing = read && drafts.is_empty() && count == 0;
    let few = drafts.len() + count as usize <= FEW;
    let narrowed = searching || shown != Shown::All;
    let filters = Shown::ALL.map(|shown| Choice::new(shown.name(), shown.word())).to_vec();
    rsx! {
        Screen {
            help: ScreenHelp::about("listings", msg::help_listings()).saying(if skipped == 0 { aloud(&listings) } else { Vec::new() }),
            title: msg::listings_title(),
            back: BackTo::Nowhere,
            foot: rsx! {
                Button {
                    label: msg::listings_new(),
                    icon: Glyph::Plus,
                    state: if busy { ButtonState::Busy } else { ButtonState::Ready },
                    testid: "sell-new",
                    onclick: move |()| onsell.call(()),
                }
            },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if nothing && !narrowed {
                EmptyState { scene: Scene::Crate, title: msg::listings_empty(), hint: msg::listings_empty_hint() }
            } else {
                ChoiceGroup {
                    name: "shown",
                    legend: msg::listings_filter(),
                    legend_is: Legend::Hidden,
                    layout: ChoiceLayout::Segments,
                    choices: filters,
                    chosen: shown.name().to_owned(),
                    onchoose: move |name: String| {
                        if let Some(shown) = Shown::ALL.into_iter().find(|shown| shown.name() == name) {
                            onshow.call(shown);
                        }
                    },
                }
                if narrowed || !few {
                    TextField {
                        id: "search",
                        label: msg::listings_search(),
                        value: "",
                        kind: FieldKind::Search,
                        need: Need::Optional,
                        testid: "listings-search",
                        oninput: move |words| onsearch.call(words),
                    }
                }
                for draft in drafts {
                    DraftCard { key: "{draft.id}", draft }
                }
                for (page , count , listings) in pages(count, skipped, listings) {
                    LongPage {
                        key: "{page}",
                        count,
                        rows: listings.map(|listings| rsx! {
                            for view in listings {
                                ListingCard { key: "{view.listing.id}", chosen: open == Some(view.listing.id), view }
                            }
                        }),
                        onlook: move |seen| onlook.call((page, seen)),
                    }
                }
                if nothing {
                    EmptyState { scene: Scene::Path, title: msg::listings_none_found(), hint: msg::listings_none_found_hint() }
                }
            }
        }
    }
}

/// What an unfinished one is called.
pub(super) fn draft_title(draft: &Draft) -> Text {
    match (&draft.product, draft.title.trim()) {
        (Some(product), "") => goods::product(product).into(),
        (None, "") => Text::from(msg::listings_unnamed()),
        (_, title) => Text::verbatim(title),
    }
}

/// An unfinished one. It leads to the question at which she stopped.
#[component]
fn DraftCard(draft: Draft) -> Element {
    let title = draft_title(&draft);
    let price = draft.price().ok();
    rsx! {
        Link {
            class: "card card-link",
            to: Route::EditorScreen { id: draft.id, step: draft.step.max(1) },
            "data-testid": "draft-card",
            "data-id": "{draft.id}",
            div { class: "row fact",
                ListingPicture { listing: draft.id, photos: draft.photos.clone(), product: draft.product.clone() }
                div { class: "grow column",
                    b { Words { text: title } }
                    if let Some(price) = price {
                        MoneyText { amount: goods::amount(price.money), per: Text::from(goods::per(price.per)), size: MoneySize::Lead }
                    }
                    StatusChip { status: Status::Draft }
                }
            }
        }
    }
}

/// A listing at a glance.
#[component]
pub fn ListingCard(view: ListingView, #[props(default)] chosen: bool) -> Element {
    let i18n = use_i18n();
    let ListingView { listing, shares, progress, .. } = view;
    let left = listing.stock.total();
    rsx! {
        Link {
            class: "card card-link",
            to: Route::ListingScreen { id: listing.id },
            "aria-current": chosen.then_some("true"),
            "data-testid": "listing-card",
            "data-id": "{listing.id}",
            "data-progress": goods::progress_name(progress),
            div { class: "row fact",
                ListingPicture { listing: listing.id, photos: listing.photos.clone(), product: listing.product.clone() }
                div { class: "grow column",
                    b { Words { text: Text::verbatim(listing.title.clone()) } }
                    MoneyText { amount: goods::amount(listing.price.money), per: Text::from(goods::per(listing.price.per)), size: MoneySize::Lead }
                    div { class: "row row-wrap",
                        StatusChip { status: goods::status(progress) }
                        if listing.state != protocol::ListingState::Published {
                            Chip { glyph: Glyph::Tag, label: goods::listing_state(listing.state) }
                        }
                    }
                    span { class: "soft small", "data-testid": "stock-left",
                        if shares.here.amount() > 0 {
                            {i18n.t(shares_line(&shares))}
                        } else if left.amount() > 0 {
                            {i18n.t(msg::listings_left(goods::quantity(left)))}
                        } else {
                            {i18n.t(msg::listings_sold_out())}
                        }
                    }
                }
            }
        }
    }
}

/// The first of them, for those who hear rather than read: nobody listens to fifty.
fn aloud(listings: &[ListingView]) -> Vec<Text> {
    let line = |listing: &Listing| [Text::verbatim(listing.title.clone()), goods::price(listing.price).into(), left(listing).into()];
    listings.iter().take(SPOKEN).flat_map(|view| line(&view.listing)).collect()
}

/// How much of it is left, in words.
pub(super) fn left(listing: &Listing) -> Msg {
    let left = listing.stock.total();
    if left.amount() > 0 { msg::listings_left(goods::quantity(left)) } else { msg::listings_sold_out() }
}
