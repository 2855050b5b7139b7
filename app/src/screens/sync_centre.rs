//! What waits to be sent and why, what needs help, and what can be done about either.

mod export;
mod help;
mod waiting;

use dioxus::prelude::*;
use protocol::OpId;
use sync_core::core::Mend;
use sync_core::runner::Report;
use sync_core::view::Why;
use sync_core::{CoreError, Phase, SyncStatus, Topic, Waiting};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::empty::{EmptyState, Scene};
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::{Chip, Tone};
use crate::components::toast::use_toasts;
use crate::components::words::Words;
use crate::core::use_core;
use crate::i18n::{Age, Arg, Bytes, Msg, msg, use_i18n};
use crate::live::use_live;
use crate::platform::{HandedOver, use_platform};
use crate::route::Route;
use crate::screens::home::phase_word;
use crate::wording;

/// Everything that the sync centre shows.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncNow {
    /// How things stand with the market.
    pub status: SyncStatus,
    /// What is in the outbox, in the order in which it was done.
    pub waiting: Vec<Waiting>,
    /// The device's clock, for ages.
    pub now_ms: i64,
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
    let now = use_live(&[Topic::Outbox, Topic::Status, Topic::Profile], |core| async move {
        Ok(SyncNow { status: core.status().await?, waiting: core.waiting().await?, now_ms: core.device_now_ms() })
    });
    let mut result = use_signal(|| None::<Msg>);
    let mut busy = use_signal(|| false);
    let mut exported = use_signal(|| None::<HandedOver>);

    let trying = core.clone();
    let ontry = move |()| {
        let core = trying.clone();
        busy.set(true);
        spawn(async move {
            let report = core.sync_now().await;
            let phase = core.status().await.map(|status| status.phase).unwrap_or_default();
            result.set(Some(outcome(&report, phase)));
            busy.set(false);
        });
    };
    let exporting = core.clone();
    let onexport = move |()| {
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
    };
    let onhelp = move |(op, choice): (OpId, Help)| {
        let core = core.clone();
        spawn(async move {
            let done = match choice {
                Help::Leave => core.dismiss(op).await.map(|()| msg::sync_left()),
                Help::Again => core.mend(op, Mend::Again).await.map(|_| msg::sync_sent_again()),
            };
            toasts.say(done.unwrap_or_else(|error| wording::core_error(&error)));
        });
    };
    let (shown, problem) = match &*now.read() {
        None => (None, None),
        Some(Ok(now)) => (Some(now.clone()), None),
        Some(Err(error)) => (None, Some(wording::core_error(error))),
    };
    rsx! {
        SyncView { now: shown, problem, result: result(), busy: busy(), exported: exported(), ontry, onexport, onhelp }
    }
}

/// What a person decides about something that was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// As the market has it.
    Leave,
    /// The same again, knowing what the market said.
    Again,
}

/// The sync centre without its surroundings.
#[component]
pub fn SyncView(
    now: Option<SyncNow>,
    problem: Option<Msg>,
    result: Option<Msg>,
    busy: bool,
    exported: Option<HandedOver>,
    ontry: EventHandler<()>,
    onexport: EventHandler<()>,
    onhelp: EventHandler<(OpId, Help)>,
) -> Element {
    rsx! {
        Screen {
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
                Body { now, exported, onexport, onhelp }
            }
        }
    }
}

#[component]
fn Body(now: SyncNow, exported: Option<HandedOver>, onexport: EventHandler<()>, onhelp: EventHandler<(OpId, Help)>) -> Element {
    let i18n = use_i18n();
    let status = now.status;
    let (refused, waiting): (Vec<Waiting>, Vec<Waiting>) =
        now.waiting.into_iter().partition(|waiting| matches!(waiting.why, Why::Refused { .. }));
    let phase = phase_word(status.phase);
    let last = status.contact_ms.map_or_else(msg::sync_never, |then| msg::sync_last(Age::between(then, now.now_ms)));
    let unsent = !waiting.is_empty() || !refused.is_empty();
    rsx! {
        if waiting.is_empty() && refused.is_empty() {
            EmptyState { scene: Scene::Phone, title: msg::sync_all_there(), hint: msg::sync_all_there_hint() }
        } else if !waiting.is_empty() {
            Card { kind: CardKind::Centre,
                span { "data-testid": "sync-signal", "data-phase": phase, Chip { glyph: Glyph::Signal, label: msg::home_signal(phase) } }
                h2 { class: "big", {i18n.t(msg::sync_safe(waiting.len()))} }
                p { class: "soft", {i18n.t(msg::sync_safe_hint(waiting.len()))} }
            }
        }
        if !refused.is_empty() {
            SectionTitle { text: msg::sync_help() }
            for refused in refused {
                help::Refused { key: "{refused.op}", waiting: refused, onhelp }
            }
        }
        if !waiting.is_empty() {
            SectionTitle { text: msg::sync_waits() }
            Card { kind: CardKind::Rows,
                for thing in waiting {
                    waiting::Row { key: "{thing.op}", waiting: thing, now_ms: now.now_ms }
                }
            }
        }
        Card {
            div { class: "row",
                div { class: "grow column",
                    b { {i18n.t(msg::sync_data())} }
                    span { class: "soft small", {i18n.t(msg::sync_data_hint())} }
                }
                b { "data-testid": "sync-data", Words { text: Arg::Bytes(Bytes(status.today.up.saturating_add(status.today.down))) } }
            }
            p { class: "soft small", {i18n.t(last)} }
        }
        if unsent {
            export::Export { exported, onexport }
        }
    }
}
