//! The theme of this session.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

/// Which of the three sets of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Light or dark, as the phone has it.
    #[default]
    Auto,
    /// Earth and leaf on paper.
    Light,
    /// For the evening, and for the battery.
    Dark,
    /// Black on white with outlines, for a cheap screen at noon.
    Sun,
}

impl Theme {
    /// All themes, in the order in which settings offer them.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Sun];

    /// The value of `data-theme`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Sun => "sun",
        }
    }
}

/// The theme of this session. `Copy`, so that it can go into every handler.
#[derive(Clone, Copy, PartialEq)]
pub struct Look {
    theme: Signal<Theme>,
}

impl Look {
    /// The theme now.
    pub fn theme(self) -> Theme {
        (self.theme)()
    }

    /// Changes the theme for the whole session.
    pub fn set_theme(mut self, theme: Theme) {
        if *self.theme.peek() != theme {
            self.theme.set(theme);
        }
    }
}

/// The theme of this session.
pub fn use_look() -> Look {
    use_context::<Look>()
}

/// Provides the theme to everything below.
pub fn use_look_provider(start: Theme) -> Look {
    use_context_provider(|| Look { theme: Signal::new(start) })
}
