//! What has happened to a thing, what happens now, and what comes.

use dioxus::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::i18n::{Msg, Text, msg, use_i18n};

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It has happened.
    Done,
    /// It is to be done now.
    Now,
    /// It comes later.
    Later,
}

impl Progress {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "timeline-step timeline-done",
            Self::Now => "timeline-step timeline-now",
            Self::Later => "timeline-step timeline-later",
        }
    }

    fn word(self) -> Msg {
        match self {
            Self::Done => msg::timeline_done(),
            Self::Now => msg::timeline_now(),
            Self::Later => msg::timeline_later(),
        }
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineStep {
    /// What happens.
    pub title: Text,
    /// When, or how.
    pub detail: Option<Text>,
    /// Where it stands.
    pub progress: Progress,
}

/// Steps in the order in which they happen.
#[component]
pub fn Timeline(steps: Vec<TimelineStep>) -> Element {
    let i18n = use_i18n();
    rsx! {
        ol { class: "timeline",
            for (index, step) in steps.into_iter().enumerate() {
                li {
                    key: "{index}",
                    class: step.progress.class(),
                    "aria-current": (step.progress == Progress::Now).then_some("step"),
                    div { class: "timeline-mark", "aria-hidden": "true",
                        span { class: "timeline-dot",
                            if step.progress == Progress::Done {
                                Icon { glyph: Glyph::Check }
                            }
                        }
                    }
                    div { class: "timeline-words",
                        span { class: "timeline-title",
                            Words { text: step.title }
                            span { class: "sr-only", " · " {i18n.t(step.progress.word())} }
                        }
                        if let Some(detail) = step.detail {
                            span { class: "timeline-detail", Words { text: detail } }
                        }
                    }
                }
            }
        }
    }
}
