//! The other things to do, and what was begun.

use dioxus::prelude::*;
use protocol::OrderState;
use sync_core::{Draft, OrderView};

use super::goods_of;
use crate::components::card::{Card, CardKind, SectionTitle};
use crate::components::icon::{Glyph, Icon};
use crate::components::picture::PhotoSize;
use crate::components::row::{ListRow, RowAction};
use crate::goods::{
    self,
    photo::{ListingPicture, OrderPicture},
};
use crate::i18n::{Text, msg};
use crate::route::Route;

#[component]
pub(super) fn Todo(orders: Vec<OrderView>, help: u32, all: Option<u32>) -> Element {
    rsx! {
        SectionTitle { text: msg::home_todo() }
        Card { kind: CardKind::Rows,
            if help > 0 {
                ListRow {
                    title: msg::home_help_title(help),
                    detail: Text::from(msg::home_help_hint()),
                    picture: rsx! { span { class: "row-sign row-sign-help", Icon { glyph: Glyph::Help } } },
                    action: RowAction::To(Route::SyncCentre {}.into()),
                    testid: "home-help",
                }
            }
            for view in orders {
                OrderRow { key: "{view.order.id}", view }
            }
            if let Some(all) = all {
                ListRow { title: msg::home_orders_all(all), picture: rsx! { span { class: "row-sign", Icon { glyph: Glyph::Box } } }, action: RowAction::To(Route::OrdersScreen {}.into()), testid: "home-orders-all" }
            }
        }
    }
}

#[component]
fn OrderRow(view: OrderView) -> Element {
    let order = &view.order;
    let goods = goods_of(order);
    let (glyph, title) = match order.state {
        OrderState::Packed => (Glyph::Truck, msg::home_bring(goods)),
        OrderState::Accepted => (Glyph::Box, msg::home_pack(goods)),
        _ => (Glyph::Bell, msg::home_answer(goods)),
    };
    rsx! {
        ListRow {
            title,
            detail: Text::from(msg::home_order_of(order.number.to_string(), order.buyer.name.clone())),
            action: RowAction::To(Route::OrderScreen { id: order.id }.into()),
            picture: rsx! { OrderPicture { view: view.clone(), size: PhotoSize::Small } },
            end: rsx! { Icon { glyph } },
            testid: "home-order",
        }
    }
}

#[component]
pub(super) fn Drafts(drafts: Vec<Draft>) -> Element {
    if drafts.is_empty() {
        return rsx! {};
    }
    rsx! {
        SectionTitle { text: msg::home_drafts() }
        Card { kind: CardKind::Rows,
            for draft in drafts {
                DraftRow { key: "{draft.id}", draft }
            }
        }
    }
}

#[component]
fn DraftRow(draft: Draft) -> Element {
    let product = draft.product.as_ref().map(goods::product);
    let title = match (draft.title.trim(), product.clone()) {
        ("", Some(product)) => product.into(),
        ("", None) => msg::home_draft_unnamed().into(),
        (title, _) => Text::verbatim(title),
    };
    rsx! {
        ListRow {
            title,
            detail: Text::from(msg::state_draft()),
            picture: rsx! { ListingPicture { listing: draft.id, photos: draft.photos.clone(), product: draft.product.clone(), size: PhotoSize::Small } },
            action: RowAction::To(Route::EditorScreen { id: draft.id, step: draft.step.max(1) }.into()),
            testid: "home-draft",
        }
    }
}
