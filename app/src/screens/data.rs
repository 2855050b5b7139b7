//! The day's data: what it was for, and how much it may be. Bytes are airtime, and airtime is money.

use dioxus::prelude::*;
use sync_core::{Budget, CoreError, Topic};

use crate::components::banner::Banner;
use crate::components::card::{Card, CardKind};
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::meter::{Meter, Share, ShareTone};
use crate::components::row::ListRow;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::components::switch::Switch;
use crate::components::words::Words;
use crate::core::use_core;
use crate::i18n::{Arg, Bytes, Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// The caps that are offered: more than these is as good as none.
const CAPS: [u64; 3] = [1_000_000, 5_000_000, 20_000_000];

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct DataNow {
    /// What the seller set.
    pub budget: Budget,
    /// Today's bytes by what they were for, most first.
    pub kinds: Vec<(String, u64)>,
}

/// The screen.
#[component]
pub fn DataScreen() -> Element {
    let core = use_core();
    let now = use_live(&[Topic::Settings, Topic::Status], |core| async move {
        let kinds = core.spent_today().await?;
        let kinds = kinds.into_iter().map(|(kind, bytes)| (kind, bytes.up.saturating_add(bytes.down))).collect();
        Ok(DataNow { budget: core.budget().await?, kinds })
    });
    let mut trouble = use_signal(|| None::<CoreError>);
    let onset = move |budget: Budget| {
        let core = core.clone();
        spawn(async move { trouble.set(core.set_budget(budget).await.err()) });
    };
    let answer = now.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! {
        DataView {
            now: answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned(),
            problem: failed.or_else(|| trouble.read().as_ref().map(wording::core_error)),
            onset,
        }
    }
}

/// The screen without its surroundings.
#[component]
pub fn DataView(now: Option<DataNow>, problem: Option<Msg>, onset: EventHandler<Budget>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("data", msg::help_data()), title: msg::data_title(), back: BackTo::Previous(Route::SyncCentre {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let Some(now) = now {
                Today { kinds: now.kinds, cap: now.budget.cap }
                Settings { budget: now.budget, onset }
            }
        }
    }
}

#[component]
fn Today(kinds: Vec<(String, u64)>, cap: Option<u64>) -> Element {
    let i18n = use_i18n();
    let used = kinds.iter().fold(0_u64, |sum, (_, bytes)| sum.saturating_add(*bytes));
    let said = cap.map_or(Text::Value(Arg::Bytes(Bytes(used))), |cap| msg::data_of(Bytes(used), Bytes(cap)).into());
    let whole = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    rsx! {
        Card {
            span { class: "soft", {i18n.t(msg::data_today())} }
            p { class: "big", "data-testid": "data-used", Words { text: said } }
            if let Some(cap) = cap {
                Meter { shares: vec![Share::of(whole(used), whole(cap), if used > cap { ShareTone::Sun } else { ShareTone::Leaf })] }
            }
            if kinds.is_empty() {
                p { class: "soft small", "data-testid": "data-nothing", {i18n.t(msg::data_nothing())} }
            }
        }
        if !kinds.is_empty() {
            Card { kind: CardKind::Rows,
                for (kind, bytes) in kinds {
                    ListRow {
                        key: "{kind}",
                        title: msg::data_kind(kind.clone()),
                        end: rsx! { Words { text: Arg::Bytes(Bytes(bytes)) } },
                        testid: "data-kind",
                    }
                }
            }
        }
    }
}

#[component]
fn Settings(budget: Budget, onset: EventHandler<Budget>) -> Element {
    let i18n = use_i18n();
    // One that is none of those offered (set elsewhere) stands among them.
    let caps: Vec<u64> = CAPS.into_iter().chain(budget.cap.filter(|cap| !CAPS.contains(cap))).collect();
    let choices = std::iter::once(Choice::new("none", msg::data_cap_none()))
        .chain(caps.into_iter().map(|cap| Choice::new(cap.to_string(), Text::Value(Arg::Bytes(Bytes(cap))))))
        .collect::<Vec<_>>();
    rsx! {
        Card {
            ChoiceGroup {
                name: "cap",
                legend: msg::data_cap(),
                layout: ChoiceLayout::Grid,
                choices,
                chosen: budget.cap.map_or_else(|| "none".to_owned(), |cap| cap.to_string()),
                onchoose: move |chosen: String| onset.call(Budget { cap: chosen.parse().ok(), ..budget }),
            }
            p { class: "soft small", {i18n.t(msg::data_cap_hint())} }
        }
        Switch {
            title: msg::data_saver(),
            detail: Text::from(msg::data_saver_hint()),
            on: budget.saver,
            testid: "data-saver",
            onchange: move |saver| onset.call(Budget { saver, ..budget }),
        }
        Switch {
            title: msg::data_wifi(),
            detail: Text::from(msg::data_wifi_hint()),
            on: budget.pictures_unmetered_only,
            testid: "data-wifi",
            onchange: move |pictures_unmetered_only| onset.call(Budget { pictures_unmetered_only, ..budget }),
        }
    }
}
