//! Whose turn it is to write to an upload, within one process: the newest request's. Between processes the database decides.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{OwnedMutexGuard, watch};

/// How long requests under way may take to write what they have when the market stops.
const LAST_BYTES: Duration = Duration::from_secs(5);

type Seats = Arc<Mutex<HashMap<String, Arc<Seat>>>>;

/// The turns of all uploads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Turns(Seats);

#[derive(Debug)]
struct Seat {
    /// The number of the newest request.
    newest: watch::Sender<u64>,
    taken: Arc<tokio::sync::Mutex<()>>,
}

/// One request's turn. Given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Turn {
    number: u64,
    newest: watch::Receiver<u64>,
    id: String,
    seats: Seats,
    seat: Option<(Arc<Seat>, OwnedMutexGuard<()>)>,
}

impl Turns {
    /// Asks for the turn. The request that has it is told to end, keeps what it received, and only then is it ours.
    pub(crate) async fn take(&self, id: &str) -> Turn {
        let seat = Arc::clone(
            lock(&self.0).entry(id.to_owned()).or_insert_with(|| Arc::new(Seat { newest: watch::Sender::new(0), taken: Arc::default() })),
        );
        let mut number = 0;
        seat.newest.send_modify(|newest| {
            *newest += 1;
            number = *newest;
        });
        let newest = seat.newest.subscribe();
        let held = Arc::clone(&seat.taken).lock_owned().await;
        Turn { number, newest, id: id.to_owned(), seats: Arc::clone(&self.0), seat: Some((seat, held)) }
    }

    /// Ends all turns, and waits until what was received is written.
    pub(crate) async fn end(&self) {
        let seats: Vec<_> = lock(&self.0).values().cloned().collect();
        for seat in &seats {
            seat.newest.send_modify(|newest| *newest += 1);
        }
        let written = async {
            for seat in &seats {
                drop(seat.taken.lock().await);
            }
        };
        if tokio::time::timeout(LAST_BYTES, written).await.is_err() {
            tracing::warn!("the last bytes of some uploads are not written; they are sent again");
        }
    }
}

impl Turn {
    /// Resolves when a newer request wants the upload.
    pub(crate) async fn over(&mut self) {
        let number = self.number;
        // The sender lives as long as the seat, which this turn holds.
        drop(self.newest.wait_for(|newest| *newest > number).await);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut seats = lock(&self.seats);
        // Its own count, and the map's: nobody else waits for it.
        if self.seat.take().is_some_and(|(seat, _)| Arc::strong_count(&seat) == 2) {
            seats.remove(&self.id);
        }
    }
}

fn lock(seats: &Seats) -> std::sync::MutexGuard<'_, HashMap<String, Arc<Seat>>> {
    seats.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_newest_has_it_once_the_older_gave_it_back() {
        let turns = Turns::default();
        let mut first = turns.take("a").await;
        let other = turns.take("b").await;
        let second = {
            let turns = turns.clone();
            tokio::spawn(async move { turns.take("a").await })
        };
        first.over().await;
        assert!(!second.is_finished());
        drop(first);
        let second = second.await.unwrap();
        drop(other);
        assert_eq!(lock(&turns.0).len(), 1);
        drop(second);
        assert_eq!(lock(&turns.0).len(), 0, "nothing is left of uploads that nobody asks for");
    }
}
