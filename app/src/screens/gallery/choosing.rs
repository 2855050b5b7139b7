//! The samples of what is chosen.

use dioxus::prelude::*;

use super::samples::own;
use crate::components::card::Card;
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout, Legend};
use crate::components::icon::Glyph;
use crate::components::switch::Switch;

/// One choice among several, where it stands still until somebody taps.
#[component]
fn Sample(
    name: &'static str,
    legend: &'static str,
    #[props(default)] legend_is: Legend,
    choices: Vec<Choice>,
    chosen: Option<&'static str>,
    layout: ChoiceLayout,
) -> Element {
    let mut now = use_signal(|| chosen.map(str::to_owned));
    rsx! {
        ChoiceGroup { name, legend: own(legend), legend_is, choices, chosen: now(), layout, onchoose: move |value| now.set(Some(value)) }
    }
}

fn plain(names: &[&str]) -> Vec<Choice> {
    names.iter().map(|name| Choice::new(*name, own(name))).collect()
}

/// Below each other: with details, with pictures, in another language, and with nothing chosen yet.
#[component]
pub(super) fn Lists() -> Element {
    let prices = vec![
        Choice { detail: Some(own("You, on this phone · today 6:10")), ..Choice::new("mine", own("12.00 USD")) },
        Choice { detail: Some(own("Marie, cooperative tablet · yesterday 16:30")), ..Choice::new("theirs", own("11.50 USD")) },
    ];
    let places = vec![
        Choice { icon: Some(Glyph::Store), ..Choice::new("market", own("To the market")) },
        Choice { icon: Some(Glyph::Phone), detail: Some(own("For cash sales.")), ..Choice::new("here", own("Here")) },
    ];
    let languages = vec![
        Choice { lang: Some("rw"), ..Choice::new("rw", own("Ikinyarwanda")) },
        Choice { lang: Some("ar"), ..Choice::new("ar", own("العربية")) },
    ];
    rsx! {
        Sample { name: "g-price", legend: "Which price is right?", choices: prices, chosen: "mine", layout: ChoiceLayout::List }
        Sample { name: "g-place", legend: "Nothing chosen yet", choices: places, chosen: None, layout: ChoiceLayout::List }
        Sample { name: "g-language", legend: "In other scripts", choices: languages, chosen: "ar", layout: ChoiceLayout::List }
    }
}

/// In a grid and in one bar, with the question in sight and hidden, with something chosen and nothing.
#[component]
pub(super) fn Beside() -> Element {
    rsx! {
        Sample { name: "g-unit", legend: "Unit", legend_is: Legend::Shown, choices: plain(&["kg", "60 kg bag", "jin"]), chosen: "kg", layout: ChoiceLayout::Line }
        Sample { name: "g-reason", legend: "Why is there less?", legend_is: Legend::Hidden, choices: plain(&["Sold for cash", "Spoiled", "Counted again"]), chosen: None, layout: ChoiceLayout::Grid }
        Card {
            Sample { name: "g-signal", legend: "Signal", choices: plain(&["None", "2G", "Good"]), chosen: "None", layout: ChoiceLayout::Segments }
        }
        Sample { name: "g-shown", legend: "Which are shown?", legend_is: Legend::Hidden, choices: plain(&["All", "For sale"]), chosen: None, layout: ChoiceLayout::Segments }
    }
}

/// On and off, with more to say and without.
#[component]
pub(super) fn Switches() -> Element {
    let mut on = use_signal(|| true);
    let mut off = use_signal(|| false);
    rsx! {
        Switch { title: own("Use as little as possible"), detail: own("This phone looks for news less often."), on: on(), onchange: move |now| on.set(now) }
        Switch { title: own("Pictures only over Wi-Fi"), detail: own("What you write goes at once."), on: off(), onchange: move |now| off.set(now) }
        Switch { title: own("On"), on: true, onchange: |_| {} }
        Switch { title: own("Off"), on: false, onchange: |_| {} }
    }
}
