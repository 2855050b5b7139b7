//! The trainer's desk, inside practice: the signal, what a trainer lets happen, and the SMS that nobody's real phone gets.

use dioxus::prelude::*;
use practice::village::PracticeError;
use practice::{Death, Network, OTHER, Village};
use sync_core::Topic;

use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState};
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::empty::{EmptyState, Scene};
use crate::components::help::ScreenHelp;
use crate::components::icon::{Glyph, Icon};
use crate::components::row::ListRow;
use crate::components::screen::{BackTo, Screen};
use crate::components::toast::use_toasts;
use crate::core::{Mode, use_mode};
use crate::goods;
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;

const NETWORKS: [(Network, &str, &str); 3] =
    [(Network::None, "none", "trainer-none"), (Network::TwoG, "2g", "trainer-2g"), (Network::Good, "good", "trainer-good")];

fn network_word(network: Network) -> Msg {
    match network {
        Network::None => msg::desk_network_none(),
        Network::TwoG => msg::desk_network_2g(),
        Network::Good => msg::desk_network_good(),
    }
}

/// What a trainer lets happen in the village.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A buyer orders.
    Buyer,
    /// Another phone of the same seller changes the newest price.
    OtherPhone,
    /// The phone dies while it sends, and is switched on again.
    Death,
    /// It is tomorrow.
    Day,
}

const HAPPENINGS: [(Happening, Glyph, &str); 4] = [
    (Happening::Buyer, Glyph::Box, "trainer-buyer"),
    (Happening::OtherPhone, Glyph::Tag, "trainer-other-phone"),
    (Happening::Death, Glyph::Phone, "trainer-death"),
    (Happening::Day, Glyph::Clock, "trainer-day"),
];

impl Happening {
    fn label(self) -> Msg {
        match self {
            Self::Buyer => msg::trainer_buyer(),
            Self::OtherPhone => msg::trainer_other_phone(),
            Self::Death => msg::trainer_death(),
            Self::Day => msg::trainer_day(),
        }
    }

    /// Lets it happen, and says what to look at now.
    async fn happens(self, village: &Village) -> Result<Msg, PracticeError> {
        Ok(match self {
            Self::Buyer => {
                let order = village.buyer_orders().await?;
                msg::trainer_ordered(order.buyer.name.clone(), msg::home_goods(goods::quantity(order.quantity), order.title.clone()))
            }
            Self::OtherPhone => {
                let made = village.other_phone_reprices().await?;
                msg::trainer_repriced(OTHER, made.title, goods::price(made.price))
            }
            Self::Death => match village.phone_dies().await? {
                Death::MidExchange { .. } => msg::trainer_died(),
                Death::Quiet { .. } => msg::trainer_died_quiet(),
            },
            Self::Day => {
                village.day_passes().await?;
                msg::trainer_day_passed()
            }
        })
    }
}

/// The screen; only practice has one.
#[component]
pub fn TrainerScreen() -> Element {
    let village = use_context::<AppContext>().phones.village();
    match (use_mode(), village) {
        (Mode::Practice, Some(village)) => rsx! { Desk { village: Here(village) } },
        _ => rsx! { NoDesk {} },
    }
}

/// What stands there outside practice.
#[component]
pub fn NoDesk() -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("trainer", msg::help_trainer()), title: msg::desk_title(), back: BackTo::Previous(Route::Start {}.into()),
            EmptyState { scene: Scene::Path, title: msg::trainer_closed(), hint: msg::trainer_closed_hint() }
        }
    }
}

/// The village of these screens: it never changes under them.
#[derive(Clone)]
struct Here(Village);

impl PartialEq for Here {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component]
fn Desk(village: Here) -> Element {
    let Here(village) = village;
    let toasts = use_toasts();
    let phones = use_context::<AppContext>().phones;
    let navigator = use_navigator();
    let mut network = use_signal(|| village.network());
    let mut busy = use_signal(|| false);
    let mut said = use_signal(|| None::<Msg>);
    // What the market sends by SMS follows what the phone asks of it.
    let reading = village.clone();
    let sms = use_live(&[Topic::Profile, Topic::Status], move |_| {
        let village = reading.clone();
        async move { Ok(village.messages().into_iter().map(|sms| (sms.to.to_string(), sms.text)).collect::<Vec<_>>()) }
    });
    let switching = village.clone();
    let onnetwork = move |chosen: Network| {
        switching.switch_network(chosen);
        network.set(chosen);
    };
    let same = phones.clone();
    let onhappen = move |happening: Happening| {
        let (village, phones) = (village.clone(), same.clone());
        busy.set(true);
        spawn(async move {
            let now = happening.happens(&village).await.unwrap_or_else(|error| {
                if matches!(error, PracticeError::NothingForSale | PracticeError::Order(_)) {
                    return msg::trainer_nothing_for_sale();
                }
                tracing::warn!(%error, ?happening, "it did not happen in practice");
                msg::trainer_failed()
            });
            if happening == Happening::Death {
                // These screens are of the phone that is dead now: the new one begins at its beginning, as a phone does.
                toasts.say(now);
                navigator.replace(Route::Start {});
                phones.show(Mode::Practice);
                return;
            }
            said.set(Some(now));
            busy.set(false);
        });
    };
    let onstartover = move |()| {
        let phones = phones.clone();
        busy.set(true);
        spawn(async move {
            match phones.fresh_village().await {
                Ok(fresh) => {
                    toasts.say(msg::trainer_started_over());
                    navigator.replace(Route::Start {});
                    phones.move_into(fresh);
                }
                Err(error) => {
                    tracing::warn!(%error, "no fresh village");
                    busy.set(false);
                    toasts.say(msg::trainer_failed());
                }
            }
        });
    };
    let sms = sms.read().as_ref().and_then(|answer| answer.as_ref().ok()).cloned();
    rsx! {
        TrainerView { network: network(), said: said(), sms, busy: busy(), onnetwork, onhappen, onstartover }
    }
}

/// The desk without its surroundings. `sms` is to whom and what, the newest first; none is what was not read yet.
#[component]
pub fn TrainerView(
    network: Network,
    said: Option<Msg>,
    sms: Option<Vec<(String, String)>>,
    busy: bool,
    onnetwork: EventHandler<Network>,
    onhappen: EventHandler<Happening>,
    onstartover: EventHandler<()>,
) -> Element {
    let i18n = use_i18n();
    let state = if busy { ButtonState::Busy } else { ButtonState::Ready };
    let chosen = NETWORKS.iter().find(|(known, ..)| *known == network).map(|(_, name, _)| (*name).to_owned());
    let choices: Vec<Choice> = NETWORKS
        .iter()
        .map(|(network, name, testid)| Choice { testid: Some(testid), ..Choice::new(*name, network_word(*network)) })
        .collect();
    rsx! {
        Screen {
            help: ScreenHelp::about("trainer", msg::help_trainer()),
            title: msg::desk_title(),
            back: BackTo::Previous(Route::MoreScreen {}.into()),
            // In sight wherever she is on the desk, and nothing moves under her thumb.
            foot: said.map(|said| rsx! {
                div { "data-testid": "trainer-said", Banner { glyph: Glyph::Info, title: said } }
            }),
            Card {
                ChoiceGroup {
                    name: "network",
                    legend: msg::desk_network(),
                    layout: ChoiceLayout::Segments,
                    choices,
                    chosen,
                    onchoose: move |name: String| {
                        if let Some((network, ..)) = NETWORKS.iter().find(|(_, known, _)| *known == name) {
                            onnetwork.call(*network);
                        }
                    },
                }
            }
            SectionTitle { text: msg::trainer_happen() }
            for (happening , icon , testid) in HAPPENINGS {
                Button {
                    key: "{testid}",
                    label: happening.label(),
                    kind: ButtonKind::Quiet,
                    icon,
                    state,
                    testid,
                    onclick: move |()| onhappen.call(happening),
                }
            }
            SectionTitle { text: msg::desk_sms() }
            match sms {
                None => rsx! {},
                Some(sms) if sms.is_empty() => rsx! { p { class: "soft", "data-testid": "trainer-sms-none", {i18n.t(msg::desk_sms_empty())} } },
                Some(sms) => rsx! {
                    Card { kind: CardKind::Rows,
                        for (index , (to , text)) in sms.into_iter().enumerate() {
                            ListRow {
                                key: "{index}",
                                title: Text::verbatim(text),
                                detail: Text::verbatim(to),
                                picture: rsx! { Icon { glyph: Glyph::Phone } },
                                testid: "trainer-sms",
                            }
                        }
                    }
                },
            }
            Button { label: msg::trainer_start_over(), kind: ButtonKind::Danger, state, testid: "trainer-start-over", onclick: onstartover }
            p { class: "soft small centre", {i18n.t(msg::trainer_start_over_hint())} }
        }
    }
}
