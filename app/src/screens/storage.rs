//! What Isoko takes of the phone, and how to get some of it back without losing anything.

use dioxus::prelude::*;
use sync_core::photos::Storage;
use sync_core::{CoreError, Topic};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind};
use crate::components::card::{Card, CardKind};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::meter::{Meter, Share, ShareTone};
use crate::components::row::ListRow;
use crate::components::screen::{BackTo, Middle, Screen};
use crate::components::status::Tone;
use crate::components::toast::use_toasts;
use crate::components::words::Words;
use crate::core::use_core;
use crate::i18n::{Arg, Bytes, Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::route::Route;
use crate::wording;

/// The screen.
#[component]
pub fn StorageScreen() -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let mut trouble = use_signal(|| None::<CoreError>);
    let storage = use_live(&[Topic::Photos, Topic::Status], |core| async move { core.storage().await });
    let onfree = move |()| {
        let core = core.clone();
        spawn(async move {
            match core.free_space().await {
                Ok(()) => {
                    trouble.set(None);
                    toasts.say(msg::storage_freed());
                }
                Err(error) => trouble.set(Some(error)),
            }
        });
    };
    let answer = storage.read();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! {
        StorageView {
            storage: answer.as_ref().and_then(|answer| answer.as_ref().ok()).copied(),
            problem: failed.or_else(|| trouble.read().as_ref().map(wording::core_error)),
            onfree,
        }
    }
}

/// The screen without its surroundings.
#[component]
pub fn StorageView(storage: Option<Storage>, problem: Option<Msg>, onfree: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    rsx! {
        Screen { help: ScreenHelp::about("storage", msg::help_storage()), title: msg::storage_title(), back: BackTo::Previous(Route::SettingsScreen {}.into()), middle: Middle::Read,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            if let Some(storage) = storage {
                Total { storage }
                Card { kind: CardKind::Rows,
                    Row { title: msg::storage_words(), bytes: storage.store }
                    Row { title: msg::storage_captures(), detail: msg::storage_captures_hint(), bytes: storage.captures }
                    Row { title: msg::storage_unsent(), bytes: storage.unsent }
                    Row { title: msg::storage_sent(), bytes: storage.sent }
                    if storage.foreign > 0 {
                        Row { title: msg::storage_foreign(), bytes: storage.foreign }
                    }
                }
                if storage.sent + storage.foreign > 0 {
                    Button { label: msg::storage_free(), kind: ButtonKind::Quiet, icon: Glyph::Trash, testid: "storage-free", onclick: onfree }
                    p { class: "soft small", {i18n.t(msg::storage_free_hint())} }
                }
            }
        }
    }
}

#[component]
fn Total(storage: Storage) -> Element {
    let i18n = use_i18n();
    let whole = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    let total = whole(storage.total());
    let share = |bytes, tone| Share::of(whole(bytes), total, tone);
    rsx! {
        Card {
            span { class: "soft", {i18n.t(msg::storage_total())} }
            p { class: "big", "data-testid": "storage-total", Words { text: Arg::Bytes(Bytes(storage.total())) } }
            Meter {
                shares: vec![
                    share(storage.captures + storage.unsent, ShareTone::Sun),
                    share(storage.store + storage.sent + storage.foreign, ShareTone::Leaf),
                ],
            }
        }
    }
}

#[component]
fn Row(title: Msg, detail: Option<Msg>, bytes: u64) -> Element {
    rsx! {
        ListRow { title, detail: detail.map(Text::from), end: rsx! { Words { text: Arg::Bytes(Bytes(bytes)) } } }
    }
}
