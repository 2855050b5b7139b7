//! Words and pictures for goods, amounts, prices and the states they go through.

pub mod amounts;
pub mod number;
pub mod photo;
pub mod picture;

use jiff::civil::DateTime;
use protocol::order::DeclineReason;
use protocol::{ListingState, MarketTime, Measure, Money, OrderState, Price, Product, ProductCode, Quantity, Unit};
use sync_core::Progress;

use crate::components::status::Status;
use crate::i18n::{Amount, Clock, Day, Msg, Weight, local_time, msg};

/// The market stands in Kigali, two hours east of Greenwich all year, and its deadlines are said by its clock.
const MARKET_OFFSET_MINUTES: i32 = 120;

/// A moment of the market as its wall clock shows it.
pub fn market_clock(unix_ms: i64) -> DateTime {
    local_time(unix_ms, MARKET_OFFSET_MINUTES)
}

/// A moment of the market as a day and a time of day, for someone who reads it at `now`.
pub fn day_and_clock(unix_ms: i64, now: MarketTime) -> (Day, Clock) {
    let at = market_clock(unix_ms);
    (Day { date: at.date(), today: market_clock(now.0).date() }, Clock(at.time()))
}

/// The last moment of the market's day: what counts "only today" counts until then.
pub fn end_of_day(now: MarketTime) -> MarketTime {
    const DAY_MS: i64 = 86_400_000;
    let offset = i64::from(MARKET_OFFSET_MINUTES) * 60_000;
    let day = now.0.saturating_add(offset).div_euclid(DAY_MS);
    MarketTime((day + 1).saturating_mul(DAY_MS).saturating_sub(offset + 1))
}

/// The first moment of the market's month.
pub fn start_of_month(now: MarketTime) -> MarketTime {
    let here = market_clock(now.0);
    let into_it = here.duration_since(here.first_of_month().start_of_day());
    MarketTime(now.0.saturating_sub(i64::try_from(into_it.as_millis()).unwrap_or_default()))
}

/// What a product is called. One that only a newer app knows is called other goods.
pub fn product(code: &ProductCode) -> Msg {
    match code.as_str() {
        "coffee_green" => msg::product_coffee_green(),
        "coffee_roasted" => msg::product_coffee_roasted(),
        "tea_black" => msg::product_tea_black(),
        "tea_green" => msg::product_tea_green(),
        "honey" => msg::product_honey(),
        "chilli_dried" => msg::product_chilli_dried(),
        "chilli_ground" => msg::product_chilli_ground(),
        "vanilla" => msg::product_vanilla(),
        "vanilla_ground" => msg::product_vanilla_ground(),
        "macadamia" => msg::product_macadamia(),
        "macadamia_in_shell" => msg::product_macadamia_in_shell(),
        "avocado" => msg::product_avocado(),
        "mango" => msg::product_mango(),
        "pineapple" => msg::product_pineapple(),
        "apple" => msg::product_apple(),
        "orange" => msg::product_orange(),
        "cocoa_beans" => msg::product_cocoa_beans(),
        "sauce" => msg::product_sauce(),
        "basket" => msg::product_basket(),
        "basket_bamboo" => msg::product_basket_bamboo(),
        "basket_rattan" => msg::product_basket_rattan(),
        "coffee_green_decaf" => msg::product_coffee_green_decaf(),
        "coffee_roasted_decaf" => msg::product_coffee_roasted_decaf(),
        "coffee_husks" => msg::product_coffee_husks(),
        "coffee_extract" => msg::product_coffee_extract(),
        _ => msg::product_unknown(),
    }
}

/// What a form is called; nothing for none, or for one that only a newer app knows.
pub fn form(name: &str) -> Option<Msg> {
    Some(match name {
        "green" => msg::form_green(),
        "parchment" => msg::form_parchment(),
        "beans" => msg::form_beans(),
        "ground" => msg::form_ground(),
        "leaf" => msg::form_leaf(),
        "broken" => msg::form_broken(),
        "dust" => msg::form_dust(),
        "liquid" => msg::form_liquid(),
        "comb" => msg::form_comb(),
        "raw" => msg::form_raw(),
        "roasted" => msg::form_roasted(),
        "fresh" => msg::form_fresh(),
        "dried" => msg::form_dried(),
        _ => return None,
    })
}

/// A unit by itself: "kg".
pub fn unit(unit: Unit) -> Msg {
    match unit {
        Unit::Kilogram => msg::unit_kilogram(),
        Unit::Bag60 => msg::unit_bag60(),
        Unit::Jin => msg::unit_jin(),
        Unit::Gram => msg::unit_gram(),
        Unit::Piece => msg::unit_piece(),
    }
}

/// A unit after a price: "a kilo".
pub fn per(unit: Unit) -> Msg {
    match unit {
        Unit::Kilogram => msg::per_kilogram(),
        Unit::Bag60 => msg::per_bag60(),
        Unit::Jin => msg::per_jin(),
        Unit::Gram => msg::per_gram(),
        Unit::Piece => msg::per_piece(),
    }
}

/// A unit's name in addresses, test hooks and the values of choices.
pub fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Kilogram => "kilogram",
        Unit::Bag60 => "bag60",
        Unit::Jin => "jin",
        Unit::Gram => "gram",
        Unit::Piece => "piece",
    }
}

/// Every unit that a product may be counted in, the usual first.
pub fn units_of(product: Option<&Product>) -> Vec<Unit> {
    let measures = product.map_or([Measure::Mass].as_slice(), |product| product.measures);
    measures.iter().flat_map(|measure| Unit::all(*measure)).copied().collect()
}

/// An amount of goods: "40 kg", "3 pieces".
pub fn quantity(quantity: Quantity) -> Msg {
    match quantity {
        Quantity::Grams(grams) => msg::quantity_weight(Weight::grams(grams)),
        Quantity::Pieces(pieces) => msg::quantity_pieces(pieces),
    }
}

/// Money as the language writes it.
pub fn amount(money: Money) -> Amount {
    Amount::new(money.minor, money.currency.digits(), money.currency.code())
}

/// A price in one line: "12.00 USD a kilo".
pub fn price(price: Price) -> Msg {
    msg::price_line(amount(price.money), per(price.per))
}

/// The state of a listing.
pub fn listing_state(state: ListingState) -> Msg {
    match state {
        ListingState::Published => msg::listing_published(),
        ListingState::Paused => msg::listing_paused(),
        ListingState::Removed => msg::listing_removed(),
    }
}

/// The state of an order, as what is to be done with it.
pub fn order_state(state: OrderState) -> Msg {
    match state {
        OrderState::Placed => msg::order_state_placed(),
        OrderState::Accepted => msg::order_state_accepted(),
        OrderState::Packed => msg::order_state_packed(),
        OrderState::HandedOver => msg::order_state_handed_over(),
        OrderState::Delivered => msg::order_state_delivered(),
        OrderState::Paid => msg::order_state_paid(),
        OrderState::Declined => msg::order_state_declined(),
        OrderState::Cancelled => msg::order_state_cancelled(),
        OrderState::Unknown => msg::order_state_unknown(),
    }
}

/// The states in which the next step is the seller's, by the market's own rule, as filters name them.
pub fn states_for_seller() -> Vec<&'static str> {
    OrderState::ALL.into_iter().filter(|state| state.waits_for_seller()).map(OrderState::name).collect()
}

/// Why an order is declined.
pub fn decline_reason(reason: DeclineReason) -> Msg {
    match reason {
        DeclineReason::SoldOut => msg::decline_sold_out(),
        DeclineReason::Quality => msg::decline_quality(),
        DeclineReason::CannotShip => msg::decline_cannot_ship(),
        DeclineReason::Price => msg::decline_price(),
        DeclineReason::Other => msg::decline_other(),
    }
}

/// A reason's name in test hooks and the values of choices: as on the wire.
pub fn decline_name(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::SoldOut => "sold_out",
        DeclineReason::Quality => "quality",
        DeclineReason::CannotShip => "cannot_ship",
        DeclineReason::Price => "price",
        DeclineReason::Other => "other",
    }
}

/// How far a thing is, in the one vocabulary.
pub fn status(progress: Progress) -> Status {
    match progress {
        Progress::NeedsHelp => Status::NeedsHelp,
        Progress::OnThisPhone => Status::OnThisPhone,
        Progress::Sent => Status::Sent,
        Progress::AtMarket => Status::AtTheMarket,
    }
}

/// The same in test hooks.
pub fn progress_name(progress: Progress) -> &'static str {
    match progress {
        Progress::NeedsHelp => "needs_help",
        Progress::OnThisPhone => "on_this_phone",
        Progress::Sent => "sent",
        Progress::AtMarket => "at_market",
    }
}

#[cfg(test)]
mod tests {
    use protocol::catalogue::CATALOGUE;

    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn everything_in_the_catalogue_has_a_name_in_every_language() {
        for known in CATALOGUE {
            let name = product(&known.code());
            assert_ne!(name, msg::product_unknown(), "{}", known.name);
            for locale in Locale::all() {
                assert!(!locale.say(&name.clone().into()).is_empty());
            }
            for name in known.forms {
                assert!(form(name).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn the_markets_day_ends_at_midnight_in_kigali() {
        // 20 November 2025, 21:59 and 22:00 UTC: either side of midnight in Kigali.
        let before = MarketTime(1_763_675_940_000);
        assert_eq!(end_of_day(before), MarketTime(1_763_675_999_999));
        assert_eq!(market_clock(end_of_day(before).0).date(), market_clock(before.0).date());
        assert_eq!(end_of_day(MarketTime(1_763_676_000_000)), MarketTime(1_763_762_399_999));
    }

    #[test]
    fn a_month_begins_at_the_markets_midnight() {
        // 30 November 2025, 22:30 UTC: it is December in Kigali.
        assert_eq!(start_of_month(MarketTime(1_764_541_800_000)), MarketTime(1_764_540_000_000));
        assert_eq!(start_of_month(MarketTime(1_764_540_000_000)), MarketTime(1_764_540_000_000));
        // 20 November 2025, 09:00 UTC.
        assert_eq!(start_of_month(MarketTime(1_763_629_200_000)), MarketTime(1_761_948_000_000));
    }

    #[test]
    fn names_of_reasons_and_states_are_those_of_the_wire() {
        for reason in DeclineReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), decline_name(reason));
        }
        for state in [OrderState::Placed, OrderState::HandedOver, OrderState::Declined] {
            assert_eq!(serde_json::to_value(state).unwrap(), state.name());
        }
    }
}
