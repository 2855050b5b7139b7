//! Drawn pictures for goods without a photo, one per product family, and the icons. All inline: no request, and they follow the
//! colours of the page.

use maud::{Markup, PreEscaped, html};
use protocol::{OrderState, ProductCode, catalogue::Family};

/// The families with their names in addresses and message files, in the order of the filter.
pub(crate) const FAMILIES: [(&str, Family); 9] = [
    ("coffee", Family::Coffee),
    ("tea", Family::Tea),
    ("honey", Family::Honey),
    ("spice", Family::Spice),
    ("nut", Family::Nut),
    ("fruit", Family::Fruit),
    ("cocoa", Family::Cocoa),
    ("sauce", Family::Sauce),
    ("basket", Family::Basket),
];

/// The family of a name.
pub(crate) fn family(name: &str) -> Option<Family> {
    FAMILIES.iter().find(|(known, _)| *known == name).map(|(_, family)| *family)
}

/// The picture of a product. What this build does not know comes in a basket.
pub(crate) fn picture(product: &ProductCode) -> PreEscaped<&'static str> {
    PreEscaped(match product.product().map(|product| product.family) {
        Some(Family::Coffee) => include_str!("pictures/coffee.svg"),
        Some(Family::Tea) => include_str!("pictures/tea.svg"),
        Some(Family::Honey) => include_str!("pictures/honey.svg"),
        Some(Family::Spice) => include_str!("pictures/spice.svg"),
        Some(Family::Nut) => include_str!("pictures/nut.svg"),
        Some(Family::Fruit) => include_str!("pictures/fruit.svg"),
        Some(Family::Cocoa) => include_str!("pictures/cocoa.svg"),
        Some(Family::Sauce) => include_str!("pictures/sauce.svg"),
        Some(Family::Basket) | None => include_str!("pictures/basket.svg"),
    })
}

/// One icon of the family that the app uses too: 24 by 24, strokes of 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Back,
    Next,
    Search,
    Pin,
    Shield,
    Warning,
    Clock,
    Check,
    Box,
    Truck,
    Home,
    Coin,
    Cross,
    Return,
    Question,
    Link,
    Reload,
}

impl Icon {
    /// The icon of an order's state.
    pub(crate) const fn of(state: OrderState) -> Self {
        match state {
            OrderState::Placed => Self::Clock,
            OrderState::Accepted => Self::Check,
            OrderState::Packed => Self::Box,
            OrderState::HandedOver => Self::Truck,
            OrderState::Delivered => Self::Home,
            OrderState::Paid => Self::Coin,
            OrderState::Declined => Self::Cross,
            OrderState::Cancelled => Self::Return,
            OrderState::Unknown => Self::Question,
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Back => "M15 5l-7 7 7 7",
            Self::Next => "M9 5l7 7-7 7",
            Self::Search => "M11 18a7 7 0 100-14 7 7 0 000 14zM16 16l5 5",
            Self::Pin => {
                "M12 21c5-5.500 7-8.700 7-11.500a7 7 0 10-14 0C5 12.300 7 15.500 12 21zM12 12a2.500 2.500 0 100-5 2.500 2.500 0 000 5z"
            }
            Self::Shield => "M12 3l8 3v6c0 5-3.500 8-8 9-4.500-1-8-4-8-9V6l8-3zM12 8v5M12 16h.01",
            Self::Warning => "M12 4l9 16H3L12 4zM12 10v4M12 17h.01",
            Self::Clock => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 3",
            Self::Check => "M5 12l5 5 9-10",
            Self::Box => "M3 7l9-4 9 4v10l-9 4-9-4V7zM3 7l9 4 9-4M12 11v10",
            Self::Truck => "M3 6h11v10H3V6zM14 10h4l3 3v3h-7M7 19a2 2 0 100-4 2 2 0 000 4zM17 19a2 2 0 100-4 2 2 0 000 4",
            Self::Home => "M3 11l9-8 9 8M5 10v10h5v-6h4v6h5V10",
            Self::Coin => {
                "M12 3a9 9 0 100 18 9 9 0 000-18zM9 14.500c.6 1 1.700 1.500 3 1.500 1.700 0 3-.8 3-2.200 0-3-6-1.300-6-4 0-1.300 1.200-2 2.800-2 1.300 0 2.300.5 2.900 1.400M12 6v2M12 16v2"
            }
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Return => "M9 6L4 11l5 5M4 11h10a6 6 0 016 6v1",
            Self::Question => "M9 9a3 3 0 116 0c0 2-3 2.500-3 5M12 18h.01",
            Self::Link => "M10 14a4 4 0 005.700 0l3-3a4 4 0 00-5.700-5.700l-1 1M14 10a4 4 0 00-5.700 0l-3 3a4 4 0 005.700 5.700l1-1",
            Self::Reload => "M20 11a8 8 0 10-2 6M20 5v6h-6",
        }
    }
}

/// An icon beside its word; a screen reader hears only the word.
pub(crate) fn icon(icon: Icon) -> Markup {
    html! { svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(icon.path()) {} } }
}

/// The sign of the market: leaves growing from a basket.
pub(crate) fn sign() -> PreEscaped<&'static str> {
    PreEscaped(include_str!("icon.svg"))
}

/// An empty shelf's picture.
pub(crate) fn basket() -> PreEscaped<&'static str> {
    PreEscaped(include_str!("pictures/basket.svg"))
}
