//! The samples of the gallery, by family, and what stands in all of them.

use dioxus::prelude::*;

use super::{asking, choosing, places, pressing, showing, telling, typing};
use crate::components::card::SectionTitle;
use crate::i18n::{Arg, Deadline, Text, local_time};

/// Sample data: written by nobody, so shown as it is.
pub(super) fn own(text: &str) -> Text {
    Text::verbatim(text)
}

/// Thursday, 20 November 2025, 09:00 UTC: the gallery's now.
const NOW_MS: i64 = 1_763_629_200_000;

/// A deadline so many hours from now.
pub(super) fn by(hours: i64) -> Text {
    let due = local_time(NOW_MS + hours * 3_600_000, 120);
    Arg::Deadline(Deadline { due, now: local_time(NOW_MS, 120) }).into()
}

/// All samples.
#[component]
pub(super) fn All() -> Element {
    rsx! {
        Part { title: "Cards", showing::Cards {} }
        Part { title: "Shares of a whole", showing::Meters {} }
        Part { title: "Chips and states", telling::Chips {} }
        Part { title: "Buttons", pressing::Buttons {} }
        Part { title: "Buttons in a row, links and icons", pressing::Others {} }
        Part { title: "Rows", showing::Rows {} }
        Part { title: "Rows that open", asking::Folds {} }
        Part { title: "In the place of a button", asking::Opening {} }
        Part { title: "Fields", typing::Fields {} }
        Part { title: "Fields with something to mend", typing::Problems {} }
        Part { title: "A list to choose from", typing::Selects {} }
        Part { title: "Number pad", typing::Numbers {} }
        Part { title: "PIN pad", typing::Pins {} }
        Part { title: "Choices", choosing::Lists {} }
        Part { title: "Choices beside each other", choosing::Beside {} }
        Part { title: "Switches", choosing::Switches {} }
        Part { title: "Amounts", asking::Amounts {} }
        Part { title: "A question", asking::Answers {} }
        Part { title: "How far along", telling::Progresses {} }
        Part { title: "Banners", telling::Banners {} }
        Part { title: "Toast", telling::Toasts {} }
        Part { title: "Help", telling::Help {} }
        Part { title: "Numbers", showing::Numbers {} }
        Part { title: "Photos", showing::Photos {} }
        Part { title: "Taking photos", typing::Cameras {} }
        Part { title: "Empty", telling::Empties {} }
        Part { title: "Icons", showing::Icons {} }
        Part { title: "A long list", places::Long {} }
        Part { title: "A list with nothing chosen, and the tabs", places::Tabs {} }
        Part { title: "A list with its detail", places::Panes {} }
    }
}

#[component]
fn Part(title: String, children: Element) -> Element {
    rsx! {
        div { class: "gallery-part",
            SectionTitle { text: own(&title) }
            {children}
        }
    }
}
