//! Ordering: a buyer places an order, follows it by a link that only she knows, and says when she has the goods.

use super::{BuyerOrder, OrderForm, PlacedOrder};
use crate::{
    Market, MarketError, PlaceError, secrets,
    store::{Tx, rows, work::Work},
};
use protocol::{
    Buyer, Invalid, Listing, ListingId, Order, OrderEvent, OrderId, OrderState, Rejection, Text, digest::Sha256Hex, order::NewOrder,
};
use sqlx::Row as _;
use std::sync::Arc;

/// How long a form's key is at least: what the market gives out has 43 characters.
const LEAST_FORM_KEY: usize = 16;

impl Market {
    /// A new random key for an order form.
    pub fn form_key(&self) -> Result<String, MarketError> {
        secrets::token()
    }

    /// Places an order.
    pub async fn place_order(&self, listing: ListingId, form: OrderForm) -> Result<PlacedOrder, PlaceError> {
        let form = Arc::new(cleaned(form)?);
        self.to_the_end(move |market| place(market, listing, Arc::clone(&form))).await
    }

    /// The order of a secret link.
    pub async fn order_by_secret(&self, secret: &str) -> Result<Option<BuyerOrder>, MarketError> {
        let mut tx = self.store().read().await?;
        let sql = "SELECT o.body, s.name, s.village, s.country FROM orders o JOIN seller s ON s.id = o.seller_id WHERE o.secret_hash = $1";
        let row = sqlx::query(sql).bind(secret_hash(secret)).fetch_optional(&mut *tx).await?;
        row.map(|row| Ok(BuyerOrder { order: rows::body(&row, 0)?, seller: rows::card(&row, 1)? })).transpose()
    }

    /// What the buyer says of the order of her secret link: cancelled, or delivered. Because payment is a sandbox, the seller is
    /// paid in the same moment. Said twice, it is answered twice and done once.
    pub async fn buyer_event(&self, secret: &str, event: OrderEvent) -> Result<Order, PlaceError> {
        let hash: Arc<str> = secret_hash(secret).into();
        self.to_the_end(move |market| observe(market, Arc::clone(&hash), event)).await
    }

    /// The secret that follows from a form: known to whoever has the form, and to nobody who has only the database.
    fn secret_of(&self, listing: ListingId, form: &OrderForm) -> String {
        let OrderForm { quantity, buyer: Buyer { name, country, address }, note, form_key } = form;
        let said = serde_json::json!([listing, quantity, name, country, address, note, form_key]).to_string();
        let hash =
            Sha256Hex::of_bytes(format!("isoko/order/1\n{}\n{}", self.meta().pepper, Sha256Hex::of_bytes(said.as_bytes())).as_bytes());
        secrets::base64url(hash.bytes())
    }
}

fn secret_hash(secret: &str) -> String {
    secrets::hash("order-link", secret)
}

/// The form as a person may have typed it, cleaned as a phone would clean it. What cannot be cleaned is refused.
fn cleaned(form: OrderForm) -> Result<OrderForm, Rejection> {
    let clean = |field: &str, kind: Text, text: &str| kind.clean(text).map_err(|problem| Rejection::invalid(field, problem));
    if form.form_key.len() < LEAST_FORM_KEY {
        return Err(Rejection::invalid("form_key", Invalid::Empty));
    }
    let buyer = Buyer {
        name: clean("name", Text::NAME, &form.buyer.name)?,
        country: form.buyer.country,
        address: clean("address", Text::ADDRESS, &form.buyer.address)?,
    };
    Ok(OrderForm { buyer, note: clean("note", Text::NOTE, &form.note)?, ..form })
}

async fn place(market: Market, listing: ListingId, form: Arc<OrderForm>) -> Result<PlacedOrder, PlaceError> {
    let secret = market.secret_of(listing, &form);
    let hash = secret_hash(&secret);
    let (mut work, listing) = work_on_listing(&market, listing).await?;
    // The same form again: the buyer pressed twice, or went back and sent it again.
    if let Some(order) = order_of(work.tx(), &hash).await? {
        return Ok(PlacedOrder { order, secret });
    }
    let now = work.now();
    let id = OrderId::new(market.config().realm, rows::unsigned(now.0), market.config().clock.draw()?);
    let number = next_number(work.tx()).await?;
    let new = NewOrder { id, number, quantity: form.quantity, buyer: form.buyer.clone(), note: form.note.clone() };
    let (listing_ctx, order_ctx) = (work.context(None, 0), work.context(None, 1));
    let (order, listing) = Order::place(new, listing, &order_ctx, &listing_ctx)?;
    work.save_listing(&listing).await?;
    work.insert_order(&order, &hash).await?;
    work.commit().await?;
    Ok(PlacedOrder { order, secret })
}

/// The listing under its seller's lock.
async fn work_on_listing(market: &Market, id: ListingId) -> Result<(Work, Listing), PlaceError> {
    let mut tx = market.store().read().await?;
    let seller = rows::listing(&mut tx, id).await?.ok_or(PlaceError::NotFound)?.seller;
    drop(tx);
    let mut work = market.work_on(seller).await?.ok_or(PlaceError::NotFound)?;
    let listing = work.listing(id).await?.ok_or(PlaceError::NotFound)?;
    Ok((work, listing))
}

async fn order_of(tx: &mut Tx, secret_hash: &str) -> Result<Option<Order>, MarketError> {
    let row = sqlx::query("SELECT body FROM orders WHERE secret_hash = $1").bind(secret_hash).fetch_optional(&mut **tx).await?;
    row.map(|row| rows::body(&row, 0)).transpose()
}

/// The number that people say. Its row is locked after the seller's, always in this order.
async fn next_number(tx: &mut Tx) -> Result<u64, MarketError> {
    let row = sqlx::query("UPDATE counter SET last = last + 1 WHERE name = 'order' RETURNING last").fetch_one(&mut **tx).await?;
    Ok(rows::unsigned(row.try_get(0)?))
}

async fn observe(market: Market, secret_hash: Arc<str>, event: OrderEvent) -> Result<Order, PlaceError> {
    let mut tx = market.store().read().await?;
    let seller = order_of(&mut tx, &secret_hash).await?.ok_or(PlaceError::NotFound)?.seller;
    drop(tx);
    let mut work = market.work_on(seller).await?.ok_or(PlaceError::NotFound)?;
    let order = order_of(work.tx(), &secret_hash).await?.ok_or(PlaceError::NotFound)?;
    let order = match (event, order.state) {
        (OrderEvent::Cancelled, OrderState::Cancelled) | (OrderEvent::Delivered, OrderState::Delivered | OrderState::Paid) => order,
        (OrderEvent::Cancelled, _) => {
            let order = order.observe(event, &work.context(None, 0))?;
            work.save_order(&order).await?;
            work.give_back(&order).await?;
            order
        }
        (OrderEvent::Delivered, _) => {
            let order = order.observe(event, &work.context(None, 0))?;
            work.save_order(&order).await?;
            let order = order.observe(OrderEvent::Paid, &work.context(None, 0))?;
            work.save_order(&order).await?;
            order
        }
        // Only the market says that the seller was paid.
        (OrderEvent::Paid, state) => return Err(Rejection::WrongState { state }.into()),
    };
    work.commit().await?;
    Ok(order)
}
