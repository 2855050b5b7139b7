//! Signing out: she is told what it means, and it is refused while something waits to be sent.

use dioxus::prelude::*;
use sync_core::{CoreError, Need, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, LinkButton};
use crate::components::icon::Glyph;
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::core::use_core;
use crate::i18n::{Text, msg};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// How far she is in signing out.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SigningOut {
    /// Not at all.
    #[default]
    No,
    /// She is told what it means.
    Asked,
    /// It was refused.
    Refused(CoreError),
}

/// Signing out, with what it reads; nothing, where nobody has said who she is.
#[component]
pub(super) fn SignOut() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let navigator = use_navigator();
    let hers = use_live(&[Topic::Profile, Topic::Drafts], |core| async move {
        let somebody = core.profile().await?.is_some();
        Ok((somebody, !core.drafts().await?.is_empty()))
    });
    let mut signing_out = use_signal(SigningOut::default);
    let onsignout = move |really: bool| {
        if !really {
            let next = if *signing_out.peek() == SigningOut::No { SigningOut::Asked } else { SigningOut::No };
            signing_out.set(next);
            return;
        }
        let core = core.clone();
        spawn(async move {
            match core.sign_out().await {
                Ok(()) => {
                    toasts.say(msg::sign_out_done());
                    navigator.replace(Route::WelcomeScreen {});
                }
                Err(error) => signing_out.set(SigningOut::Refused(error)),
            }
        });
    };
    match &*hers.read() {
        Some(Ok((true, unfinished))) => rsx! { SignOutView { signing_out: signing_out(), unfinished: *unfinished, onsignout } },
        _ => rsx! {},
    }
}

/// What stands below the settings of somebody; `unfinished` is whether she began something that only this phone knows. `onsignout` hears whether she means it, or only asks and takes back.
#[component]
pub fn SignOutView(signing_out: SigningOut, unfinished: bool, onsignout: EventHandler<bool>) -> Element {
    match signing_out {
        SigningOut::No => rsx! {
            Button { label: msg::sign_out(), kind: ButtonKind::Danger, testid: "sign-out", onclick: move |()| onsignout.call(false) }
        },
        SigningOut::Asked => rsx! {
            Banner { glyph: Glyph::Info, title: msg::sign_out_hint(), detail: unfinished.then(|| Text::from(msg::sign_out_unfinished())),
                Button { label: msg::sign_out_now(), kind: ButtonKind::Danger, testid: "sign-out-now", onclick: move |()| onsignout.call(true) }
                Button { label: msg::sign_out_stay(), kind: ButtonKind::Quiet, testid: "sign-out-stay", onclick: move |()| onsignout.call(false) }
            }
        },
        SigningOut::Refused(error) => {
            let sends_first = matches!(error, CoreError::NeedsUser(Need::SendFirst { .. }));
            rsx! {
                div { "data-testid": "sign-out-refused",
                    Banner { glyph: Glyph::Help, tone: Tone::Wait, title: wording::core_error(&error),
                        if sends_first {
                            LinkButton { label: msg::sign_out_see(), to: Route::SyncCentre {}, kind: ButtonKind::Primary, testid: "sign-out-see" }
                        }
                        Button { label: msg::sign_out_stay(), kind: ButtonKind::Quiet, testid: "sign-out-stay", onclick: move |()| onsignout.call(false) }
                    }
                }
            }
        }
    }
}
