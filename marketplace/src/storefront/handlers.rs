//! From a request to the market and back to a page.

use super::{
    browse::{self, Wish},
    listing,
    order::{self, Aside},
    order_form::{self, Filled, Typed},
    page::notice,
    photos::{self, Shown},
    visitor::Visitor,
};
use crate::{Market, MarketError, PlaceError, ShopListing};
use axum::{
    extract::{Form, Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use protocol::{BlobName, ListingId, OrderEvent, OrderState, Rejection};
use std::collections::HashMap;

/// Why there is no page of what was asked for.
pub(crate) enum Fault {
    NotFound(Visitor),
    Market(Visitor, MarketError),
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound(visitor) => (StatusCode::NOT_FOUND, notice(&visitor, "not-found")).into_response(),
            Self::Market(visitor, error) => {
                // The operator reads why; the visitor need not.
                tracing::error!(%error, "the storefront could not answer");
                (StatusCode::SERVICE_UNAVAILABLE, notice(&visitor, "fault")).into_response()
            }
        }
    }
}

/// `GET /`
pub(crate) async fn home(
    State(market): State<Market>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Fault> {
    let wish = Wish::read(&query);
    let looked = async {
        let found = market.browse(wish.browse()).await?;
        let shown = shown(&market, &photos::of_cards(found.items.iter().map(|offer| &offer.listing))).await?;
        Ok((found, shown))
    };
    match looked.await {
        Ok((found, shown)) => Ok(browse::show(&visitor, &wish, &found, &shown).into_response()),
        Err(error) => Err(Fault::Market(visitor, error)),
    }
}

/// `GET /l/{id}`
pub(crate) async fn offer(State(market): State<Market>, visitor: Visitor, Path(id): Path<String>) -> Result<Response, Fault> {
    let offer = find(&market, &visitor, &id).await?;
    let key = market.form_key().map_err(|error| Fault::Market(visitor.clone(), error))?;
    let shown = shown_of(&market, &visitor, &offer).await?;
    Ok(listing::show(&visitor, &offer, &Filled::new(key), &shown).into_response())
}

/// `GET /l/{id}/order`: where the address of a form that was sent is opened again, or its language switched.
pub(crate) async fn back_to_offer(Path(id): Path<String>, visitor: Visitor) -> Response {
    match id.parse::<ListingId>() {
        Ok(id) => Redirect::to(&format!("/l/{id}#order")).into_response(),
        Err(_) => Fault::NotFound(visitor).into_response(),
    }
}

/// `POST /l/{id}/order`
pub(crate) async fn place(
    State(market): State<Market>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(form): Form<HashMap<String, String>>,
) -> Result<Response, Fault> {
    let offer = find(&market, &visitor, &id).await?;
    let words = visitor.words;
    let (form, typed) = match order_form::check(words, &offer.listing, Typed::read(form)) {
        Ok(good) => good,
        Err(filled) => return again(&market, &visitor, &offer, *filled, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    match market.place_order(offer.listing.id, form).await {
        Ok(placed) => Ok(Redirect::to(&format!("/o/{}", placed.secret)).into_response()),
        Err(PlaceError::Rejected(rejection)) => {
            // Somebody else may have ordered or the seller changed something: the page shows what is there now.
            let offer = find(&market, &visitor, &id).await?;
            let filled = order_form::refusal(words, &offer.listing, typed, &rejection);
            again(&market, &visitor, &offer, filled, StatusCode::CONFLICT).await
        }
        Err(PlaceError::NotFound) => Err(Fault::NotFound(visitor)),
        Err(PlaceError::Market(error)) => {
            tracing::error!(%error, "an order could not be placed");
            // The key stays, so that sending again places one order even if this one arrived after all.
            let filled = Filled::refused(typed, words.say("order-not-now"));
            // A market that does not answer may not say which photos it has either.
            let shown = shown_of(&market, &visitor, &offer).await.unwrap_or_default();
            Ok((StatusCode::SERVICE_UNAVAILABLE, listing::show(&visitor, &offer, &filled, &shown)).into_response())
        }
    }
}

/// The form again, with what was typed. One that came without a key gets one.
async fn again(market: &Market, visitor: &Visitor, offer: &ShopListing, filled: Filled, status: StatusCode) -> Result<Response, Fault> {
    let filled = if filled.general().is_some() || filled.typed().form_key.is_empty() {
        let key = market.form_key().map_err(|error| Fault::Market(visitor.clone(), error))?;
        filled.with_key(key)
    } else {
        filled
    };
    let shown = shown_of(market, visitor, offer).await?;
    Ok((status, listing::show(visitor, offer, &filled, &shown)).into_response())
}

/// `GET /o/{secret}`
pub(crate) async fn buyers_order(State(market): State<Market>, visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Fault> {
    order_page(&market, visitor, &secret, StatusCode::OK, Aside::Nothing).await
}

/// `GET /o/{secret}/cancel` and `/received`: as [`back_to_offer`].
pub(crate) async fn back_to_order(State(market): State<Market>, visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Fault> {
    match market.order_by_secret(&secret).await {
        Ok(Some(_)) => Ok(Redirect::to(&format!("/o/{secret}")).into_response()),
        Ok(None) => Err(Fault::NotFound(visitor)),
        Err(error) => Err(Fault::Market(visitor, error)),
    }
}

/// `POST /o/{secret}/cancel`
pub(crate) async fn cancel(State(market): State<Market>, visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Fault> {
    tell(&market, visitor, &secret, OrderEvent::Cancelled).await
}

/// `POST /o/{secret}/received`
pub(crate) async fn received(State(market): State<Market>, visitor: Visitor, Path(secret): Path<String>) -> Result<Response, Fault> {
    tell(&market, visitor, &secret, OrderEvent::Delivered).await
}

async fn tell(market: &Market, visitor: Visitor, secret: &str, event: OrderEvent) -> Result<Response, Fault> {
    match market.buyer_event(secret, event).await {
        Ok(_) => Ok(Redirect::to(&format!("/o/{secret}")).into_response()),
        // Pressed twice: it is as she wanted.
        Err(PlaceError::Rejected(Rejection::WrongState { state })) if is_done(event, state) => {
            Ok(Redirect::to(&format!("/o/{secret}")).into_response())
        }
        Err(PlaceError::Rejected(_)) => order_page(market, visitor, secret, StatusCode::CONFLICT, Aside::MovedOn).await,
        Err(PlaceError::NotFound) => Err(Fault::NotFound(visitor)),
        Err(PlaceError::Market(error)) => Err(Fault::Market(visitor, error)),
    }
}

fn is_done(event: OrderEvent, state: OrderState) -> bool {
    match event {
        OrderEvent::Cancelled => state == OrderState::Cancelled,
        OrderEvent::Delivered | OrderEvent::Paid => matches!(state, OrderState::Delivered | OrderState::Paid),
    }
}

async fn order_page(market: &Market, visitor: Visitor, secret: &str, status: StatusCode, aside: Aside) -> Result<Response, Fault> {
    match market.order_by_secret(secret).await {
        Ok(Some(found)) => Ok((status, order::show(&visitor, &found, secret, aside)).into_response()),
        Ok(None) => Err(Fault::NotFound(visitor)),
        Err(error) => Err(Fault::Market(visitor, error)),
    }
}

/// The listing of an address; an address that can be none is not found, like one that is none.
async fn find(market: &Market, visitor: &Visitor, id: &str) -> Result<ShopListing, Fault> {
    let id: ListingId = id.parse().map_err(|_| Fault::NotFound(visitor.clone()))?;
    match market.shop_listing(id).await {
        Ok(Some(offer)) => Ok(offer),
        Ok(None) => Err(Fault::NotFound(visitor.clone())),
        Err(error) => Err(Fault::Market(visitor.clone(), error)),
    }
}

/// Which of these pictures can be shown.
async fn shown(market: &Market, names: &[BlobName]) -> Result<Shown, MarketError> {
    Ok(Shown::new(market.pictures_there(names).await?, market.config().public_url.clone()))
}

async fn shown_of(market: &Market, visitor: &Visitor, offer: &ShopListing) -> Result<Shown, Fault> {
    shown(market, &photos::of_offer(&offer.listing)).await.map_err(|error| Fault::Market(visitor.clone(), error))
}

/// Every other address.
pub(crate) async fn nowhere(visitor: Visitor) -> Fault {
    Fault::NotFound(visitor)
}
