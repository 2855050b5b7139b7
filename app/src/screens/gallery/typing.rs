//! The samples of what is typed, and of the camera.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dioxus::prelude::*;
use protocol::{ListingId, Realm};

use super::samples::own;
use crate::AppContext;
use crate::components::card::Card;
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::number_pad::{NumberPad, Typed};
use crate::components::photo_input::PhotoInput;
use crate::components::pin_pad::{PinKeys, PinPad};
use crate::components::select::{SelectField, SelectOption};
use crate::components::words::Words;
use crate::i18n::{Text, msg};
use crate::lock::{MAX_DIGITS, MIN_DIGITS};
use crate::platform::{HandedOver, MediaPath, PhotoWay, Platform, PlatformError};

/// Every kind, by a name for its `id`, with something that is typed into it.
const KINDS: [(FieldKind, &str, &str); 7] = [
    (FieldKind::Words, "words", "Bourbon from the lake"),
    (FieldKind::Name, "name", "Amina Uwase"),
    (FieldKind::Phone, "phone", "+250 788 12"),
    (FieldKind::Place, "place", "Nyamasheke"),
    (FieldKind::OneTimeCode, "code", "4821"),
    (FieldKind::Lines, "lines", "Washed and dried on the hill."),
    (FieldKind::Search, "search", "honey"),
];

/// Every kind: with something in it, and empty, where it may stay so.
#[component]
pub(super) fn Fields() -> Element {
    rsx! {
        Card {
            for (kind , name , value) in KINDS {
                TextField { key: "{name}", id: "g-{name}", label: own(&format!("{kind:?}")), value, kind, need: Need::Needed, oninput: |_| {} }
            }
        }
        Card {
            for (kind , name , _) in KINDS {
                TextField { key: "{name}", id: "g-{name}-empty", label: own(&format!("{kind:?}")), value: "", kind, need: Need::Optional, oninput: |_| {} }
            }
        }
    }
}

/// Every kind with something wrong in it.
#[component]
pub(super) fn Problems() -> Element {
    rsx! {
        Card {
            for (index , (kind , name , value)) in KINDS.into_iter().enumerate() {
                TextField {
                    key: "{name}",
                    id: "g-{name}-problem",
                    label: own(&format!("{kind:?}")),
                    value,
                    kind,
                    hint: (index % 2 == 0).then(|| own("What it is for, or how to write it.")),
                    problem: own("Two digits are missing."),
                    oninput: |_| {},
                }
            }
        }
    }
}

/// One with something chosen, and one with something to mend.
#[component]
pub(super) fn Selects() -> Element {
    let options: Vec<SelectOption> =
        ["Rwanda", "Kenya", "Tanzania"].map(|name| SelectOption { value: name.to_owned(), name: own(name) }).to_vec();
    let mut chosen = use_signal(|| "Kenya".to_owned());
    rsx! {
        Card {
            SelectField { id: "g-country", label: own("Country"), options: options.clone(), chosen: chosen(), onchoose: move |name| chosen.set(name) }
            SelectField {
                id: "g-country-problem",
                label: own("Country"),
                options,
                chosen: "",
                problem: msg::problem_missing("country"),
                onchoose: |_| {},
            }
        }
    }
}

/// A weight that is being typed, nothing typed yet, and money that has no smaller coin.
#[component]
pub(super) fn Numbers() -> Element {
    let mut typed = use_signal(|| Typed::from_units(40_500, 3));
    let mut francs = use_signal(|| Typed::from_units(1_234_567, 0));
    rsx! {
        NumberPad { label: own("How much do you have?"), value: typed(), decimals: 3, unit: own("kg"), onchange: move |value| typed.set(value) }
        NumberPad { label: own("Nothing typed"), value: Typed::default(), decimals: 2, onchange: |_| {} }
        NumberPad { label: own("Francs"), value: francs(), decimals: 0, unit: own("RWF"), onchange: move |value| francs.set(value) }
    }
}

/// Nothing typed, some digits (which a keyboard types as well), as many as there may be, and what was wrong with the last ones.
#[component]
pub(super) fn Pins() -> Element {
    let mut typed = use_signal(|| "258".to_owned());
    rsx! {
        PinPad { label: own("Nothing typed"), typed: 0, least: MIN_DIGITS, onpress: |_| {} }
        PinKeys {
            onpress: move |_| {},
            PinPad {
                label: own("A new PIN"),
                typed: typed.read().len(),
                least: MIN_DIGITS,
                onpress: move |key: crate::components::pin_pad::PinKey| {
                    let now = key.type_into(&typed.peek(), MAX_DIGITS);
                    typed.set(now);
                },
            }
        }
        PinPad { label: own("As many as there may be"), typed: MAX_DIGITS, least: MIN_DIGITS, onpress: |_| {} }
        PinPad { label: own("After a wrong one"), typed: 0, least: MIN_DIGITS, problem: own("This is not the PIN."), onpress: |_| {} }
    }
}

/// A shell with one of the ways to a photo.
struct Way {
    way: PhotoWay,
    /// The shell that is really there.
    real: Arc<dyn Platform>,
}

impl Platform for Way {
    fn media_url(&self, media: &MediaPath) -> String {
        self.real.media_url(media)
    }
    fn photo_way(&self) -> PhotoWay {
        self.way.clone()
    }
    fn hand_over(&self, _: &Path) -> Result<HandedOver, PlatformError> {
        Err(PlatformError::NotPossible)
    }
    fn open_link(&self, _: &str) -> Result<(), PlatformError> {
        Err(PlatformError::NotPossible)
    }
}

/// What each sort of shell offers, by name; one that has neither camera nor gallery offers nothing.
#[component]
pub(super) fn Cameras() -> Element {
    let ways = [("A file chooser (desktop)", PhotoWay::Files), ("Camera and gallery (phone)", PhotoWay::Shell), ("None", PhotoWay::None)];
    rsx! {
        Card {
            p { class: "soft small", Words { text: own("As this shell does it") } }
            Camera {}
            for (name , way) in ways {
                p { key: "{name}", class: "soft small", Words { text: own(name) } }
                With { way, Camera {} }
            }
        }
    }
}

#[component]
fn With(way: PhotoWay, children: Element) -> Element {
    let context = use_context::<AppContext>();
    use_context_provider(|| AppContext { platform: Arc::new(Way { way, real: context.platform.clone() }), ..context });
    rsx! { {children} }
}

#[component]
fn Camera() -> Element {
    let mut said = use_signal(|| None::<Text>);
    rsx! {
        PhotoInput {
            listing: ListingId::new(Realm::Practice, 0, [0; 10]),
            most: 5,
            onfile: move |(file, ours): (PathBuf, bool)| {
                said.set(Some(Text::verbatim(file.display().to_string())));
                // Nobody keeps what comes here.
                if ours && let Err(error) = std::fs::remove_file(&file) {
                    tracing::debug!(%error, "a passing file stays");
                }
            },
            onproblem: move |problem: crate::i18n::Msg| said.set(Some(problem.into())),
        }
        if let Some(said) = said() {
            p { class: "small", role: "status", Words { text: said } }
        }
    }
}
