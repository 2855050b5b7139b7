//! Photos of a draft or a listing: taking, looking, arranging. The same in the editor and on the listing's own screen.

use std::path::PathBuf;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use protocol::limits::MAX_PHOTOS;
use protocol::{ListingId, Photo};
use sync_core::photos::Kind;
use sync_core::{Capture, Core, CoreError, PhotoView, Photos, Topic};
use uuid::Uuid;

use crate::components::button::{Button, ButtonKind};
use crate::components::icon::{Glyph, Icon};
use crate::components::photo_input::PhotoInput;
use crate::components::picture::PhotoSize;
use crate::components::row::ListRow;
use crate::components::status::{Chip, Status, StatusChip, Tone};
use crate::components::toast::{Toasts, use_toasts};
use crate::components::words::Words;
use crate::core::use_core;
use crate::goods::photo::ListingPhoto;
use crate::i18n::{Bytes, Msg, Text, msg, use_i18n};
use crate::live::use_live;
use crate::wording;

/// What is done with photos.
#[derive(Clone, Debug, PartialEq)]
pub enum PhotoAct {
    /// Another order, another cover, one less.
    Arrange(Vec<Photo>),
    /// One taken out, with the way to have it back.
    Remove(Vec<Photo>),
    /// A capture of which nothing became is thrown away.
    Drop(Uuid),
}

/// The photos of one listing or draft, as they are now.
#[component]
pub fn PhotoBench(listing: ListingId, title: String) -> Element {
    let core = use_core();
    let toasts = use_toasts();
    let mut problem = use_signal(|| None::<Msg>);
    let photos = use_live(&[Topic::Photos, Topic::Drafts, Topic::Listings], move |core| async move { core.photos(listing).await });
    let onfile = {
        let core = core.clone();
        move |(file, ours): (PathBuf, bool)| {
            let core = core.clone();
            // A photo that was taken is kept, whether or not anybody still looks at this screen.
            spawn_forever(async move {
                let taken = core.take_photo_from(listing, file.clone()).await;
                if ours && let Err(error) = std::fs::remove_file(&file) {
                    tracing::debug!(%error, "a passing file stays");
                }
                if let Err(error) = &taken {
                    toasts.say(wording::core_error(error));
                }
            });
            problem.set(None);
        }
    };
    let onact = move |act: PhotoAct| {
        let core = core.clone();
        spawn(async move {
            problem.set(carry_out(core, listing, act, toasts).await.err().as_ref().map(wording::core_error));
        });
    };
    let answer = photos.read();
    let shown = answer.as_ref().and_then(|answer| answer.as_ref().ok()).cloned();
    let failed = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(wording::core_error);
    rsx! {
        PhotoStrip { listing, title, photos: shown, problem: failed.or_else(|| problem.read().clone()), onact }
        if let Some(most) = answer.as_ref().and_then(|answer| answer.as_ref().ok()).map(room).filter(|room| *room > 0) {
            PhotoInput { listing, most, onfile, onproblem: move |words| problem.set(Some(words)) }
        }
    }
}

/// How many more there may be.
fn room(photos: &Photos) -> usize {
    MAX_PHOTOS.saturating_sub(photos.taken())
}

async fn carry_out(core: Core, listing: ListingId, act: PhotoAct, toasts: Toasts) -> Result<(), CoreError> {
    match act {
        PhotoAct::Arrange(photos) => core.arrange_photos(listing, photos).await,
        PhotoAct::Remove(photos) => {
            let before: Vec<Photo> = core.photos(listing).await?.photos.into_iter().map(|view| view.photo).collect();
            core.arrange_photos(listing, photos).await?;
            let undo = Callback::leak(move |()| {
                let (core, before) = (core.clone(), before.clone());
                spawn_forever(async move {
                    if let Err(error) = core.arrange_photos(listing, before).await {
                        toasts.say(wording::core_error(&error));
                    }
                });
            });
            toasts.say_with_undo(msg::photo_removed(), undo);
            Ok(())
        }
        PhotoAct::Drop(capture) => core.drop_capture(capture).await,
    }
}

/// The photos without their surroundings; none is what was not read yet.
#[component]
pub fn PhotoStrip(
    listing: ListingId,
    title: String,
    photos: Option<Photos>,
    problem: Option<Msg>,
    onact: EventHandler<PhotoAct>,
) -> Element {
    let i18n = use_i18n();
    let Some(photos) = photos else { return rsx! { Problem { problem } } };
    let all: Vec<Photo> = photos.photos.iter().map(|view| view.photo.clone()).collect();
    let room = room(&photos);
    rsx! {
        if photos.photos.is_empty() && photos.captures.is_empty() {
            p { class: "soft", "data-testid": "photo-none", {i18n.t(msg::photo_none_yet())} }
        }
        ol { class: "photo-strip", "data-testid": "photo-strip",
            for (place , view) in photos.photos.into_iter().enumerate() {
                OnePhoto { key: "{view.photo.full}", listing, title: title.clone(), view, place, all: all.clone(), onact }
            }
            for capture in photos.captures {
                OneCapture { key: "{capture.id}", capture, onact }
            }
        }
        Problem { problem }
        p { class: "soft small", if room == 0 { {i18n.t(msg::photo_room_none())} } else { {i18n.t(msg::photo_room(room))} } }
    }
}

#[component]
fn Problem(problem: Option<Msg>) -> Element {
    rsx! {
        if let Some(problem) = problem {
            p { class: "field-problem", role: "alert", "data-testid": "photo-problem",
                Icon { glyph: Glyph::Help }
                Words { text: problem }
            }
        }
    }
}

#[component]
fn OnePhoto(listing: ListingId, title: String, view: PhotoView, place: usize, all: Vec<Photo>, onact: EventHandler<PhotoAct>) -> Element {
    let i18n = use_i18n();
    let PhotoView { photo, thumb_at_market, at_market, refused, sent, of } = view;
    let last = place + 1 == all.len();
    let moved = |to: usize| {
        let mut photos = all.clone();
        let taken = photos.remove(place);
        photos.insert(to, taken);
        photos
    };
    let without: Vec<Photo> = all.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, photo)| photo.clone()).collect();
    let (cover, earlier, later) = (moved(0), moved(place.saturating_sub(1)), moved((place + 1).min(all.len() - 1)));
    let progress = if refused {
        rsx! { Chip { glyph: Glyph::Help, label: msg::photo_refused(), tone: Tone::Help } }
    } else if at_market {
        rsx! { StatusChip { status: Status::AtTheMarket } }
    } else if thumb_at_market {
        rsx! { Chip { glyph: Glyph::Cloud, label: msg::photo_thumb_at_market() } }
    } else if sent > 0 {
        rsx! { Chip { glyph: Glyph::Send, label: msg::photo_sending(Bytes(sent), Bytes(of)), tone: Tone::Wait } }
    } else {
        rsx! { StatusChip { status: Status::OnThisPhone } }
    };
    rsx! {
        li { class: "photo-tile", "data-testid": "photo", "data-name": "{photo.full}", "data-at-market": "{at_market}",
            details { class: "photo-fold",
                summary { class: "photo-summary",
                    ListingPhoto {
                        listing,
                        photo: photo.clone(),
                        kind: Kind::Thumb,
                        description: Text::from(msg::photo_alt(place + 1, title.clone())),
                        size: PhotoSize::Tile,
                    }
                    if place == 0 {
                        span { class: "photo-cover", {i18n.t(msg::photo_cover())} }
                    }
                }
                div { class: "photo-acts",
                    if place > 0 {
                        Button { label: msg::photo_make_cover(), kind: ButtonKind::Quiet, icon: Glyph::Check, testid: "photo-cover", onclick: move |()| onact.call(PhotoAct::Arrange(cover.clone())) }
                    }
                    if place > 1 {
                        Button { label: msg::photo_earlier(), kind: ButtonKind::Quiet, testid: "photo-earlier", onclick: move |()| onact.call(PhotoAct::Arrange(earlier.clone())) }
                    }
                    if !last {
                        Button { label: msg::photo_later(), kind: ButtonKind::Quiet, testid: "photo-later", onclick: move |()| onact.call(PhotoAct::Arrange(later.clone())) }
                    }
                    Button { label: msg::photo_remove(), kind: ButtonKind::Danger, icon: Glyph::Trash, testid: "photo-remove", onclick: move |()| onact.call(PhotoAct::Remove(without.clone())) }
                }
            }
            {progress}
        }
    }
}

#[component]
fn OneCapture(capture: Capture, onact: EventHandler<PhotoAct>) -> Element {
    let i18n = use_i18n();
    rsx! {
        li { class: "photo-tile", "data-testid": "photo-capture",
            match capture.problem {
                None => rsx! {
                    span { class: "photo photo-tile-picture photo-waiting", Icon { glyph: Glyph::Camera } }
                    p { class: "soft small", role: "status", {i18n.t(msg::photo_preparing())} }
                },
                Some(problem) => rsx! {
                    p { class: "field-problem", role: "alert", "data-testid": "photo-unfit",
                        Icon { glyph: Glyph::Help }
                        Words { text: Text::from(wording::photo(problem)) }
                    }
                    Button { label: msg::photo_drop(), kind: ButtonKind::Quiet, testid: "photo-drop", onclick: move |()| onact.call(PhotoAct::Drop(capture.id)) }
                },
            }
        }
    }
}

/// Pictures that wait, in the sync centre.
#[component]
pub fn WaitingPictures(count: u32, bytes: u64) -> Element {
    rsx! {
        ListRow {
            title: msg::photo_waiting(count),
            detail: Text::from(msg::photo_waiting_detail(Bytes(bytes))),
            picture: rsx! { Icon { glyph: Glyph::Camera } },
            testid: "photo-waiting",
        }
    }
}
