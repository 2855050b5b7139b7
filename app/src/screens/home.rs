//! Home: what needs the farmer now, the most urgent first.

mod aloud;
mod earned;
mod hero;
mod pills;
mod todo;

use dioxus::prelude::*;
use protocol::{MarketTime, Order, OrderId, OrderState};
use sync_core::core::Filter;
use sync_core::{Core, CoreError, Draft, Earned, Enrolment, OrderView, Phase, Profile, SyncStatus, Topic};

use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen, ScreenWidth};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::use_core;
use crate::goods;
use crate::i18n::{Msg, msg};
use crate::live::use_live;
use crate::look::use_look;
use crate::paint::use_paint_told;
use crate::route::Route;
use crate::screens::notes::Notes;
use crate::screens::orders;
use crate::wording;

/// So many orders stand on it; a row leads to the others.
const MOST: u32 = 6;

const ALL: &[Topic] = &[Topic::Profile, Topic::Listings, Topic::Orders, Topic::Outbox, Topic::Drafts, Topic::Status];

/// Everything that home shows.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeNow {
    /// Who she is.
    pub profile: Option<Profile>,
    /// How things stand with the market.
    pub status: SyncStatus,
    /// The most urgent orders in which the next step is hers.
    pub orders: Vec<OrderView>,
    /// How many of those there are in all.
    pub orders_waiting: u32,
    /// What selling brought this month, by currency.
    pub earned: Vec<Earned>,
    /// What she began.
    pub drafts: Vec<Draft>,
    /// How many listings she has.
    pub listings: u32,
    /// The market's time.
    pub now: MarketTime,
}

impl HomeNow {
    async fn read(core: Core) -> Result<Self, CoreError> {
        let now = core.market_now().await?;
        let hers = orders::Group::HERS.map(|group| group.filter(""));
        let mut orders = Vec::new();
        for group in &hers {
            orders.extend(core.orders(Filter { take: MOST, ..group.clone() }).await?);
        }
        orders.truncate(MOST as usize);
        Ok(Self {
            profile: core.profile().await?,
            status: core.status().await?,
            orders,
            orders_waiting: core.count_orders_each(hers.to_vec()).await?.into_iter().sum(),
            earned: core.earned(goods::start_of_month(now)).await?,
            drafts: core.drafts().await?,
            listings: core.count_listings(Filter::default()).await?,
            now,
        })
    }

    /// Whether the market still waits for her code.
    fn unconfirmed(&self) -> bool {
        self.profile.as_ref().is_some_and(|profile| profile.enrolment != Enrolment::Done)
    }

    /// What stands on it besides the one thing that comes first.
    fn rest(&self, first: &First) -> Rest {
        let hero = first.order();
        let orders: Vec<OrderView> = self.orders.iter().filter(|view| Some(view.order.id) != hero).cloned().collect();
        let all = (self.orders_waiting as usize > self.orders.len()).then_some(self.orders_waiting);
        // Unsent help is said once: in the hero, or as a thing to do.
        let help = if matches!(first, First::Help(_)) { 0 } else { self.status.refused };
        let todo = !orders.is_empty() || help > 0;
        let nothing_yet = self.listings == 0 && self.orders.is_empty() && self.drafts.is_empty();
        let calm = *first == First::Nothing && orders.is_empty() && self.drafts.is_empty() && !nothing_yet;
        let empty = if nothing_yet {
            Some((Scene::Crate, msg::home_empty_title(), msg::home_empty_hint()))
        } else {
            calm.then(|| (Scene::Letters, msg::home_calm_title(), msg::home_calm_hint()))
        };
        let below = earned::any(&self.earned) || !self.drafts.is_empty() || empty.is_some();
        Rest { orders, all, help, todo, empty, below }
    }

    /// The one thing that comes first.
    fn first(&self) -> First {
        let order = |state| self.orders.iter().map(|view| &view.order).find(|order| order.state == state).cloned().map(Box::new);
        if let Some(placed) = order(OrderState::Placed) {
            First::Answer(placed)
        } else if self.unconfirmed() {
            First::Code
        } else if self.status.refused > 0 {
            First::Help(self.status.refused)
        } else if let Some(accepted) = order(OrderState::Accepted).or_else(|| order(OrderState::Packed)) {
            First::Fulfil(accepted)
        } else {
            First::Nothing
        }
    }
}

/// What stands besides that.
#[derive(Clone, PartialEq)]
struct Rest {
    orders: Vec<OrderView>,
    /// How many there are in all, where not all stand here.
    all: Option<u32>,
    help: u32,
    /// Whether there is anything to do.
    todo: bool,
    /// What is said where there is nothing yet, or nothing to do.
    empty: Option<(Scene, Msg, Msg)>,
    /// Whether anything stands below what there is to do.
    below: bool,
}

/// What comes first.
#[derive(Clone, Debug, PartialEq)]
enum First {
    Answer(Box<Order>),
    Code,
    Help(u32),
    Fulfil(Box<Order>),
    Nothing,
}

impl First {
    fn order(&self) -> Option<OrderId> {
        match self {
            Self::Answer(order) | Self::Fulfil(order) => Some(order.id),
            _ => None,
        }
    }
}

/// What is ordered, in words: "5 kg Bourbon coffee".
fn goods_of(order: &Order) -> Msg {
    msg::home_goods(goods::quantity(order.quantity), order.title.clone())
}

/// The home screen.
#[component]
pub fn HomeScreen() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let navigator = use_navigator();
    let now = use_live(ALL, HomeNow::read);
    use_paint_told(now.read().is_some());
    let AppContext { preferences, .. } = use_context::<AppContext>();
    let look = use_look();
    let onhide = move |hide: bool| {
        look.hide_earned(hide);
        if let Err(error) = preferences.change(|preferences| preferences.earned_hidden = hide) {
            // It holds until the app is closed; that is no reason to stop her.
            tracing::warn!(%error, "what was earned could not be hidden for good");
        }
    };
    let mut busy = use_signal(|| false);
    use_effect(move || {
        if let Some(Ok(HomeNow { profile: None, .. })) = &*now.read() {
            navigator.replace(Route::WelcomeScreen {});
        }
    });
    let accepting = core.clone();
    let onaccept = move |id: OrderId| {
        let core = accepting.clone();
        busy.set(true);
        spawn(async move {
            match core.accept_order(id).await {
                Ok(_) => toasts.say(msg::home_accepted()),
                Err(error) => toasts.say(wording::core_error(&error)),
            }
            busy.set(false);
        });
    };
    let onsell = move |()| {
        let core = core.clone();
        busy.set(true);
        spawn(async move {
            let begun = async {
                let draft = core.new_draft().await?;
                let id = draft.id;
                core.save_draft(draft).await.map(|()| id)
            };
            match begun.await {
                Ok(id) => drop(navigator.push(Route::EditorScreen { id, step: 1 })),
                Err(error) => toasts.say(wording::core_error(&error)),
            }
            busy.set(false);
        });
    };
    let (now, problem) = match &*now.read() {
        None => (None, None),
        Some(Ok(now)) => (Some(now.clone()), None),
        Some(Err(error)) => (None, Some(wording::core_error(error))),
    };
    rsx! {
        HomeView { now, problem, busy: busy(), hidden: look.earned_hidden(), onaccept, onsell, onhide }
    }
}

/// Home without its surroundings. `hidden` is whether what was earned is.
#[component]
pub fn HomeView(
    now: Option<HomeNow>,
    problem: Option<Msg>,
    busy: bool,
    hidden: bool,
    onaccept: EventHandler<OrderId>,
    onsell: EventHandler<()>,
    onhide: EventHandler<bool>,
) -> Element {
    let name = now.as_ref().and_then(|now| now.profile.as_ref()).map(|profile| profile.name.clone());
    let title = name.map_or_else(msg::tab_home, msg::home_hello);
    let state = if busy { ButtonState::Busy } else { ButtonState::Ready };
    // On a tablet its parts stand beside each other; a single one is not drawn out over all of it.
    let stands = now.as_ref().map(|now| {
        let first = now.first();
        let rest = now.rest(&first);
        (first, rest)
    });
    let parts =
        stands.as_ref().map_or(0, |(first, rest)| usize::from(*first != First::Nothing) + usize::from(rest.todo) + usize::from(rest.below));
    rsx! {
        Screen {
            help: ScreenHelp::about("home", msg::help_home()).saying(now.as_ref().map(|now| aloud::aloud(now, hidden)).unwrap_or_default()),
            title,
            back: BackTo::Nowhere,
            width: if parts > 1 { ScreenWidth::Whole } else { ScreenWidth::Column },
            foot: rsx! {
                if now.is_some() {
                    Button { label: msg::home_sell_new(), icon: Glyph::Plus, state, testid: "sell-new", onclick: onsell }
                }
            },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let (Some(now), Some((first, rest))) = (now, stands) {
                Body { now, first, rest, busy, hidden, onaccept, onhide }
            }
        }
    }
}

#[component]
fn Body(
    now: HomeNow,
    first: First,
    rest: Rest,
    busy: bool,
    hidden: bool,
    onaccept: EventHandler<OrderId>,
    onhide: EventHandler<bool>,
) -> Element {
    let Rest { orders, all, help, todo, empty, below } = rest;
    let reading = !now.unconfirmed() && !now.status.complete && now.status.contact_ms.is_some();
    rsx! {
        Notes { status: now.status, now: now.now }
        pills::Pills { status: now.status, unconfirmed: now.unconfirmed() }
        if reading {
            Banner { glyph: Glyph::Cloud, title: msg::home_reading() }
        }
        div { class: "home",
            if first != First::Nothing {
                div { class: "home-part", hero::Hero { first, now: now.now, busy, onaccept } }
            }
            if todo {
                div { class: "home-part", todo::Todo { orders, help, all } }
            }
            if below {
                div { class: "home-part home-below",
                    earned::EarnedCard { earned: now.earned, hidden, onhide }
                    todo::Drafts { drafts: now.drafts }
                    if let Some((scene, title, hint)) = empty {
                        EmptyState { scene, title, hint }
                    }
                }
            }
        }
    }
}

/// The phase by the name that messages and tests know it by.
pub(super) const fn phase_word(phase: Phase) -> &'static str {
    match phase {
        Phase::Starting => "starting",
        Phase::Idle => "idle",
        Phase::Pictures => "pictures",
        Phase::Working => "working",
        Phase::Offline => "offline",
        Phase::Waiting(_) => "later",
        Phase::DataUsedUp(_) => "data",
        Phase::NeedsEnrolment => "enrolment",
        Phase::NeedsUser(_) => "help",
    }
}
