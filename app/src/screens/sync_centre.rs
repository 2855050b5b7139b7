//! What waits to be sent and why, what needs help, and what can be done about either.

mod body;
mod export;
mod help;
mod import;
mod question;
mod waiting;

use std::collections::BTreeMap;

use dioxus::prelude::*;
use protocol::{Action, ListingId, MarketTime, OpId, OrderId, OrderState, ProductCode, Rejection, Row};
use sync_core::core::Mend;
use sync_core::runner::Report;
use sync_core::view::Why;
use sync_core::{Core, CoreError, Phase, SyncStatus, Topic, Waiting};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::use_core;
use crate::goods;
use crate::i18n::{Msg, Text, msg};
use crate::live::use_live;
use crate::platform::{HandedOver, use_platform};
use crate::route::Route;
use crate::wording;

pub use waiting::Act;
pub(super) use waiting::{value, what};

/// What stands behind a question: the other side of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    /// Of what it is.
    pub product: ProductCode,
    /// When another device of the seller changed it, by the market's clock; nothing if the market did.
    pub changed_ms: Option<i64>,
    /// Whether this phone's answer is still possible.
    pub may: bool,
}

/// Everything that the sync centre shows.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncNow {
    /// How things stand with the market.
    pub status: SyncStatus,
    /// What is in the outbox, in the order in which it was done.
    pub waiting: Vec<Waiting>,
    /// What stands behind the questions among it.
    pub behind: BTreeMap<OpId, Behind>,
    /// The device's clock, for ages.
    pub now_ms: i64,
    /// The market's time.
    pub now: MarketTime,
}

impl SyncNow {
    async fn read(core: Core) -> Result<Self, CoreError> {
        let waiting = core.waiting().await?;
        let mut behind = BTreeMap::new();
        for thing in &waiting {
            if let Why::Refused { rejection: Rejection::Conflict { field, .. } } = &thing.why
                && let Some(found) = look_behind(&core, thing, field).await?
            {
                behind.insert(thing.op, found);
            }
        }
        Ok(Self { status: core.status().await?, waiting, behind, now_ms: core.device_now_ms(), now: core.market_now().await? })
    }
}

async fn look_behind(core: &Core, thing: &Waiting, field: &str) -> Result<Option<Behind>, CoreError> {
    let wanted = match thing.action {
        Action::OrderAccept => OrderState::Accepted,
        Action::OrderDecline { .. } => OrderState::Declined,
        Action::OrderPack => OrderState::Packed,
        Action::OrderHandOver { .. } => OrderState::HandedOver,
        _ => {
            let Ok(id) = ListingId::from_uuid(thing.entity) else { return Ok(None) };
            return Ok(core.listing(id).await?.map(|view| Behind {
                changed_ms: when(&view.listing, field),
                product: view.listing.product,
                may: true,
            }));
        }
    };
    let Ok(id) = OrderId::from_uuid(thing.entity) else { return Ok(None) };
    Ok(core.order(id).await?.map(|view| Behind {
        changed_ms: when(&view.order, field),
        may: view.order.may_go_to(wanted),
        product: view.order.product,
    }))
}

fn when(row: &impl Row, field: &str) -> Option<i64> {
    let protocol::Mark(_, by, at) = row.mark(field);
    by.map(|_| at.0)
}

/// What came of "try now", in words.
pub fn outcome(report: &Result<Report, CoreError>, phase: Phase) -> Msg {
    match report {
        Err(error) => wording::core_error(error),
        Ok(_) if phase == Phase::NeedsEnrolment => msg::sync_result_code(),
        Ok(_) if let Phase::NeedsUser(code) = phase => wording::core_error(&CoreError::from_problem(code, None)),
        Ok(report) if report.answered > report.refused => msg::sync_result_sent(report.answered - report.refused),
        Ok(report) if !report.reached => msg::sync_result_offline(),
        Ok(_) => msg::sync_result_nothing(),
    }
}

/// The sync centre.
#[component]
pub fn SyncCentre() -> Element {
    let core = use_core();
    let platform = use_platform();
    let toasts = use_toasts();
    let takes_files = platform.takes_files();
    let now = use_live(&[Topic::Outbox, Topic::Status, Topic::Profile, Topic::Listings, Topic::Orders], SyncNow::read);
    let mut result = use_signal(|| None::<Msg>);
    let mut busy = use_signal(|| false);
    let mut exported = use_signal(|| None::<HandedOver>);
    let mut imported = use_signal(Vec::<Msg>::new);
    // A second tap while the first is carried out would find nothing to do, and say so.
    let mut deciding = use_signal(|| false);

    let trying = core.clone();
    let ontry = use_callback(move |()| {
        let core = trying.clone();
        busy.set(true);
        spawn(async move {
            let report = core.sync_now().await;
            let phase = core.status().await.map(|status| status.phase).unwrap_or_default();
            result.set(Some(outcome(&report, phase)));
            busy.set(false);
        });
    });
    let exporting = core.clone();
    let onexport = use_callback(move |()| {
        let (core, platform) = (exporting.clone(), platform.clone());
        spawn(async move {
            match core.export_unsent().await {
                Ok(file) => match platform.hand_over(&file) {
                    Ok(handed) => exported.set(Some(handed)),
                    Err(error) => {
                        tracing::warn!(%error, "the file could not be handed over");
                        toasts.say(msg::sync_export_failed());
                    }
                },
                Err(error) => toasts.say(wording::core_error(&error)),
            }
        });
    });
    let importing = core.clone();
    let onfile = move |text: String| {
        let core = importing.clone();
        spawn(async move {
            imported.set(match core.import_unsent(text.as_bytes()).await {
                Ok(done) => import::outcome(done),
                Err(error) => vec![wording::core_error(&error)],
            });
        });
    };
    let taking_back = core.clone();
    let onact = move |act: Act| match act {
        Act::Send => ontry.call(()),
        Act::Export => onexport.call(()),
        Act::TakeBack(op) => {
            if *deciding.peek() {
                return;
            }
            deciding.set(true);
            let core = taking_back.clone();
            spawn(async move {
                let done = core.take_back(op).await.map(|()| msg::sync_taken_back());
                toasts.say(done.unwrap_or_else(|error| wording::core_error(&error)));
                deciding.set(false);
            });
        }
    };
    let onhelp = move |(op, choice): (OpId, Help)| {
        if *deciding.peek() {
            return;
        }
        deciding.set(true);
        let core = core.clone();
        spawn(async move {
            let done = choice.carry_out(&core, op).await;
            toasts.say(done.unwrap_or_else(|error| wording::core_error(&error)));
            deciding.set(false);
        });
    };
    let (shown, problem) = match &*now.read() {
        None => (None, None),
        Some(Ok(now)) => (Some(now.clone()), None),
        Some(Err(error)) => (None, Some(wording::core_error(error))),
    };
    rsx! {
        SyncView {
            now: shown,
            problem,
            result: result(),
            busy: busy(),
            exported: exported(),
            imported: takes_files.then(&*imported),
            ontry,
            onexport,
            onact,
            onhelp,
            onfile,
        }
    }
}

/// What a person decides about something that was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Help {
    /// As the market has it.
    Leave,
    /// The same again, knowing what the market said.
    Again,
    /// The same again, and only today.
    AgainToday,
    /// Something else in its place.
    Instead(Box<Action>),
}

impl Help {
    async fn carry_out(self, core: &Core, op: OpId) -> Result<Msg, CoreError> {
        let how = match self {
            Self::Leave => return core.dismiss(op).await.map(|()| msg::sync_left()),
            Self::Again => Mend::Again,
            Self::AgainToday => Mend::AgainUntil(goods::end_of_day(core.market_now().await?)),
            Self::Instead(action) => Mend::Instead(*action),
        };
        core.mend(op, how).await.map(|_| msg::sync_sent_again())
    }
}

/// The sync centre without its surroundings.
#[component]
pub fn SyncView(
    now: Option<SyncNow>,
    problem: Option<Msg>,
    result: Option<Msg>,
    busy: bool,
    exported: Option<HandedOver>,
    /// What became of a file that was taken in; `None` where no file can be chosen.
    imported: Option<Vec<Msg>>,
    ontry: EventHandler<()>,
    onexport: EventHandler<()>,
    onact: EventHandler<Act>,
    onhelp: EventHandler<(OpId, Help)>,
    onfile: EventHandler<String>,
) -> Element {
    rsx! {
        Screen {
            help: ScreenHelp::about("sync", msg::help_sync()).saying(now.as_ref().map(|now| aloud(&now.status)).unwrap_or_default()),
            title: msg::sync_title(),
            back: BackTo::Previous(Route::HomeScreen {}.into()),
            foot: rsx! {
                Button {
                    label: msg::sync_try(),
                    icon: Glyph::Cloud,
                    state: if busy { ButtonState::Busy } else { ButtonState::Ready },
                    testid: "sync-try",
                    onclick: ontry,
                }
            },
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let Some(result) = result {
                div { "data-testid": "sync-result", Banner { glyph: Glyph::Info, title: result } }
            }
            if let Some(now) = now {
                body::Body { now, exported, ontry, onexport, onact, onhelp }
            }
            if let Some(outcome) = imported {
                import::Import { outcome, onfile }
            }
        }
    }
}

/// How much waits, for those who hear rather than read.
fn aloud(status: &SyncStatus) -> Vec<Text> {
    let mut said = Vec::new();
    if status.waiting > 0 {
        said.push(msg::home_waiting(status.waiting).into());
    }
    if status.refused > 0 {
        said.push(msg::home_help_title(status.refused).into());
    }
    if said.is_empty() {
        said.extend([msg::sync_all_there().into(), msg::sync_all_there_hint().into()]);
    }
    said
}
