//! Pictures, piece by piece, when the words are said. Between two pieces everything else goes first.

use super::{Data, Instruction, MAX_WAIT_MS, MIDDLE, Phase, ProblemCode, State, SyncMachine, Why, wait_ms};

/// A piece of a picture should take about this long: an order decision waits for no more.
const PIECE_S: u64 = 4;
/// The least and the most of a piece.
const LEAST_PIECE: u64 = 8 * 1024;
const MOST_PIECE: u64 = 32 * 1024;
/// Pictures can take a quarter of an hour; orders are looked for at least this often meanwhile.
const LOOK_BETWEEN_PIECES_MS: i64 = 60_000;

/// How pictures are on their way.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces {
    /// There may be some to send.
    pub(super) any: bool,
    /// While they go: when to look for news all the same, by the device's clock.
    look_at: i64,
    /// Pieces in a row that did not get through. Their waits are their own: words that go well do not end them, and do not wait for them.
    tries: u32,
    /// Until when they wait, by the device's clock.
    pub(super) from: i64,
    /// The token was renewed for them.
    renewed: bool,
}

impl SyncMachine {
    /// The words are said. Pictures go now, if there are any, their time has come, and the day's data is not used up.
    pub(super) fn rest_said(&mut self, now: i64) -> Vec<Instruction> {
        if !self.pieces.any || matches!(self.data, Data::UsedUp(_)) {
            return self.rest(now, Phase::Idle, self.idle_ms());
        }
        // One that is further off than any wait was kept before the clock was put back.
        let left = self.pieces.from.saturating_sub(now);
        if (1..=MAX_WAIT_MS).contains(&left) {
            return self.rest(now, Phase::Idle, self.idle_ms().min(left));
        }
        self.pieces.look_at = now.saturating_add(self.idle_ms().min(LOOK_BETWEEN_PIECES_MS));
        self.rest_among_pictures()
    }

    fn rest_among_pictures(&mut self) -> Vec<Instruction> {
        let mut all = self.rest_until(self.pieces.look_at, Phase::Pictures);
        if !self.is_busy() {
            all.push(Instruction::ThenPictures);
        }
        all
    }

    /// A refusal of a piece says little of the words, but for those of the device itself. The token is renewed once: a market that wants
    /// another for pictures only would otherwise be asked for ever.
    pub(super) fn piece_refused(&mut self, code: ProblemCode, after_s: Option<u32>, now: i64) -> Vec<Instruction> {
        use ProblemCode::{BadSignature, TokenExpired, Unauthorized, UnknownDevice, UnsupportedVersion, WrongRealm};
        match code {
            UnknownDevice | BadSignature | WrongRealm | UnsupportedVersion => self.refused(code, after_s, now),
            TokenExpired | Unauthorized if !self.pieces.renewed => {
                self.pieces.renewed = true;
                self.renew()
            }
            _ => {
                let asked = after_s.map_or(0, |s| i64::from(s) * 1000);
                self.pictures_later(now, asked.max(wait_ms(self.pieces.tries, MIDDLE)));
                self.rest_said(now)
            }
        }
    }

    /// A piece broke off, or could not be kept: its wait is its own, longer each time.
    pub(super) fn piece_failed(&mut self, now: i64, dice: u16) {
        self.pictures_later(now, wait_ms(self.pieces.tries, dice));
    }

    fn pictures_later(&mut self, now: i64, wait: i64) {
        self.pieces.tries = self.pieces.tries.saturating_add(1);
        self.pieces.from = now.saturating_add(wait.min(MAX_WAIT_MS));
    }

    pub(super) fn piece(&mut self) -> Vec<Instruction> {
        self.state = State::Piece;
        let most = self.speed.saturating_mul(PIECE_S).clamp(LEAST_PIECE, MOST_PIECE);
        vec![Instruction::Picture { most: usize::try_from(most).unwrap_or(usize::MAX) }]
    }

    pub(super) fn pictured(&mut self, left: bool, took_ms: u64, bytes: u64, now: i64) -> Vec<Instruction> {
        if bytes > 0 {
            self.tries = 0;
            (self.pieces.tries, self.pieces.renewed) = (0, false);
            self.measure(took_ms, bytes);
        }
        if !left {
            self.pieces.any = false;
            return self.rest(now, Phase::Idle, self.idle_ms());
        }
        // A clock that was put back must not keep the phone from looking.
        let due = now >= self.pieces.look_at || self.pieces.look_at.saturating_sub(now) > LOOK_BETWEEN_PIECES_MS;
        if due { self.load(Why::Due) } else { self.rest_among_pictures() }
    }
}
