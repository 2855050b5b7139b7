//! One phone: its store, its disk, its clock, and what it is waiting for.

use super::{
    clocks::{PhoneClock, TrueTime},
    plants::{self, Plant},
    wire::{Letter, Wire},
};
use faulty_disk::{Disk, Survival};
use protocol::{Action, OpId, Realm};
use rusqlite::{Connection, OpenFlags};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};
use sync_core::{Core, CoreConfig, CoreError, NetError, Reply, runner::Report, store};
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
};
use uuid::Uuid;

/// What became of something that a command said `Ok` to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It must be somewhere.
    Kept,
    /// Its author took it back, left it, or did it anew.
    TakenBack,
    /// A later one took its place.
    Replaced,
}

/// Something that a command said `Ok` to.
#[derive(Clone, Debug)]
pub(super) struct Promise {
    pub(super) entity: Uuid,
    pub(super) action: Action,
    pub(super) fate: Fate,
}

/// A request under way.
pub(super) struct UnderWay {
    pub(super) number: u64,
    pub(super) reply: oneshot::Sender<Result<Reply, NetError>>,
}

pub(super) struct Phone {
    pub(super) name: &'static str,
    pub(super) seller: usize,
    pub(super) folder: PathBuf,
    pub(super) disk: Disk,
    pub(super) clock: Arc<PhoneClock>,
    pub(super) core: Option<Core>,
    pub(super) mail: mpsc::UnboundedReceiver<Letter>,
    pub(super) run: Option<JoinHandle<Result<Report, CoreError>>>,
    pub(super) under_way: Option<UnderWay>,
    /// Something was done while a run was going on.
    pub(super) again: bool,
    pub(super) signal: bool,
    /// Grows when its timer is set anew.
    pub(super) timer: u64,
    pub(super) promises: BTreeMap<OpId, Promise>,
    /// What was answered, and whose answer is on this phone's disk.
    pub(super) settled: BTreeSet<OpId>,
    /// What the request under way carries.
    pub(super) carried: BTreeSet<OpId>,
    /// It may lawfully have sold what had gone back: away for weeks, with a wrong clock, or after a restoration.
    pub(super) excused: bool,
    /// What somebody is doing something about: if the power goes, nobody knows whether it was done.
    pub(super) at_work_on: Option<Uuid>,
    plant: Option<Plant>,
}

impl Phone {
    pub(super) fn new(
        folder: &Path,
        number: usize,
        name: &'static str,
        seller: usize,
        time: TrueTime,
        seed: u64,
        plant: Option<Plant>,
    ) -> Self {
        let folder = folder.join(format!("phone{number}"));
        std::fs::create_dir_all(&folder).unwrap();
        Self {
            name,
            seller,
            disk: Disk::under(&folder).unwrap(),
            clock: PhoneClock::new(time, seed.wrapping_mul(31).wrapping_add(number as u64)),
            folder,
            core: None,
            mail: mpsc::unbounded_channel().1,
            run: None,
            under_way: None,
            again: false,
            signal: true,
            timer: 0,
            promises: BTreeMap::new(),
            settled: BTreeSet::new(),
            carried: BTreeSet::new(),
            excused: false,
            at_work_on: None,
            plant,
        }
    }

    /// Switches it on.
    pub(super) fn start(&mut self) -> Result<(), CoreError> {
        let (sender, mail) = mpsc::unbounded_channel();
        let core = Core::open(CoreConfig {
            folder: self.folder.clone(),
            realm: Realm::Practice,
            transport: Arc::new(Wire(sender)),
            clock: Arc::clone(&self.clock) as Arc<dyn sync_core::Clock>,
            automatic: false,
            // Nobody looks at the screen most of the time.
            foreground: false,
        })?;
        if self.plant.is_some() {
            plants::in_phone(&Connection::open(self.store()).unwrap(), self.plant);
        }
        self.disk.set_lies(self.plant == Some(Plant::DiskThatLies));
        (self.core, self.mail) = (Some(core), mail);
        Ok(())
    }

    /// The power goes, if it has not gone yet; the files are as the next start will find them.
    pub(super) async fn stop(&mut self, survival: Survival) {
        self.disk.lose_power();
        self.disk.set_quota(None);
        if let Some(run) = self.run.take() {
            run.abort();
            let _ = run.await;
        }
        (self.core, self.under_way, self.again) = (None, None, false);
        self.timer += 1;
        self.mail = mpsc::unbounded_channel().1;
        self.carried.clear();
        assert!(self.disk.restart(survival).unwrap(), "{}'s files stay open", self.name);
    }

    pub(super) fn store(&self) -> PathBuf {
        self.folder.join(store::FILE)
    }

    /// Its store, to look into.
    pub(super) fn look(&self) -> Connection {
        Connection::open_with_flags(self.store(), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
    }

    /// The operations in the outbox with their states, and those that were acknowledged.
    pub(super) fn operations(&self) -> Operations {
        let store = self.look();
        let mut found = Operations::default();
        let mut outbox = store.prepare("SELECT op, state, body, sends, rejection FROM outbox").unwrap();
        let mut rows = outbox.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let op: OpId = row.get::<_, String>(0).unwrap().parse().unwrap();
            let body: protocol::Operation = serde_json::from_str(&row.get::<_, String>(2).unwrap()).unwrap();
            let rejection = row.get::<_, Option<String>>(4).unwrap().and_then(|json| serde_json::from_str(&json).ok());
            found.outbox.insert(op, Held { state: row.get(1).unwrap(), op: body, sends: row.get(3).unwrap(), rejection });
        }
        let mut acknowledged = store.prepare("SELECT op FROM acknowledged").unwrap();
        let ids = acknowledged.query_map([], |row| row.get::<_, String>(0)).unwrap();
        found.acknowledged = ids.map(|id| id.unwrap().parse().unwrap()).collect();
        found
    }
}

/// An operation as it lies in an outbox.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) state: String,
    pub(super) op: protocol::Operation,
    pub(super) sends: u32,
    pub(super) rejection: Option<protocol::Rejection>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Operations {
    pub(super) outbox: BTreeMap<OpId, Held>,
    pub(super) acknowledged: BTreeSet<OpId>,
}
