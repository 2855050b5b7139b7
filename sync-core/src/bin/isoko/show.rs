//! How things look: lines for people, documents for scripts. The names in the documents are promises (`docs/ISOKO-CLI.md`).

use crate::failure::Failure;
use protocol::{OpId, Price, Quantity, Unit, decimal};
use serde_json::{Map, Value, json};
use sync_core::{
    CoreError, Enrolment, ListingView, Need, OrderView, Phase, Profile, Progress, SyncStatus, Trouble, Waiting, runner::Report, view::Why,
};

/// What one command has to say.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// For scripts: always an object.
    pub(crate) document: Value,
    /// For people.
    pub(crate) lines: Vec<String>,
}

impl Shown {
    pub(crate) fn one(document: Value, line: impl Into<String>) -> Self {
        Self { document, lines: vec![line.into()] }
    }

    /// Two things said as one: members of both documents, lines of both.
    pub(crate) fn and(mut self, other: Self) -> Self {
        if let (Value::Object(all), Value::Object(more)) = (&mut self.document, other.document) {
            all.extend(more);
        }
        self.lines.extend(other.lines);
        self
    }
}

const fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::NeedsHelp => "needs help",
        Progress::OnThisPhone => "on this phone",
        Progress::Sent => "sent",
        Progress::AtMarket => "at the market",
    }
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Gram => "g",
        Unit::Kilogram => "kg",
        Unit::Jin => "jin",
        Unit::Bag60 => "bag of 60 kg",
        Unit::Piece => "piece",
    }
}

fn quantity(quantity: Quantity) -> String {
    match quantity {
        Quantity::Grams(g) => {
            let kg = decimal::plain(g, 3);
            format!("{} kg", kg.trim_end_matches('0').trim_end_matches('.'))
        }
        Quantity::Pieces(n) => format!("{n} pc"),
    }
}

fn price(price: Price) -> String {
    format!("{} per {}", price.money, unit(price.per))
}

/// A serialisable value's name, such as a state's.
fn name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn listing(view: &ListingView) -> Value {
    let row = &view.listing;
    json!({
        "id": row.id,
        "product": row.product,
        "title": row.title,
        "state": row.state,
        "stock": row.stock.total(),
        "stock_text": quantity(row.stock.total()),
        "shares": view.shares,
        "price": row.price,
        "price_text": price(row.price),
        "progress": view.progress,
        "waiting": view.waiting,
        "version": row.version,
    })
}

fn listing_line(view: &ListingView) -> String {
    let row = &view.listing;
    format!(
        "{}  {}  {}  {}  {}  ({})",
        row.id,
        row.title,
        quantity(row.stock.total()),
        price(row.price),
        name(row.state),
        progress(view.progress)
    )
}

pub(crate) fn listings(views: &[ListingView]) -> Shown {
    let document = json!({ "listings": views.iter().map(listing).collect::<Vec<_>>() });
    let lines = if views.is_empty() { vec!["No listings.".into()] } else { views.iter().map(listing_line).collect() };
    Shown { document, lines }
}

pub(crate) fn listing_done(view: &ListingView, ops: &[OpId]) -> Shown {
    Shown::one(json!({ "listing": listing(view), "ops": ops }), listing_line(view))
}

pub(crate) fn whole_listing(view: &ListingView) -> Shown {
    let row = &view.listing;
    let mut lines = vec![listing_line(view), format!("product {}, least order {}", row.product, quantity(row.least_order))];
    lines.push(format!(
        "from {} {}, harvested {}",
        row.origin.country,
        row.origin.place,
        row.harvest.map_or_else(String::new, |d| d.to_string())
    ));
    lines.extend((!row.description.is_empty()).then(|| row.description.clone()));
    Shown { document: json!({ "listing": listing(view), "row": row }), lines }
}

fn order(view: &OrderView) -> Value {
    let row = &view.order;
    json!({
        "id": row.id,
        "number": row.number,
        "listing": row.listing,
        "title": row.title,
        "state": row.state,
        "quantity": row.quantity,
        "quantity_text": quantity(row.quantity),
        "total": row.total,
        "total_text": row.total.to_string(),
        "buyer": row.buyer,
        "note": row.note,
        "answer_by": row.answer_by,
        "progress": view.progress,
        "waiting": view.waiting,
        "version": row.version,
    })
}

fn order_line(view: &OrderView) -> String {
    let row = &view.order;
    format!(
        "{}  #{}  {}  {}  {}  {} ({})  {}  ({})",
        row.id,
        row.number,
        row.title,
        quantity(row.quantity),
        row.total,
        row.buyer.name,
        row.buyer.country,
        name(row.state),
        progress(view.progress)
    )
}

pub(crate) fn orders(views: &[OrderView]) -> Shown {
    let document = json!({ "orders": views.iter().map(order).collect::<Vec<_>>() });
    let lines = if views.is_empty() { vec!["No orders.".into()] } else { views.iter().map(order_line).collect() };
    Shown { document, lines }
}

pub(crate) fn order_done(view: &OrderView, op: OpId) -> Shown {
    Shown::one(json!({ "order": order(view), "ops": [op] }), order_line(view))
}

pub(crate) fn whole_order(view: &OrderView) -> Shown {
    let row = &view.order;
    let mut lines = vec![order_line(view), format!("to {}", row.buyer.address.replace('\n', ", "))];
    lines.extend((!row.note.is_empty()).then(|| format!("note: {}", row.note)));
    Shown { document: json!({ "order": order(view), "row": row }), lines }
}

fn enrolment(enrolment: Enrolment) -> &'static str {
    match enrolment {
        Enrolment::Unsent => "unsent",
        Enrolment::CodeSent { .. } => "code_sent",
        Enrolment::Done => "done",
    }
}

fn profile_document(profile: &Profile) -> Value {
    json!({
        "seller": profile.seller,
        "person": profile.person,
        "device": profile.device,
        "name": profile.name,
        "phone": profile.phone,
        "village": profile.village,
        "country": profile.country,
        "enrolment": enrolment(profile.enrolment),
    })
}

fn profile_line(profile: &Profile) -> String {
    let how_far = match profile.enrolment {
        Enrolment::Unsent => "the market has not heard of her yet",
        Enrolment::CodeSent { .. } => "a code was sent to her phone number",
        Enrolment::Done => "enrolled",
    };
    format!("{}, {} {}, {} ({how_far})", profile.name, profile.village, profile.country, profile.phone)
}

pub(crate) fn profile(profile: &Profile) -> Shown {
    Shown::one(json!({ "profile": profile_document(profile) }), profile_line(profile))
}

fn phase(phase: Phase) -> Map<String, Value> {
    let mut document = Map::new();
    let name = match phase {
        Phase::Starting => "starting",
        Phase::Idle => "idle",
        Phase::Pictures => "pictures",
        Phase::Working => "working",
        Phase::Offline => "offline",
        Phase::Waiting(until) => {
            document.insert("until_ms".into(), until.into());
            "waiting"
        }
        Phase::DataUsedUp(until) => {
            document.insert("until_ms".into(), until.into());
            "data_used_up"
        }
        Phase::NeedsEnrolment => "needs_enrolment",
        Phase::NeedsUser(code) => {
            document.insert("problem".into(), json!(code));
            "needs_user"
        }
    };
    document.insert("phase".into(), name.into());
    document
}

fn status_document(status: &SyncStatus) -> Map<String, Value> {
    let mut document = phase(status.phase);
    document.insert("waiting".into(), status.waiting.into());
    document.insert("refused".into(), status.refused.into());
    document.insert("contact_ms".into(), json!(status.contact_ms));
    document.insert("offset_ms".into(), status.offset_ms.into());
    document.insert("complete".into(), status.complete.into());
    document.insert("damaged".into(), status.damaged.into());
    document.insert("space_low".into(), status.space_low.into());
    document.insert("today".into(), json!(status.today));
    document
}

pub(crate) fn status(profile: Option<&Profile>, status: &SyncStatus, now_ms: i64) -> Shown {
    let mut document = status_document(status);
    document.insert("profile".into(), profile.map_or(Value::Null, profile_document));
    let contact = status.contact_ms.map_or_else(
        || "The market never answered yet.".to_owned(),
        |at| format!("The market last answered {} s ago.", now_ms.saturating_sub(at) / 1000),
    );
    let lines = vec![
        profile.map_or_else(|| "Nobody uses this phone yet.".into(), profile_line),
        format!("{} waiting, {} need help", status.waiting, status.refused),
        contact,
        format!("Today: {} bytes sent, {} received", status.today.up, status.today.down),
    ];
    Shown { document: Value::Object(document), lines }
}

pub(crate) fn report(report: &Report, status: &SyncStatus) -> Shown {
    let line = format!(
        "Synced: {} answered, {} refused, {} rows changed; {} still waiting; {} bytes sent, {} received",
        report.answered, report.refused, report.changed, status.waiting, report.up, report.down
    );
    Shown::one(json!({ "report": report, "status": status_document(status) }), line)
}

/// Why a sync brought nothing.
pub(crate) fn unreached(profile: Option<&Profile>, status: &SyncStatus) -> Failure {
    match (status.phase, profile.map(|profile| profile.enrolment)) {
        (_, None) => Need::Profile.into(),
        (Phase::Offline, _) => Failure::offline(),
        (Phase::NeedsUser(code), _) => CoreError::from_problem(code, None).into(),
        (Phase::NeedsEnrolment, Some(Enrolment::CodeSent { .. })) => Need::Code.into(),
        _ => CoreError::Retry(Trouble::Market { after_s: None }).into(),
    }
}

fn why(why: &Why) -> (&'static str, String) {
    match why {
        Why::Signal => ("signal", "goes with the next sync".into()),
        Why::Sending => ("sending", "on its way".into()),
        Why::Enrolment => ("enrolment", "waits until the phone number is confirmed".into()),
        Why::Held => ("held", "waits for something else that needs help".into()),
        Why::Refused { rejection } => ("refused", format!("refused: {rejection}")),
    }
}

pub(crate) fn waiting(all: &[Waiting]) -> Shown {
    let document = |one: &Waiting| {
        let rejection = if let Why::Refused { rejection } = &one.why { json!(rejection) } else { Value::Null };
        json!({
            "op": one.op,
            "type": one.action.name(),
            "entity": one.entity,
            "name": one.name,
            "made_ms": one.made_ms,
            "bytes": one.bytes,
            "why": why(&one.why).0,
            "rejection": rejection,
        })
    };
    let line = |one: &Waiting| format!("{}  {}  {}  ({})", one.op, one.action.name(), one.name, why(&one.why).1);
    let lines = if all.is_empty() { vec!["Nothing waits.".into()] } else { all.iter().map(line).collect() };
    Shown { document: json!({ "waiting": all.iter().map(document).collect::<Vec<_>>() }), lines }
}
