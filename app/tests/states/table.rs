//! What the table of screens is made of.

use app::i18n::{Locale, Msg};
use app::route::Route;
use dioxus::prelude::*;

/// The four states that a screen can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// What it shows is not read yet.
    Loading,
    /// It was read, and there is nothing.
    Empty,
    /// There is much.
    Full,
    /// Something went wrong.
    Error,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::Loading, Self::Empty, Self::Full, Self::Error];
}

/// One screen in one state, and what must stand there.
pub(crate) enum State {
    /// It has no such state, because of this.
    Never(Kind, &'static str),
    /// Nothing is claimed yet.
    Loading(fn() -> Element),
    /// The scene says what is missing and what to do; some screens only have a line for that, found by this selector.
    Empty(fn() -> Element, Nothing),
    /// So many of these, and these numbers as the language writes them.
    Full(fn() -> Element, Vec<(&'static str, usize)>, fn(Locale) -> Vec<String>),
    /// What went wrong, in these words, and what still works beside it.
    Error(fn() -> Element, fn() -> Msg, &'static [&'static str]),
}

/// How a screen says that there is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// With a picture, what is missing, and what to do next.
    Scene,
    /// With a line among other things that can be used: where.
    Line(&'static str),
}

impl State {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Never(kind, _) => *kind,
            Self::Loading(_) => Kind::Loading,
            Self::Empty(..) => Kind::Empty,
            Self::Full(..) => Kind::Full,
            Self::Error(..) => Kind::Error,
        }
    }

    pub(crate) fn draw(&self) -> Option<fn() -> Element> {
        match self {
            Self::Never(..) => None,
            Self::Loading(draw) | Self::Empty(draw, _) | Self::Full(draw, ..) | Self::Error(draw, ..) => Some(*draw),
        }
    }
}

/// A screen of the app, in as many states as it has; several of the same kind where they differ.
pub(crate) struct Screen {
    /// Its variant of [`Route`]; in parentheses, what stands outside the addresses.
    pub(crate) variant: &'static str,
    /// The address at which it stands, where the tabs are around it.
    pub(crate) tabs: Option<Route>,
    pub(crate) states: Vec<State>,
}

impl Screen {
    /// A screen with nothing around it.
    pub(crate) const fn alone(variant: &'static str, states: Vec<State>) -> Self {
        Self { variant, tabs: None, states }
    }

    /// A screen of the main places.
    pub(crate) const fn among_tabs(variant: &'static str, at: Route, states: Vec<State>) -> Self {
        Self { variant, tabs: Some(at), states }
    }
}

/// What never shows a number that a language could write otherwise.
pub(crate) fn no_numbers(_: Locale) -> Vec<String> {
    Vec::new()
}
