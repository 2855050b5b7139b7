//! One family of line icons, drawn on a grid of 24.

use dioxus::prelude::*;

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the pictures
pub enum Glyph {
    Back,
    Bell,
    Box,
    Camera,
    Card,
    Check,
    Clock,
    Close,
    Cloud,
    Coin,
    Delete,
    Down,
    Edit,
    Eye,
    EyeShut,
    Globe,
    Help,
    Home,
    Info,
    Lock,
    More,
    Next,
    People,
    Phone,
    Plus,
    Question,
    Search,
    Send,
    Settings,
    Share,
    Signal,
    Sound,
    Store,
    Tag,
    Trash,
    Truck,
    Undo,
}

impl Glyph {
    /// Every icon.
    pub const ALL: [Self; 37] = [
        Self::Back,
        Self::Bell,
        Self::Box,
        Self::Camera,
        Self::Card,
        Self::Check,
        Self::Clock,
        Self::Close,
        Self::Cloud,
        Self::Coin,
        Self::Delete,
        Self::Down,
        Self::Edit,
        Self::Eye,
        Self::EyeShut,
        Self::Globe,
        Self::Help,
        Self::Home,
        Self::Info,
        Self::Lock,
        Self::More,
        Self::Next,
        Self::People,
        Self::Phone,
        Self::Plus,
        Self::Question,
        Self::Search,
        Self::Send,
        Self::Settings,
        Self::Share,
        Self::Signal,
        Self::Sound,
        Self::Store,
        Self::Tag,
        Self::Trash,
        Self::Truck,
        Self::Undo,
    ];

    fn path(self) -> &'static str {
        match self {
            Self::Back => "M15 5l-7 7 7 7",
            Self::Bell => "M6 16v-5a6 6 0 1112 0v5l2 2H4l2-2zM10 21h4",
            Self::Box => "M3 7l9-4 9 4v10l-9 4-9-4V7zM3 7l9 4 9-4M12 11v10",
            Self::Camera => "M4 8h4l2-3h4l2 3h4v11H4V8zM12 16.500a3.500 3.500 0 100-7 3.500 3.500 0 000 7",
            Self::Card => "M7 3h8l4 4v14H7V3zM10 3v5M13 3v5",
            Self::Check => "M5 12l5 5 9-10",
            Self::Clock => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.500 2",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Cloud => "M7 18a4 4 0 010-8 5 5 0 019.600-1.300A4 4 0 0117 18H7z",
            Self::Coin => {
                "M12 3a9 9 0 100 18 9 9 0 000-18zM9 14.500c.6 1 1.700 1.500 3 1.500 1.700 0 3-.8 3-2.200 0-3-6-1.300-6-4 0-1.300 1.200-2 2.800-2 1.300 0 2.300.5 2.900 1.400M12 6v2M12 16v2"
            }
            Self::Delete => "M9 6h11v12H9l-6-6 6-6zM12 10l4 4M16 10l-4 4",
            Self::Down => "M5 9l7 7 7-7",
            Self::Edit => "M4 20l1-5L16 4l4 4L9 19l-5 1zM13.500 6.500l4 4",
            Self::Eye => "M2 12s3.500-7 10-7 10 7 10 7-3.500 7-10 7S2 12 2 12zM12 15a3 3 0 100-6 3 3 0 000 6",
            Self::EyeShut => "M2 12s3.500-7 10-7 10 7 10 7-3.500 7-10 7S2 12 2 12zM12 15a3 3 0 100-6 3 3 0 000 6M4 20L20 4",
            Self::Globe => "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3.500 5 3.500 13 0 18M12 3c-3.500 5-3.500 13 0 18",
            Self::Help => "M12 4l9 16H3l9-16zM12 10v4M12 17h.01",
            Self::Home => "M3 11l9-8 9 8M5 9.500V20h5v-6h4v6h5V9.500",
            Self::Info => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 8h.01",
            Self::Lock => "M6 11h12v9H6v-9zM8.500 11V8a3.500 3.500 0 017 0v3M12 15v2",
            Self::More => "M5 11.500a.5.5 0 100 1 .5.5 0 000-1zM12 11.500a.5.5 0 100 1 .5.5 0 000-1zM19 11.500a.5.5 0 100 1 .5.5 0 000-1z",
            Self::Next => "M9 5l7 7-7 7",
            Self::People => {
                "M9 11a3 3 0 100-6 3 3 0 000 6zM3 20c0-3.300 2.700-6 6-6s6 2.700 6 6M16 5a3 3 0 010 6M18 14.500c2 .8 3 3 3 5.500"
            }
            Self::Phone => "M8 3h8a1 1 0 011 1v16a1 1 0 01-1 1H8a1 1 0 01-1-1V4a1 1 0 011-1zM11 18h2",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Question => "M12 3a9 9 0 100 18 9 9 0 000-18zM9.500 9.500a2.500 2.500 0 115 0c0 1.700-2.500 2-2.500 4M12 17h.01",
            Self::Search => "M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5",
            Self::Send => "M4 12l16-8-5 16-3.500-6.500L4 12zM11.500 13.500L20 4",
            Self::Settings => {
                "M4 7h10M18 7h2M4 17h2M10 17h10M16 9.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5zM8 19.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5z"
            }
            Self::Share => "M12 15V4M8 8l4-4 4 4M6 12H5v9h14v-9h-1",
            Self::Signal => "M4 20v-3M9 20v-6M14 20V10M19 20V5",
            Self::Sound => "M4 10v4h4l5 4V6l-5 4H4zM16 9a4 4 0 010 6M18.500 6.500a8 8 0 010 11",
            Self::Store => {
                "M4 10v10h16V10M3 10l2-6h14l2 6M3 10c0 1.700 1.300 3 3 3s3-1.300 3-3c0 1.700 1.300 3 3 3s3-1.300 3-3c0 1.700 1.300 3 3 3s3-1.300 3-3"
            }
            Self::Tag => "M3 12V4h8l10 10-8 8L3 12zM7.500 8.500h.01",
            Self::Trash => "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
            Self::Truck => "M3 6h11v10H3V6zM14 10h4l3 3v3h-7M7 19a2 2 0 100-4 2 2 0 000 4zM17 19a2 2 0 100-4 2 2 0 000 4",
            Self::Undo => "M8 5L4 9l4 4M4 9h10a5.500 5.500 0 010 11H8",
        }
    }

    /// Whether it points along the line of writing, and so turns round where that runs the other way.
    fn follows_writing(self) -> bool {
        matches!(self, Self::Back | Self::Next | Self::Delete | Self::Send | Self::Sound | Self::Truck | Self::Undo)
    }
}

/// An icon. Always beside a word or inside something with a name, so screen readers skip it.
#[component]
pub fn Icon(glyph: Glyph) -> Element {
    let class = if glyph.follows_writing() { "icon flip" } else { "icon" };
    rsx! {
        svg { class, view_box: "0 0 24 24", "aria-hidden": "true", "focusable": "false",
            path { d: glyph.path() }
        }
    }
}
