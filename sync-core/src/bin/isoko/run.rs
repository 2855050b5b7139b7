//! Does what was asked.

use crate::{
    args::{Add, Args, Command, Edit, Enrol, Listing, Order, Page, Stock},
    failure::Failure,
    show::{self, Shown},
    soak,
};
use protocol::{Decline, EntityKind, ListingId, Money, OrderId, Price, Quantity, operation::ListingEdit};
use serde_json::json;
use std::{path::PathBuf, sync::Arc};
use sync_core::{
    Capture, Core, CoreConfig, CoreError, Enrolment, HttpTransport, InputProblem, NetError, NewSeller, Transport,
    core::{Filter, Mend},
    runner::Report,
    transport::Exchange,
};

/// No address was given: nobody can be reached.
struct Nowhere;

impl Transport for Nowhere {
    fn post<'a>(&'a self, _: &'a str, _: Option<&'a str>, _: Vec<u8>) -> Exchange<'a> {
        Box::pin(async { Err(NetError::Offline) })
    }
}

pub(crate) fn run(args: &Args) -> Result<Shown, Failure> {
    let talks = args.sync || matches!(args.command, Command::Sync | Command::Enrol(_));
    let transport: Arc<dyn Transport> = match &args.market {
        Some(url) => Arc::new(HttpTransport::new(url)?),
        None if talks => return Err(Failure::usage("--market is needed to talk to the market.")),
        None => Arc::new(Nowhere),
    };
    let core = Core::open(CoreConfig { automatic: false, ..CoreConfig::new(&args.data, transport) })?;
    core.block_on(async {
        let shown = command(&core, &args.command).await?;
        if args.sync && !matches!(args.command, Command::Sync) { Ok(shown.and(sync(&core).await?)) } else { Ok(shown) }
    })?
}

async fn command(core: &Core, command: &Command) -> Result<Shown, Failure> {
    match command {
        Command::Enrol(how) => enrol(core, how).await,
        Command::Listing(Listing::Add(new)) => add(core, new).await,
        Command::Listing(Listing::Edit(edit)) => self::edit(core, edit).await,
        Command::Listing(Listing::Photo { id, files }) => photos(core, *id, files).await,
        Command::Listing(Listing::List(page)) => Ok(show::listings(&core.listings(filter(EntityKind::Listing, page)?).await?)),
        Command::Listing(Listing::Show { id }) => {
            Ok(show::whole_listing(&core.listing(*id).await?.ok_or_else(|| Failure::no_such("listing"))?))
        }
        Command::Stock(Stock::Add { id, amount, unit }) => {
            let op = core.add_stock(*id, quantity(amount, (*unit).into())?).await?;
            listing_done(core, *id, &[op]).await
        }
        Command::Stock(Stock::Remove { id, amount, unit, why }) => {
            let op = core.remove_stock(*id, quantity(amount, (*unit).into())?, (*why).into()).await?;
            listing_done(core, *id, &[op]).await
        }
        Command::Order(Order::List(page)) => Ok(show::orders(&core.orders(filter(EntityKind::Order, page)?).await?)),
        Command::Order(Order::Show { order }) => {
            let id = order_id(core, order).await?;
            Ok(show::whole_order(&core.order(id).await?.ok_or_else(|| Failure::no_such("order"))?))
        }
        Command::Order(decision) => decide(core, decision).await,
        Command::Sync => sync(core).await,
        Command::Status => Ok(show::status(core.profile().await?.as_ref(), &core.status().await?, core.device_now_ms())),
        Command::Waiting => Ok(show::waiting(&core.waiting().await?)),
        Command::Dismiss { op } => {
            core.dismiss(*op).await?;
            Ok(Shown::one(json!({ "dismissed": op }), format!("Taken back: {op}")))
        }
        Command::Again { op } => {
            let new = core.mend(*op, Mend::Again).await?;
            Ok(Shown::one(json!({ "op": new, "instead_of": op }), format!("Will be sent again, as {new}")))
        }
        Command::Data { photos_on_wifi, cap } => data(core, *photos_on_wifi, *cap).await,
        Command::Export => {
            let path = core.export_unsent().await?;
            let operations = core.waiting().await?.len();
            let line = format!("{operations} unsent things in {}", path.display());
            Ok(Shown::one(json!({ "path": path, "operations": operations }), line))
        }
        Command::Soak { seed, acts } => soak::act_for_ever(core, *seed, *acts).await,
    }
}

async fn enrol(core: &Core, how: &Enrol) -> Result<Shown, Failure> {
    if let Some(code) = &how.code {
        core.confirm_code(code).await?;
        return profile(core).await;
    }
    if let Some(name) = &how.name {
        let new = NewSeller {
            name: name.clone(),
            phone: how.phone.clone().unwrap_or_default(),
            village: how.village.clone().unwrap_or_default(),
            country: how.country,
            language: how.language.clone(),
            invitation: how.invitation.clone().zip(how.seller),
        };
        core.create_seller(new).await?;
    }
    // A seller whom the market knows already needs no code, unless she asks for one in so many words (no --name).
    let known = core.profile().await?.is_some_and(|profile| profile.enrolment == Enrolment::Done);
    if how.name.is_none() || !known {
        let saved = how.name.is_some();
        core.request_code().await.map_err(|error| {
            let failure = Failure::from(error);
            if saved { failure.because("The seller is saved on this phone, but no code could be asked for.") } else { failure }
        })?;
    }
    profile(core).await
}

async fn profile(core: &Core) -> Result<Shown, Failure> {
    let profile = core.profile().await?.ok_or_else(|| Failure::from(sync_core::Need::Profile))?;
    Ok(show::profile(&profile))
}

async fn add(core: &Core, new: &Add) -> Result<Shown, Failure> {
    let mut draft = core.new_draft().await?;
    draft.product = Some(new.product.clone());
    draft.title.clone_from(&new.title);
    draft.description.clone_from(&new.description);
    draft.form.clone_from(&new.form);
    draft.grade.clone_from(&new.grade);
    draft.amount.clone_from(&new.amount);
    draft.amount_unit = new.unit.into();
    draft.price.clone_from(&new.price);
    draft.currency = new.currency;
    draft.price_unit = new.per.unwrap_or(new.unit).into();
    draft.least.clone_from(&new.least);
    draft.harvest = new.harvest;
    draft.country = new.country.unwrap_or(draft.country);
    if let Some(place) = &new.place {
        draft.place.clone_from(place);
    }
    let listing = draft.finished().map_err(|problems| match problems.first() {
        Some(first) => Failure::from(CoreError::correct(first.field, first.problem)),
        None => Failure::from(CoreError::Rejected(protocol::Rejection::Malformed)),
    })?;
    let id = core.list(listing).await?;
    listing_done(core, id, &[]).await
}

/// Sets what was given, and shows what is set and what today cost.
async fn data(core: &Core, photos_on_wifi: Option<bool>, cap: Option<u64>) -> Result<Shown, Failure> {
    let mut budget = core.budget().await?;
    if photos_on_wifi.is_some() || cap.is_some() {
        budget.pictures_unmetered_only = photos_on_wifi.unwrap_or(budget.pictures_unmetered_only);
        budget.cap = cap.map_or(budget.cap, |cap| (cap > 0).then_some(cap));
        core.set_budget(budget).await?;
    }
    let today = core.spent_today().await?;
    let used: u64 = today.iter().map(|(_, bytes)| bytes.up + bytes.down).sum();
    let line = format!("{used} bytes today; at most {}", budget.cap.map_or_else(|| "as many as it takes".into(), |cap| cap.to_string()));
    let kinds: serde_json::Map<_, _> = today.into_iter().map(|(kind, bytes)| (kind, json!(bytes))).collect();
    Ok(Shown::one(json!({ "budget": budget, "today": kinds }), line))
}

/// Takes the photos, and waits until something was made of each.
async fn photos(core: &Core, id: ListingId, files: &[PathBuf]) -> Result<Shown, Failure> {
    core.listing(id).await?.ok_or_else(|| Failure::no_such("listing"))?;
    for file in files {
        let mut changed = core.subscribe();
        let capture = core.take_photo_from(id, file.clone()).await?;
        loop {
            match core.photos(id).await?.captures.into_iter().find(|one| one.id == capture) {
                None => break,
                Some(Capture { problem: Some(problem), .. }) => {
                    core.drop_capture(capture).await?;
                    return Err(CoreError::correct("photos", InputProblem::Photo(problem)).into());
                }
                // Behind on what changed is as good as told.
                Some(_) => drop(changed.recv().await),
            }
        }
    }
    listing_done(core, id, &[]).await
}

async fn edit(core: &Core, edit: &Edit) -> Result<Shown, Failure> {
    let known = core.listing(edit.id).await?.ok_or_else(|| Failure::no_such("listing"))?.listing;
    let least_order = edit.least.as_deref().map(|typed| amount("least", Quantity::parse(typed, edit.unit.into()))).transpose()?;
    let price = match &edit.price {
        Some(typed) => {
            let currency = edit.currency.unwrap_or(known.price.money.currency);
            let money = amount("price", Money::parse(typed, currency))?;
            Some(Price { money, per: edit.per.map_or(known.price.per, Into::into) })
        }
        None => None,
    };
    let words = ListingEdit {
        title: edit.title.clone(),
        description: edit.description.clone(),
        form: edit.form.clone(),
        grade: edit.grade.clone(),
        least_order,
        harvest: edit.harvest,
        origin: edit.place.as_ref().map(|place| protocol::Origin { country: known.origin.country, place: place.clone() }),
    };
    if words.is_empty() && price.is_none() && edit.state.is_none() {
        return Err(Failure::usage("Nothing to change was given."));
    }
    let mut ops = Vec::new();
    if !words.is_empty() {
        ops.push(core.edit_listing(edit.id, words).await?);
    }
    if let Some(price) = price {
        ops.push(core.set_price(edit.id, price).await?);
    }
    if let Some(state) = edit.state {
        ops.push(core.set_listing_state(edit.id, state.into()).await?);
    }
    listing_done(core, edit.id, &ops).await
}

async fn listing_done(core: &Core, id: ListingId, ops: &[protocol::OpId]) -> Result<Shown, Failure> {
    let view = core.listing(id).await?.ok_or_else(|| Failure::no_such("listing"))?;
    Ok(show::listing_done(&view, ops))
}

async fn decide(core: &Core, decision: &Order) -> Result<Shown, Failure> {
    let (id, op) = match decision {
        Order::Accept { order } => {
            let id = order_id(core, order).await?;
            (id, core.accept_order(id).await?)
        }
        Order::Decline { order, reason, words } => {
            let id = order_id(core, order).await?;
            (id, core.decline_order(id, Decline { reason: (*reason).into(), words: words.clone() }).await?)
        }
        Order::Pack { order } => {
            let id = order_id(core, order).await?;
            (id, core.pack_order(id).await?)
        }
        Order::HandOver { order, receipt } => {
            let id = order_id(core, order).await?;
            (id, core.hand_over_order(id, receipt).await?)
        }
        Order::List(_) | Order::Show { .. } => return Err(Failure::usage("This decides nothing.")),
    };
    let view = core.order(id).await?.ok_or_else(|| Failure::no_such("order"))?;
    Ok(show::order_done(&view, op))
}

/// People say "order 12"; scripts have the id.
async fn order_id(core: &Core, given: &str) -> Result<OrderId, Failure> {
    if let Ok(id) = given.parse() {
        return Ok(id);
    }
    let number: u64 = given.trim_start_matches('#').parse().map_err(|_| Failure::usage("An order is named by its id or by its number."))?;
    let found = core.orders(Filter { search: number.to_string(), ..Filter::default() }).await?;
    found.iter().find(|view| view.order.number == number).map(|view| view.order.id).ok_or_else(|| Failure::no_such("order"))
}

/// One run, and the reason if the market was not reached.
async fn sync(core: &Core) -> Result<Shown, Failure> {
    let mut report = core.sync_now().await?;
    while report.reached && report.pictures_left {
        let piece = core.send_piece().await?;
        report = Report {
            exchanges: report.exchanges + piece.exchanges,
            up: report.up + piece.up,
            down: report.down + piece.down,
            reached: piece.reached || !piece.pictures_left && piece.exchanges == 0,
            pictures_left: piece.pictures_left,
            ..report
        };
    }
    let status = core.status().await?;
    let profile = core.profile().await?;
    if report.reached {
        return Ok(show::report(&report, &status));
    }
    Err(show::unreached(profile.as_ref(), &status).with("report", json!(report)))
}

fn quantity(typed: &str, unit: protocol::Unit) -> Result<Quantity, Failure> {
    amount("amount", Quantity::parse(typed, unit))
}

fn amount<T>(field: &'static str, read: Result<T, protocol::AmountError>) -> Result<T, Failure> {
    read.map_err(|error| Failure::from(CoreError::correct(field, InputProblem::Amount(error))))
}

const LISTING_STATES: &[&str] = &["published", "paused", "removed"];
const ORDER_STATES: &[&str] = &["placed", "accepted", "packed", "handed_over", "delivered", "paid", "declined", "cancelled"];

fn filter(kind: EntityKind, page: &Page) -> Result<Filter, Failure> {
    let known = if kind == EntityKind::Listing { LISTING_STATES } else { ORDER_STATES };
    let state = |name: &String| {
        let found = known.iter().find(|state| *state == name).copied();
        found.ok_or_else(|| Failure::usage(&format!("Not a state: {name}. One of: {}.", known.join(", "))))
    };
    let states = page.state.iter().map(state).collect::<Result<_, _>>()?;
    Ok(Filter { states, search: page.search.clone(), skip: page.skip, take: page.take, ..Filter::default() })
}
