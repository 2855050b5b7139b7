//! The small forms of a listing: more, less, another price, other words. One is open at a time.

use dioxus::prelude::*;
use protocol::operation::{ListingEdit, Removal};
use protocol::{AmountError, Listing, Measure, Money, Price, Quantity, Unit};

use super::{Change, StockTo};
use crate::components::button::{Button, ButtonKind};
use crate::components::card::Card;
use crate::components::choice::{Choice, ChoiceGroup, ChoiceLayout};
use crate::components::field::{FieldKind, Need, TextField};
use crate::components::icon::Glyph;
use crate::components::instead::{Instead, closed};
use crate::goods::{
    self,
    number::{NumberField, UnitWord},
};
use crate::i18n::{Msg, Text, msg, use_i18n};
use crate::wording;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    More,
    Less,
    Price,
    Words,
}

impl Form {
    /// The name of the button that opens it.
    const fn opener(self) -> &'static str {
        match self {
            Self::More => "stock-add",
            Self::Less => "stock-less",
            Self::Price => "listing-price",
            Self::Words => "listing-words",
        }
    }
}

const PLACES: [(&str, StockTo); 3] = [("market", StockTo::Market), ("here", StockTo::Here), ("today", StockTo::Today)];

fn place(to: StockTo) -> (Msg, Msg) {
    match to {
        StockTo::Market => (msg::stock_to_market(), msg::stock_to_market_hint()),
        StockTo::Here => (msg::stock_to_here(), msg::stock_to_here_hint()),
        StockTo::Today => (msg::stock_to_today(), msg::stock_to_today_hint()),
    }
}

const REASONS: [(&str, Removal); 3] = [("cash_sale", Removal::CashSale), ("spoiled", Removal::Spoiled), ("counted", Removal::Counted)];

fn why(reason: Removal) -> Msg {
    match reason {
        Removal::CashSale => msg::listing_why_cash(),
        Removal::Spoiled => msg::listing_why_spoiled(),
        Removal::Counted | Removal::Other => msg::listing_why_counted(),
    }
}

/// What can be changed, and the form of what is being changed.
#[component]
pub(super) fn Changes(listing: Listing, problem: Option<Msg>, onchange: EventHandler<Change>) -> Element {
    let mut open = use_signal(|| None::<Form>);
    let mut show = move |form: Form| open.set(Some(form));
    let close = move |()| {
        open.set(None);
        closed();
    };
    match open() {
        None => rsx! {
            div { class: "button-row",
                Button { label: msg::listing_add(), kind: ButtonKind::Quiet, icon: Glyph::Plus, testid: Form::More.opener(), onclick: move |()| show(Form::More) }
                Button { label: msg::listing_less(), kind: ButtonKind::Quiet, testid: Form::Less.opener(), onclick: move |()| show(Form::Less) }
            }
            div { class: "button-row",
                Button { label: msg::listing_price_change(), kind: ButtonKind::Quiet, icon: Glyph::Coin, testid: Form::Price.opener(), onclick: move |()| show(Form::Price) }
                Button { label: msg::listing_words_change(), kind: ButtonKind::Quiet, icon: Glyph::Edit, testid: Form::Words.opener(), onclick: move |()| show(Form::Words) }
            }
        },
        Some(form) => rsx! {
            Instead { opener: form.opener(),
                // A form may open below the edge of a small screen.
                div { onmounted: move |form| async move { drop(form.scroll_to(ScrollBehavior::Instant).await) },
                    match form {
                        Form::More | Form::Less => rsx! {
                            StockForm { measure: listing.stock.market.measure(), less: form == Form::Less, problem, onchange, onclose: close }
                        },
                        Form::Price => rsx! { PriceForm { price: listing.price, problem, onchange, onclose: close } },
                        Form::Words => rsx! {
                            WordsForm { title: listing.title.clone(), description: listing.description.clone(), problem, onchange, onclose: close }
                        },
                    }
                }
            }
        },
    }
}

#[component]
fn Buttons(onsave: EventHandler<()>, onclose: EventHandler<()>) -> Element {
    rsx! {
        div { class: "button-row",
            Button { label: msg::listing_save(), testid: "listing-save", onclick: move |()| onsave.call(()) }
            Button { label: msg::listing_cancel(), kind: ButtonKind::Quiet, testid: "listing-cancel", onclick: move |()| onclose.call(()) }
        }
    }
}

#[component]
fn StockForm(measure: Measure, less: bool, problem: Option<Msg>, onchange: EventHandler<Change>, onclose: EventHandler<()>) -> Element {
    let i18n = use_i18n();
    let mut text = use_signal(String::new);
    let mut reason = use_signal(|| Removal::CashSale);
    let mut to = use_signal(StockTo::default);
    let mut wrong = use_signal(|| None::<AmountError>);
    let unit = Unit::all(measure).first().copied().unwrap_or(Unit::Kilogram);
    let read = Quantity::parse(&text.read(), unit);
    rsx! {
        Card {
            NumberField {
                id: "amount",
                label: if less { msg::listing_how_much_less() } else { msg::listing_how_much_more() },
                value: "",
                decimals: measure == Measure::Mass,
                unit: rsx! { UnitWord { unit: goods::unit(unit) } },
                read: read.ok().map(|quantity| goods::quantity(quantity).into()),
                problem: wrong().map(wording::amount).or(problem).map(Text::from),
                testid: "stock-amount",
                onchange: move |typed| {
                    wrong.set(None);
                    text.set(typed);
                },
                if less {
                    ChoiceGroup {
                        name: "why",
                        legend: msg::listing_why_less(),
                        layout: ChoiceLayout::Grid,
                        choices: REASONS.map(|(name, reason)| Choice::new(name, why(reason))).to_vec(),
                        chosen: REASONS.iter().find(|(_, known)| *known == reason()).map(|(name, _)| (*name).to_owned()),
                        onchoose: move |name: String| {
                            if let Some((_, known)) = REASONS.iter().find(|(known, _)| *known == name) {
                                reason.set(*known);
                            }
                        },
                    }
                } else {
                    ChoiceGroup {
                        name: "to",
                        legend: msg::stock_to(),
                        layout: ChoiceLayout::Grid,
                        choices: PLACES.map(|(name, to)| Choice::new(name, place(to).0)).to_vec(),
                        chosen: PLACES.iter().find(|(_, known)| *known == to()).map(|(name, _)| (*name).to_owned()),
                        onchoose: move |name: String| {
                            if let Some((_, known)) = PLACES.iter().find(|(known, _)| *known == name) {
                                to.set(*known);
                            }
                        },
                    }
                    p { class: "soft small", {i18n.t(place(to()).1)} }
                }
            }
            Buttons {
                onsave: move |()| match Quantity::parse(&text.peek(), unit) {
                    Ok(quantity) if less => onchange.call(Change::Less(quantity, *reason.peek())),
                    Ok(quantity) => onchange.call(Change::More(quantity, *to.peek())),
                    Err(error) => wrong.set(Some(error)),
                },
                onclose,
            }
        }
    }
}

#[component]
fn PriceForm(price: Price, problem: Option<Msg>, onchange: EventHandler<Change>, onclose: EventHandler<()>) -> Element {
    let currency = price.money.currency;
    let mut text = use_signal(|| price.money.plain());
    let mut wrong = use_signal(|| None::<AmountError>);
    let read = move |text: &str| Money::parse(text, currency).map(|money| Price { money, ..price });
    let understood = read(&text.read()).ok().map(|price| goods::price(price).into());
    rsx! {
        Card {
            NumberField {
                id: "price",
                label: msg::listing_price_change(),
                value: price.money.plain(),
                decimals: currency.digits() > 0,
                unit: rsx! { UnitWord { unit: Text::verbatim(currency.code()) } },
                read: understood,
                problem: wrong().map(wording::amount).or(problem).map(Text::from),
                testid: "listing-price-amount",
                onchange: move |typed| {
                    wrong.set(None);
                    text.set(typed);
                },
            }
            Buttons {
                onsave: move |()| match read(&text.peek()) {
                    Ok(price) => onchange.call(Change::Price(price)),
                    Err(error) => wrong.set(Some(error)),
                },
                onclose,
            }
        }
    }
}

#[component]
fn WordsForm(
    title: String,
    description: String,
    problem: Option<Msg>,
    onchange: EventHandler<Change>,
    onclose: EventHandler<()>,
) -> Element {
    let mut new_title = use_signal(|| title.clone());
    let mut new_description = use_signal(|| description.clone());
    let (old_title, old_description) = (title.clone(), description.clone());
    rsx! {
        Card {
            TextField {
                id: "title",
                label: msg::editor_title(),
                value: title,
                problem: problem.map(Text::from),
                max_length: 80,
                testid: "listing-title",
                oninput: move |words| new_title.set(words),
            }
            TextField {
                id: "description",
                label: msg::editor_description(),
                value: description,
                kind: FieldKind::Lines,
                need: Need::Optional,
                max_length: 2000,
                testid: "listing-description",
                oninput: move |words| new_description.set(words),
            }
            Buttons {
                onsave: move |()| {
                    // Only what she changed: the other field may have been changed on another phone.
                    let changed = |now: String, before: &String| (now != *before).then_some(now);
                    onchange.call(Change::Words(ListingEdit {
                        title: changed(new_title.peek().clone(), &old_title),
                        description: changed(new_description.peek().clone(), &old_description),
                        ..ListingEdit::default()
                    }));
                },
                onclose,
            }
        }
    }
}
