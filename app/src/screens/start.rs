//! Where the app opens: the first question that this phone has not answered yet.

use dioxus::prelude::*;
use sync_core::Topic;

use super::language::Language;
use crate::AppContext;
use crate::components::banner::Banner;
use crate::components::button::{ButtonKind, LinkButton};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen};
use crate::components::status::Tone;
use crate::core::use_core;
use crate::i18n::{Msg, msg};
use crate::live::use_live;
use crate::place::first_screen;
use crate::route::Route;
use crate::wording;

/// Leads to the language, then to who she is, then home.
#[component]
pub fn Start() -> Element {
    let preferences = use_context::<AppContext>().preferences;
    let mut asked = use_signal(|| preferences.load().locale.is_some());
    if asked() {
        rsx! { Onward {} }
    } else {
        rsx! { Language { ondone: move |()| asked.set(true) } }
    }
}

/// Goes where the seller's words are missing, or home. Nothing is shown meanwhile: the answer is on disk, and there at once.
#[component]
fn Onward() -> Element {
    let profile = use_live(&[Topic::Profile], |core| async move { core.profile().await });
    let navigator = use_navigator();
    let (context, core) = (use_context::<AppContext>(), use_core());
    use_effect(move || {
        let next = match &*profile.read() {
            None | Some(Err(_)) => return,
            Some(Ok(None)) => Route::WelcomeScreen {},
            Some(Ok(Some(_))) => first_screen(&context, core.device_now_ms()),
        };
        navigator.replace(next);
    });
    let problem = profile.read().as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! { StartView { problem } }
}

/// The start without its surroundings: nothing, as it leads on at once, or why it cannot.
#[component]
pub fn StartView(problem: Option<Msg>) -> Element {
    let Some(problem) = problem else { return rsx! {} };
    rsx! {
        Screen { help: ScreenHelp::about("home", msg::help_home()), title: msg::app_name(), back: BackTo::Nowhere,
            Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            // What there is to be done about it is there: what waits, a file of it, practice.
            LinkButton { label: msg::tab_more(), to: Route::MoreScreen {}, kind: ButtonKind::Quiet, icon: Glyph::More, testid: "start-more" }
        }
    }
}
