//! Sync while nobody looks: a phone system lends a worker a minute, takes it back without asking, and calls again when it likes.

use super::Core;
use crate::{
    error::CoreError,
    machine::{Cause, Phase},
    profile::Enrolment,
    runner::Report,
    store::{contact, outbox, people, shown},
};
use protocol::{EntityKind, OrderId, OrderState};
use std::{future::Future, time::Duration};

/// The setting that holds which orders the person was told of: ids as a JSON list.
const ANNOUNCED: &str = "orders.announced";

/// What came of an errand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errand {
    /// What was done, as far as it was done when the time was over.
    pub report: Report,
    /// How it ended.
    pub ended: Ended,
    /// How things stand: what waits, and what for.
    pub standing: Standing,
}

/// How an errand ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything was done that can be done now.
    Finished,
    /// The time was over.
    TimeIsOver,
    /// It was called off.
    CalledOff,
}

/// What waits on a phone, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Operations and pictures that the market does not have yet.
    pub waiting: u32,
    /// What the market refused, which a person must mend.
    pub needs_help: u32,
    /// Orders that wait for the seller's answer.
    pub to_answer: u32,
    /// Why something waits, if something does.
    pub why: Option<WaitsFor>,
    /// The device time before which trying again is of no use, if it is known.
    pub not_before: Option<i64>,
}

/// What waiting things wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitsFor {
    /// Anybody to be reached.
    Signal,
    /// The market, which said "later", or was not understood.
    Market,
    /// The day's data is used up.
    Day,
    /// Wi-Fi: only pictures wait, and the seller wants it so.
    Wifi,
    /// The code that was sent to the seller's phone number.
    Code,
    /// A person: to enrol, to update the app.
    Person,
    /// A person who mends what was refused: everything that waits depends on it.
    Mending,
    /// Nothing but more time: the errand was too short.
    Time,
}

impl Core {
    /// Syncs until everything is said that can be said now, pictures included, or until `most` has passed, or `called_off` is ready. What
    /// the market was given by then counts, and the rest waits, as after any cut. The day's data counts, as for every sync that nobody
    /// asked for.
    pub async fn run_errand(&self, most: Duration, called_off: impl Future<Output = ()> + Send) -> Result<Errand, CoreError> {
        let so_far = std::sync::Mutex::new(Report::default());
        let ended = tokio::select! {
            biased;
            () = called_off => Ended::CalledOff,
            () = self.after(most)? => Ended::TimeIsOver,
            done = self.say_everything(&so_far) => { done?; Ended::Finished }
        };
        let report = so_far.lock().map_or_else(|broken| *broken.into_inner(), |report| *report);
        Ok(Errand { report, ended, standing: self.standing(ended).await? })
    }

    /// A pause on the core's own runtime: whoever waits for it may have none.
    fn after(&self, pause: Duration) -> Result<impl Future<Output = ()> + Send + use<>, CoreError> {
        let runtime = self.inner.runtime.as_ref().ok_or(CoreError::Stopped)?;
        let over = runtime.spawn(tokio::time::sleep(pause));
        Ok(async move {
            let _ = over.await;
        })
    }

    async fn say_everything(&self, so_far: &std::sync::Mutex<Report>) -> Result<(), CoreError> {
        // The system says that there is a network: a wait that was meant for when there is none is over.
        let mut cause = Cause::Connectivity;
        loop {
            let report = self.wake_for(cause).await?;
            if let Ok(mut so_far) = so_far.lock() {
                so_far.add(report);
            }
            if !report.pictures_left {
                return Ok(());
            }
            cause = Cause::Pictures;
        }
    }

    /// Gives back what the store keeps in memory to be quick; it comes again with use.
    pub async fn release_memory(&self) -> Result<(), CoreError> {
        self.inner.store.write(|tx| Ok((tx.execute_batch("PRAGMA shrink_memory")?, vec![]))).await?;
        self.inner.store.read(|c| Ok(c.execute_batch("PRAGMA shrink_memory")?)).await
    }

    /// What waits, and what for.
    pub async fn standing(&self, ended: Ended) -> Result<Standing, CoreError> {
        let status = self.status().await?;
        let now = self.inner.clock.now_ms();
        let (held, profile, to_answer, not_before) = self
            .inner
            .store
            .read(|c| {
                let held = outbox::all(c)?.iter().filter(|entry| entry.state == outbox::State::Held).count();
                Ok((held, people::profile(c)?, to_answer(c)?, contact::get(c)?.not_before))
            })
            .await?;
        let operations = status.waiting.saturating_sub(u32::try_from(held).unwrap_or(u32::MAX));
        let waiting = status.waiting.saturating_add(status.pictures.count);
        let why = if waiting == 0 {
            None
        } else {
            Some(match (profile.map(|profile| profile.enrolment), status.phase) {
                (None, _) | (_, Phase::NeedsUser(_)) => WaitsFor::Person,
                (Some(Enrolment::CodeSent { .. }), _) => WaitsFor::Code,
                (_, Phase::Offline) => WaitsFor::Signal,
                (_, Phase::DataUsedUp(_)) => WaitsFor::Day,
                _ if ended != Ended::Finished => WaitsFor::Time,
                (_, Phase::Waiting(_)) => WaitsFor::Market,
                _ if operations > 0 => WaitsFor::Market,
                _ if status.waiting > 0 => WaitsFor::Mending,
                _ => WaitsFor::Wifi,
            })
        };
        let not_before = match status.phase {
            Phase::Waiting(at) | Phase::DataUsedUp(at) => Some(at),
            _ => Some(not_before),
        };
        Ok(Standing {
            waiting,
            needs_help: status.refused,
            to_answer: u32::try_from(to_answer.len()).unwrap_or(u32::MAX),
            why,
            not_before: not_before.filter(|at| *at > now),
        })
    }

    /// Orders that wait for the seller's answer and of which nobody on this phone was told yet, oldest first.
    pub async fn unannounced(&self) -> Result<Vec<OrderId>, CoreError> {
        self.inner
            .store
            .read(|c| {
                let told = announced(c)?;
                Ok(to_answer(c)?.into_iter().filter(|order| !told.contains(order)).collect())
            })
            .await
    }

    /// Somebody on this phone was told of these orders. What is answered meanwhile is forgotten, so the list stays short.
    pub async fn announce(&self, orders: Vec<OrderId>) -> Result<(), CoreError> {
        self.inner
            .store
            .write(move |tx| {
                let waiting = to_answer(tx)?;
                let told = announced(tx)?;
                let all: Vec<OrderId> = waiting.into_iter().filter(|order| told.contains(order) || orders.contains(order)).collect();
                if all != told {
                    contact::set_setting(tx, ANNOUNCED, &serde_json::to_string(&all)?)?;
                }
                Ok(((), vec![]))
            })
            .await
    }
}

fn to_answer(c: &rusqlite::Connection) -> Result<Vec<OrderId>, CoreError> {
    let orders = shown::ids(c, EntityKind::Order, OrderState::Placed.name())?;
    Ok(orders.into_iter().filter_map(|id| OrderId::from_uuid(id).ok()).collect())
}

fn announced(c: &rusqlite::Connection) -> Result<Vec<OrderId>, CoreError> {
    // Written by a newer app, or damaged: she is told twice, which is better than not at all.
    Ok(contact::setting(c, ANNOUNCED)?.and_then(|list| serde_json::from_str(&list).ok()).unwrap_or_default())
}
