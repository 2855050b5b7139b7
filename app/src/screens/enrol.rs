//! Who the seller is. Works without any network; the market hears of her when it can be reached.

use dioxus::prelude::*;
use protocol::Country;
use serde::{Deserialize, Serialize};
use sync_core::{CoreError, Enrolment, InputProblem, Need, NewSeller, Phase, Profile, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonState};
use crate::components::field::{FieldKind, TextField};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::select::{SelectField, SelectOption};
use crate::components::status::Tone;
use crate::core::use_core;
use crate::countries;
use crate::i18n::{Msg, Text, msg, normalise_digits, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// The setting that keeps what is typed until it has become a seller.
const DRAFT: &str = "enrol_draft";

/// What is typed, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnrolDraft {
    /// Her name.
    pub name: String,
    /// Her phone number.
    pub phone: String,
    /// Her village.
    pub village: String,
    /// Her country's two letters.
    pub country: String,
}

impl Default for EnrolDraft {
    fn default() -> Self {
        Self { name: String::new(), phone: String::new(), village: String::new(), country: Country::RW.code().to_owned() }
    }
}

impl EnrolDraft {
    /// What she said before, when she comes back to correct it.
    fn of(profile: &Profile) -> Self {
        Self {
            name: profile.name.clone(),
            phone: profile.phone.to_string(),
            village: profile.village.clone(),
            country: profile.country.code().to_owned(),
        }
    }

    fn seller(&self, language: &str) -> NewSeller {
        NewSeller {
            name: self.name.clone(),
            phone: normalise_digits(&self.phone),
            village: self.village.clone(),
            country: self.country.parse().ok(),
            language: language.to_owned(),
            invitation: None,
        }
    }
}

/// One field that was changed.
#[derive(Clone, Debug)]
pub struct Change {
    field: fn(&mut EnrolDraft, String),
    to: String,
}

/// The screen that asks who she is.
#[component]
pub fn EnrolScreen() -> Element {
    let start = use_live(&[], |core| async move {
        // One that cannot be read is none: she types it again.
        let typed = core.setting(DRAFT).await?.and_then(|json| serde_json::from_str::<EnrolDraft>(&json).ok());
        Ok(match typed {
            Some(typed) => typed,
            None => core.profile().await?.as_ref().map(EnrolDraft::of).unwrap_or_default(),
        })
    });
    let known = use_live(&[Topic::Profile], |core| async move { core.profile().await });
    let navigator = use_navigator();
    use_effect(move || {
        if let Some(Ok(Some(Profile { enrolment: Enrolment::Done, .. }))) = &*known.read() {
            navigator.replace(Route::HomeScreen {});
        }
    });
    let start = start.read();
    match &*start {
        None => rsx! { EnrolUnread { problem: None } },
        Some(Err(error)) => rsx! { EnrolUnread { problem: wording::core_error(error) } },
        Some(Ok(draft)) => rsx! { Form { start: draft.clone() } },
    }
}

/// The screen while it is not known what she typed before: not read yet, or not to be read.
#[component]
pub fn EnrolUnread(problem: Option<Msg>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("enrol", msg::help_enrol()), title: msg::enrol_title(), back: BackTo::Previous(Route::WelcomeScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
        }
    }
}

#[component]
fn Form(start: EnrolDraft) -> Element {
    let core = use_core();
    let i18n = use_i18n();
    let navigator = use_navigator();
    let mut draft = use_signal(|| start);
    let mut error = use_signal(|| None::<CoreError>);
    let mut busy = use_signal(|| false);
    let keep = core.clone();
    let onchange = move |Change { field, to }: Change| {
        error.set(None);
        // Always from what stands now: two letters may come before the screen is drawn again.
        let mut now = draft.peek().clone();
        field(&mut now, to);
        draft.set(now.clone());
        let core = keep.clone();
        spawn(async move {
            let Ok(json) = serde_json::to_string(&now) else { return };
            if let Err(error) = core.set_setting(DRAFT, json).await {
                tracing::warn!(%error, "what was typed could not be kept");
            }
        });
    };
    let onnext = move |()| {
        let core = core.clone();
        busy.set(true);
        spawn(async move {
            match core.create_seller(draft.peek().seller(i18n.locale().tag())).await {
                Ok(_) => {
                    let offline = core.status().await.is_ok_and(|status| status.phase == Phase::Offline);
                    navigator.replace(if offline { Route::HomeScreen {} } else { Route::CodeScreen {} });
                }
                Err(problem) => error.set(Some(problem)),
            }
            busy.set(false);
        });
    };
    rsx! {
        EnrolView { draft: draft(), error: error(), busy: busy(), onchange, onnext }
    }
}

/// The questions without their surroundings.
#[component]
pub fn EnrolView(
    draft: EnrolDraft,
    error: Option<CoreError>,
    busy: bool,
    onchange: EventHandler<Change>,
    onnext: EventHandler<()>,
) -> Element {
    let i18n = use_i18n();
    let (field, problem) = match &error {
        Some(CoreError::NeedsUser(Need::Correct { field, problem })) => (*field, Some(*problem)),
        _ => ("", None),
    };
    let beside =
        |name: &str| -> Option<Msg> { problem.filter(|_| field == name).map(|problem: InputProblem| wording::input(name, problem)) };
    let other = error.as_ref().filter(|_| problem.is_none()).map(wording::core_error);
    let countries: Vec<SelectOption> = countries::named()
        .map(|country| SelectOption { value: country.code().to_owned(), name: countries::name(country).into() })
        .collect();
    let with = |field: fn(&mut EnrolDraft, String)| move |to: String| onchange.call(Change { field, to });
    rsx! {
        Screen {
            help: ScreenHelp::about("enrol", msg::help_enrol()),
            title: msg::enrol_title(),
            back: BackTo::Previous(Route::WelcomeScreen {}.into()),
            foot: rsx! {
                Button {
                    label: msg::enrol_next(),
                    state: if busy { ButtonState::Busy } else { ButtonState::Ready },
                    testid: "enrol-next",
                    onclick: onnext,
                }
            },
            p { class: "soft", {i18n.t(msg::enrol_hint())} }
            if let Some(other) = other {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: other }
            }
            TextField {
                id: "name",
                label: msg::enrol_name(),
                value: draft.name.clone(),
                kind: FieldKind::Name,
                problem: beside("name").map(Into::into),
                testid: "enrol-name",
                oninput: with(|draft, typed| draft.name = typed),
            }
            TextField {
                id: "phone",
                label: msg::enrol_phone(),
                value: draft.phone.clone(),
                kind: FieldKind::Phone,
                hint: Text::from(msg::enrol_phone_hint()),
                max_length: 40,
                problem: beside("phone").map(Into::into),
                testid: "enrol-phone",
                oninput: with(|draft, typed| draft.phone = typed),
            }
            TextField {
                id: "village",
                label: msg::enrol_village(),
                value: draft.village.clone(),
                kind: FieldKind::Place,
                problem: beside("village").map(Into::into),
                testid: "enrol-village",
                oninput: with(|draft, typed| draft.village = typed),
            }
            SelectField {
                id: "country",
                label: msg::enrol_country(),
                options: countries,
                chosen: draft.country.clone(),
                problem: beside("country"),
                testid: "enrol-country",
                onchoose: with(|draft, chosen| draft.country = chosen),
            }
        }
    }
}
