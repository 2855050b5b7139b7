//! How this session looks: its colours, the size of its letters, and what is not for everybody's eyes.

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

/// How large letters are, and with them everything that is measured in them. The phone's own text size counts on top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As the phone has them.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Huge,
}

impl TextSize {
    /// All sizes, in the order in which settings offer them.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Huge];

    /// The value of `data-text`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Huge => "huge",
        }
    }
}

/// How this session looks. `Copy`, so that it can go into every handler.
#[derive(Clone, Copy, PartialEq)]
pub struct Look {
    theme: Signal<Theme>,
    text: Signal<TextSize>,
    earned_hidden: Signal<bool>,
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

    /// The size of letters now.
    pub fn text(self) -> TextSize {
        (self.text)()
    }

    /// Changes the size of letters for the whole session.
    pub fn set_text(mut self, text: TextSize) {
        if *self.text.peek() != text {
            self.text.set(text);
        }
    }

    /// Whether what was earned is to be seen only by who asks for it.
    pub fn earned_hidden(self) -> bool {
        (self.earned_hidden)()
    }

    /// Hides it for the whole session, or shows it.
    pub fn hide_earned(mut self, hidden: bool) {
        if *self.earned_hidden.peek() != hidden {
            self.earned_hidden.set(hidden);
        }
    }
}

/// How this session looks.
pub fn use_look() -> Look {
    use_context::<Look>()
}

/// Provides the look to everything below.
pub fn use_look_provider(theme: Theme, text: TextSize, earned_hidden: bool) -> Look {
    use_context_provider(|| Look { theme: Signal::new(theme), text: Signal::new(text), earned_hidden: Signal::new(earned_hidden) })
}
