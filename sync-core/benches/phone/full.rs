//! Phones that have been in use for years: filled the way a first sync fills them, through the phone's own doors.

use protocol::{
    Action, Buyer, Change, Context, Country, Currency, Decline, DeclineReason, DeviceId, Hlc, Listing, ListingId, MarketTime, Money,
    NewListing, OpId, Operation, Order, OrderEvent, OrderId, Origin, PersonId, Price, ProductCode, Quantity, Realm, SellerId, Stock,
    SyncRequest, SyncResponse, Unit,
    enrol::{CodeSent, EnrolRequest, Token},
    order::NewOrder,
    sync::{Cursor, Limits},
};
use serde::Serialize;
use std::{
    path::Path,
    sync::{Arc, Mutex},
};
use sync_core::{Clock, Core, CoreConfig, NetError, NewSeller, Reply, SystemClock, Transport, transport::Exchange};
use uuid::Uuid;

/// Market and phone agree on the time, and it stands still, so that the same is written in every run.
pub(crate) const NOW: i64 = 1_795_000_000_000;

/// Time that stands still, and ids from the system's randomness: they must differ between two runs on one store.
pub(crate) struct Still;

impl Clock for Still {
    fn now_ms(&self) -> i64 {
        NOW
    }
    fn random(&self, bytes: &mut [u8]) {
        SystemClock.random(bytes);
    }
}

/// What one seller has at the market.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    /// How many listings she has.
    pub(crate) listings: usize,
    /// How many orders she got.
    pub(crate) orders: usize,
}

/// A market with nothing but that. It knows who enrolled last, and never takes an operation.
struct Market(Shelf, Mutex<Option<(DeviceId, SellerId)>>);

/// Opens the phone in `folder`. It talks to nobody unless told to.
pub(crate) fn open(folder: &Path, shelf: Shelf) -> Core {
    let market = Arc::new(Market(shelf, Mutex::default()));
    let config = CoreConfig { automatic: false, clock: Arc::new(Still), ..CoreConfig::new(folder, market) };
    Core::open(config).unwrap()
}

/// A phone that has just read everything from the market.
pub(crate) fn full(folder: &Path, shelf: Shelf) -> Core {
    let core = open(folder, shelf);
    core.block_on(async {
        let amina = NewSeller {
            name: "Amina Uwase".into(),
            phone: "0788 123 456".into(),
            village: "Huye".into(),
            country: Some(Country::RW),
            language: "rw".into(),
            invitation: None,
        };
        core.create_seller(amina).await.unwrap();
        core.request_code().await.unwrap();
        core.confirm_code("123456").await.unwrap();
        assert!(core.sync_now().await.unwrap().reached);
        assert_eq!(core.count_orders(sync_core::core::Filter::default()).await.unwrap() as usize, shelf.orders);
    })
    .unwrap();
    core
}

/// The id of a listing of the shelf.
pub(crate) fn listing_id(n: usize) -> ListingId {
    ListingId::new(Realm::Market, NOW.unsigned_abs() - 1, random(3, n))
}

fn random(kind: u8, n: usize) -> [u8; 10] {
    let number = u32::try_from(n).unwrap();
    let mut random = [kind; 10];
    // Spread as random ids are, because an index must not find them in the order of their making.
    random[1..5].copy_from_slice(&number.wrapping_mul(0x9E37_79B1).to_be_bytes());
    random[5..9].copy_from_slice(&number.to_be_bytes());
    random
}

/// An operation of Amina's on a listing.
pub(crate) fn operation(seq: usize, entity: Uuid, action: Action) -> Operation {
    Operation {
        id: OpId::new(Realm::Market, NOW.unsigned_abs(), random(5, seq)),
        seq: seq as u64,
        actor: PersonId::new(Realm::Market, NOW.unsigned_abs(), random(6, 0)),
        on_behalf_of: None,
        at: Hlc(NOW - 1_000_000 + i64::try_from(seq).unwrap(), 0),
        entity,
        seen: 0,
        until: None,
        action,
    }
}

/// A price that differs from one to the next.
pub(crate) fn price(n: usize) -> Price {
    Price { money: Money::new(1000 + i64::try_from(n % 900).unwrap(), Currency::USD), per: Unit::Kilogram }
}

/// A listing as a careful seller writes it.
pub(crate) fn listing(n: usize, seller: SellerId, device: DeviceId) -> Listing {
    let new = NewListing {
        product: ProductCode::new("coffee_green").unwrap(),
        title: format!("Bourbon coffee, washed, lot {n}"),
        description: "Hand-picked at 1,800 m above Lake Kivu, washed at our own station, dried for two weeks on raised beds in the shade. \
                      Notes of orange, black tea and honey. Bags of 60 kg."
            .into(),
        form: "green".into(),
        grade: "AA, screen 16".into(),
        price: price(n),
        stock: Stock::at_market(Quantity::Grams(900_000_000)),
        least_order: Quantity::Grams(1000),
        harvest: Some("2026-05-14".parse().unwrap()),
        origin: Origin { country: Country::RW, place: "Nyamasheke".into() },
        photos: vec![],
    };
    let op = operation(n + 1, listing_id(n).uuid(), Action::ListingCreate { listing: Box::new(new) });
    Listing::apply(None, &op, &Context { version: n as u64 + 1, now: MarketTime(NOW - 1_000_000), seller, device: Some(device) }).unwrap()
}

impl Shelf {
    /// An order as buyers place them: most are long over, the newest wait for an answer.
    fn order(self, n: usize, seller: SellerId, device: DeviceId) -> Order {
        const BUYERS: [(&str, &str, &str); 4] = [
            ("Li Wei", "CN", "West Lake Road 118, Xihu District, Hangzhou 310007"),
            ("Sara Tremblay", "CA", "4200, rue Saint-Denis, appartement 3, Montréal QC H2J 2K8"),
            ("Camille Moreau", "FR", "12 bis, rue des Capucins, 69001 Lyon"),
            ("Aisha Khan", "PK", "House 27-B, Street 9, Gulberg III, Lahore 54660"),
        ];
        let (name, country, address) = BUYERS[n % BUYERS.len()];
        let mut version = (self.listings + 10 * n) as u64;
        let mut now = NOW - 1_000 * i64::try_from(self.orders - n).unwrap();
        let mut next = |device| {
            version += 1;
            now += 60_000;
            Context { version, now: MarketTime(now), seller, device }
        };
        let new = NewOrder {
            id: OrderId::new(Realm::Market, NOW.unsigned_abs(), random(4, n)),
            number: n as u64 + 1,
            quantity: Quantity::Grams(1000 * (1 + i64::try_from(n % 60).unwrap())),
            buyer: Buyer { name: name.into(), country: country.parse().unwrap(), address: address.into() },
            note: if n.is_multiple_of(3) {
                "Please send a sample of 200 g with it, and the phytosanitary papers.".into()
            } else {
                String::new()
            },
        };
        let listing = listing(n % self.listings, seller, device);
        let (order, _) = Order::place(new, listing, &next(None), &next(None)).unwrap();
        let order = order.delivered_to_device(&next(None)).unwrap();
        if n + 40 >= self.orders {
            return order;
        }
        let decide = |order: Order, action, ctx: Context| {
            let op = Operation { seen: order.version, ..operation(self.listings + n, order.id.uuid(), action) };
            Order::apply(Some(order), &op, &ctx).unwrap()
        };
        match n % 10 {
            0 => order.observe(OrderEvent::Cancelled, &next(None)).unwrap(),
            1 => {
                let decline = Decline { reason: DeclineReason::Quality, words: "The rain came before it was dry.".into() };
                decide(order, Action::OrderDecline { decline }, next(Some(device)))
            }
            _ => {
                let order = decide(order, Action::OrderAccept, next(Some(device)));
                let order = decide(order, Action::OrderPack, next(Some(device)));
                let order = decide(order, Action::OrderHandOver { receipt: format!("EE{n:09}RW") }, next(Some(device)));
                let order = order.observe(OrderEvent::Delivered, &next(None)).unwrap();
                order.observe(OrderEvent::Paid, &next(None)).unwrap()
            }
        }
    }

    fn change(self, n: usize, seller: SellerId, device: DeviceId) -> Change {
        if let Some(n) = n.checked_sub(self.listings) {
            let order = self.order(n, seller, device);
            Change::since(&order, order.id.uuid(), 0, 1)
        } else {
            let listing = listing(n, seller, device);
            Change::since(&listing, listing.id.uuid(), 0, 1)
        }
    }

    /// A page, as large as the phone asked for.
    fn page(self, request: &SyncRequest, seller: SellerId, device: DeviceId) -> SyncResponse {
        let from: usize = request.cursor.0.strip_prefix("shelf.").map_or(0, |number| number.parse().unwrap());
        let budget = request.budget.unwrap_or(256 * 1024) as usize;
        let mut changes = Vec::new();
        let mut bytes = 0;
        while from + changes.len() < self.listings + self.orders && bytes < budget {
            let change = self.change(from + changes.len(), seller, device);
            bytes += serde_json::to_vec(&change).unwrap().len();
            changes.push(change);
        }
        let to = from + changes.len();
        SyncResponse {
            now: MarketTime(NOW),
            changes,
            cursor: Cursor(format!("shelf.{to}")),
            span: (to > from).then_some((from as u64, to as u64)),
            more: to < self.listings + self.orders,
            ..SyncResponse::default()
        }
    }
}

impl Transport for Market {
    fn post<'a>(&'a self, path: &'a str, _: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            let now = MarketTime(NOW);
            let expires_at = now.plus_ms(30 * 24 * 3_600_000);
            Ok(match path {
                "/v1/enrol" => {
                    let request: EnrolRequest = serde_json::from_slice(&body).unwrap();
                    *self.1.lock().unwrap() = Some((request.device, request.seller));
                    reply(&CodeSent { now, expires_at, again_after_s: 30 })
                }
                "/v1/enrol/confirm" => {
                    let (_, seller) = self.1.lock().unwrap().ok_or(NetError::Broken)?;
                    reply(&Token { token: "x".repeat(43), expires_at, now, seller, limits: Limits::default() })
                }
                "/v1/sync" => {
                    let (device, seller) = self.1.lock().unwrap().ok_or(NetError::Broken)?;
                    reply(&self.0.page(&serde_json::from_slice(&body).unwrap(), seller, device))
                }
                _ => return Err(NetError::Offline),
            })
        })
    }
}

fn reply(body: &impl Serialize) -> Reply {
    let body = serde_json::to_vec(body).unwrap();
    Reply { status: 200, sent: 0, received: body.len() as u64, body }
}
