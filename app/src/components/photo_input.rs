//! Asks the phone for photos: its camera, or those that are there already.

use std::path::PathBuf;

use dioxus::prelude::*;
use protocol::ListingId;

use super::button::{Button, ButtonKind};
use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Msg, msg, use_i18n};
use crate::platform::{PhotoWay, PlatformError, use_platform};

/// The page sends the file itself, in pieces, to where the shell takes them, and says its name: bytes never travel inside events, and
/// one of the renderers opens a chooser that never answers (hence the click that it does not hear).
const SCRIPT: &str = "
window.isokoPhotos?.abort();
window.isokoPhotos = new AbortController();
const options = { capture: true, signal: window.isokoPhotos.signal };
const ours = event => event.target?.dataset?.photo !== undefined;
addEventListener('click', event => { if (ours(event)) event.stopImmediatePropagation(); }, options);
addEventListener('change', async event => {
  if (!ours(event)) return;
  event.stopImmediatePropagation();
  const files = [...event.target.files];
  event.target.value = '';
  for (const file of files) {
    const name = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
    try {
      if (file.size > MOST) throw new Error('too large');
      const size = 262144;
      for (let at = 0; at === 0 || at < file.size; at += size) {
        const answer = await fetch('TO/' + name + '?at=' + at, { method: 'POST', body: file.slice(at, at + size) });
        if (!answer.ok) throw new Error(answer.status);
      }
      dioxus.send(name);
    } catch (error) {
      dioxus.send('');
    }
  }
}, options);
await new Promise(() => {});
";

/// Two buttons: the camera, and the gallery. `onfile` gets the path of a file that is the shell's to delete, if `true` comes with it.
#[component]
pub fn PhotoInput(listing: ListingId, most: usize, onfile: EventHandler<(PathBuf, bool)>, onproblem: EventHandler<Msg>) -> Element {
    let way = use_platform().photo_way();
    match way {
        PhotoWay::Pieces { to, folder } => rsx! { Pieces { to, folder, onfile, onproblem } },
        PhotoWay::Files => rsx! { Files { onfile, onproblem } },
        PhotoWay::Shell => rsx! { Shell { listing, most, onproblem } },
        PhotoWay::None => rsx! {},
    }
}

#[component]
fn Pieces(to: &'static str, folder: PathBuf, onfile: EventHandler<(PathBuf, bool)>, onproblem: EventHandler<Msg>) -> Element {
    use_future(move || {
        let folder = folder.clone();
        async move {
            let script = SCRIPT.replace("MOST", &sync_core::photos::MAX_CAPTURE_BYTES.to_string()).replace("TO/", &format!("{to}/"));
            let mut files = document::eval(&script);
            while let Ok(name) = files.recv::<String>().await {
                // A name that is none of ours leads nowhere.
                if name.is_empty() || !name.chars().all(|c| c.is_ascii_hexdigit()) {
                    onproblem.call(msg::photo_problem_unread());
                } else {
                    onfile.call((folder.join(name), true));
                }
            }
        }
    });
    rsx! {
        Choosers { onchange: None }
    }
}

#[component]
fn Files(onfile: EventHandler<(PathBuf, bool)>, onproblem: EventHandler<Msg>) -> Element {
    let onchange = move |event: FormEvent| {
        for file in event.files() {
            let path = file.path();
            if path.is_file() { onfile.call((path, false)) } else { onproblem.call(msg::photo_problem_unread()) }
        }
    };
    rsx! {
        Choosers { onchange: EventHandler::new(onchange) }
    }
}

/// The phone's own camera and gallery; what they give is kept without this screen.
#[component]
fn Shell(listing: ListingId, most: usize, onproblem: EventHandler<Msg>) -> Element {
    let platform = use_platform();
    let opened = move |opened: Result<(), PlatformError>| {
        if let Err(error) = opened {
            tracing::warn!(%error, "camera or gallery");
            onproblem.call(msg::photo_problem_no_camera());
        }
    };
    let camera = platform.clone();
    rsx! {
        div { class: "button-row photo-ways",
            Button {
                label: msg::photo_take(), kind: ButtonKind::Quiet, icon: Glyph::Camera, testid: "photo-take",
                onclick: move |()| opened(camera.open_camera(listing)),
            }
            Button {
                label: msg::photo_choose(), kind: ButtonKind::Quiet, icon: Glyph::Plus, testid: "photo-choose",
                onclick: move |()| opened(platform.open_gallery(listing, most)),
            }
        }
    }
}

#[component]
fn Choosers(onchange: Option<EventHandler<FormEvent>>) -> Element {
    let i18n = use_i18n();
    let chosen = move |event: FormEvent| {
        if let Some(onchange) = onchange {
            onchange.call(event);
        }
    };
    rsx! {
        div { class: "row row-wrap photo-ways",
            label { class: "button button-quiet file-button grow",
                Icon { glyph: Glyph::Camera }
                span { Words { text: msg::photo_take() } }
                input {
                    r#type: "file", accept: "image/*", "capture": "environment", "data-photo": "camera",
                    "aria-label": i18n.t(msg::photo_take()), "data-testid": "photo-take", onchange: chosen,
                }
            }
            label { class: "button button-quiet file-button grow",
                Icon { glyph: Glyph::Plus }
                span { Words { text: msg::photo_choose() } }
                input {
                    r#type: "file", accept: "image/*", multiple: true, "data-photo": "gallery",
                    "aria-label": i18n.t(msg::photo_choose()), "data-testid": "photo-choose", onchange: chosen,
                }
            }
        }
    }
}
