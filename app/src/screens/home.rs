//! Home: what needs the farmer now, the most urgent first.

mod aloud;
mod earned;
mod hero;
mod pills;
mod todo;

use dioxus::prelude::*;
use protocol::{MarketTime, Order, OrderId, OrderState};
use sync_core::core::Filter;
use sync_core::{Core, CoreError, Draft, Earned, Enrolment, Phase, Profile, SyncStatus, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::use_core;
use crate::goods;
use crate::i18n::{Msg, msg};
use crate::live::use_live;
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
    pub orders: Vec<Order>,
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
            orders: orders.into_iter().map(|view| view.order).collect(),
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

    /// The one thing that comes first.
    fn first(&self) -> First {
        let order = |state| self.orders.iter().find(|order| order.state == state).cloned().map(Box::new);
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
    match &*now.read() {
        None => rsx! { HomeView { now: None, problem: None, busy: false, onaccept, onsell } },
        Some(Ok(now)) => rsx! { HomeView { now: Some(now.clone()), problem: None, busy: busy(), onaccept, onsell } },
        Some(Err(error)) => rsx! { HomeView { now: None, problem: Some(wording::core_error(error)), busy: false, onaccept, onsell } },
    }
}

/// Home without its surroundings.
#[component]
pub fn HomeView(
    now: Option<HomeNow>,
    problem: Option<Msg>,
    busy: bool,
    onaccept: EventHandler<OrderId>,
    onsell: EventHandler<()>,
) -> Element {
    let name = now.as_ref().and_then(|now| now.profile.as_ref()).map(|profile| profile.name.clone());
    let title = name.map_or_else(msg::tab_home, msg::home_hello);
    let state = if busy { ButtonState::Busy } else { ButtonState::Ready };
    rsx! {
        Screen {
            help: ScreenHelp::about("home", msg::help_home()).saying(now.as_ref().map(aloud::aloud).unwrap_or_default()),
            title,
            back: BackTo::Nowhere,
            foot: rsx! {
                if now.is_some() {
                    Button { label: msg::home_sell_new(), icon: Glyph::Plus, state, testid: "sell-new", onclick: onsell }
                }
            },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let Some(now) = now {
                Body { now, busy, onaccept }
            }
        }
    }
}

#[component]
fn Body(now: HomeNow, busy: bool, onaccept: EventHandler<OrderId>) -> Element {
    let first = now.first();
    let hero_order = first.order();
    let rest: Vec<Order> = now.orders.iter().filter(|order| Some(order.id) != hero_order).cloned().collect();
    let nothing_yet = now.listings == 0 && now.orders.is_empty() && now.drafts.is_empty();
    let calm = first == First::Nothing && rest.is_empty() && now.drafts.is_empty() && !nothing_yet;
    let reading = !now.unconfirmed() && !now.status.complete && now.status.contact_ms.is_some();
    // Unsent help is said once: in the hero, or as a thing to do.
    let help = if matches!(first, First::Help(_)) { 0 } else { now.status.refused };
    rsx! {
        Notes { status: now.status, now: now.now }
        pills::Pills { status: now.status, unconfirmed: now.unconfirmed() }
        if reading {
            Banner { glyph: Glyph::Cloud, title: msg::home_reading() }
        }
        hero::Hero { first, now: now.now, busy, onaccept }
        todo::Todo { orders: rest, help, all: (now.orders_waiting as usize > now.orders.len()).then_some(now.orders_waiting) }
        earned::EarnedCard { earned: now.earned }
        todo::Drafts { drafts: now.drafts }
        if nothing_yet {
            EmptyState { scene: Scene::Crate, title: msg::home_empty_title(), hint: msg::home_empty_hint() }
        }
        if calm {
            EmptyState { scene: Scene::Letters, title: msg::home_calm_title(), hint: msg::home_calm_hint() }
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
