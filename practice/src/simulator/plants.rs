//! Bugs that are put in, to show that the simulator finds them. Each is one that somebody might really write; each is in another layer.

use rusqlite::Connection;

/// A planted bug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plant {
    /// The phone's disk says that it synced and did not: a command's `Ok` is worth nothing. Breaks "durable first".
    DiskThatLies,
    /// The market forgets one in four answers: an operation that is sent again has a second effect. Breaks "exactly once".
    ForgottenAnswers,
    /// The phone takes sold-out operations off its outbox instead of asking a person. Breaks "no silent loss".
    SwallowedRefusals,
    /// The market loses the record of one in five changes: other devices never hear of them. Breaks "convergence".
    GapInTheFeed,
    /// The phone gives up after its second failure, until somebody does something. Breaks "liveness".
    GivenUp,
    /// The market takes half of an order out of its stock. Breaks "no oversell".
    HalfReserved,
    /// The phone sends again what was acknowledged. Breaks "monotone bytes".
    SentAgain,
}

impl Plant {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::DiskThatLies,
        Self::ForgottenAnswers,
        Self::SwallowedRefusals,
        Self::GapInTheFeed,
        Self::GivenUp,
        Self::HalfReserved,
        Self::SentAgain,
    ];
}

/// Puts a bug into the market's database. Triggers, so that the product itself has no door for bugs.
pub(super) fn in_market(market: &Connection, plant: Option<Plant>) {
    let sql = match plant {
        Some(Plant::ForgottenAnswers) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER INSERT ON op_log WHEN NEW.device_seq % 4 = 0 \
             BEGIN DELETE FROM op_log WHERE op_id = NEW.op_id; END"
        }
        Some(Plant::GapInTheFeed) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER INSERT ON change_log WHEN NEW.seq % 5 = 0 \
             BEGIN UPDATE change_log SET entity_id = (SELECT id FROM listing ORDER BY listed_at LIMIT 1), kind = 'listing' \
             WHERE seller_id = NEW.seller_id AND seq = NEW.seq; END"
        }
        Some(Plant::HalfReserved) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER INSERT ON orders \
             BEGIN UPDATE listing SET body = json_set(body, '$.stock.market.g', json_extract(body, '$.stock.market.g') + \
             json_extract(NEW.body, '$.quantity.g') / 2) WHERE id = NEW.listing_id; END"
        }
        _ => return,
    };
    market.execute_batch(sql).unwrap();
}

/// Puts a bug into a phone's store.
pub(super) fn in_phone(phone: &Connection, plant: Option<Plant>) {
    let sql = match plant {
        Some(Plant::SwallowedRefusals) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER UPDATE OF state ON outbox WHEN NEW.state = 'refused' \
             BEGIN DELETE FROM outbox WHERE op = NEW.op; END"
        }
        Some(Plant::GivenUp) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER UPDATE OF tries ON contact WHEN NEW.tries > 1 \
             BEGIN UPDATE outbox SET state = 'held'; END"
        }
        Some(Plant::SentAgain) => {
            "CREATE TRIGGER IF NOT EXISTS planted AFTER DELETE ON outbox WHEN OLD.made_ms > 0 AND OLD.op IN (SELECT op FROM acknowledged) \
             BEGIN INSERT INTO outbox (op, seq, position, kind, entity, lane, body, made_ms, sends) \
             VALUES (OLD.op, OLD.seq, OLD.position, OLD.kind, OLD.entity, OLD.lane, OLD.body, 0, 1); END"
        }
        _ => return,
    };
    phone.execute_batch(sql).unwrap();
}
