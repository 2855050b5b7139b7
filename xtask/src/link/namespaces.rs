//! The two network namespaces of a link, each with a TUN device whose packets are ours.

use crate::failure::{Failure, While};
use nix::sched::{CloneFlags, setns};
use std::{
    ffi::OsStr,
    fs::File,
    net::Ipv4Addr,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
};
use tun_rs::{DeviceBuilder, SyncDevice};

/// What a packet may be long: what mobile networks leave of Ethernet's 1500.
const MTU: &str = "1400";

/// Who is at an end of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Market,
    Phone,
}

impl End {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Market, Self::Phone];

    /// As its namespace is called.
    const fn name(self) -> &'static str {
        match self {
            Self::Market => "market",
            Self::Phone => "phone",
        }
    }

    /// Where it is found from the other end.
    pub(crate) const fn address(self) -> Ipv4Addr {
        match self {
            Self::Market => Ipv4Addr::new(10, 77, 0, 1),
            Self::Phone => Ipv4Addr::new(10, 77, 0, 2),
        }
    }
}

/// Two namespaces that can talk to nobody but each other. They are gone when this is dropped.
pub(crate) struct Namespaces {
    market: Namespace,
    phone: Namespace,
}

impl Namespaces {
    /// Makes both. Needs root.
    pub(crate) fn make(link: &str) -> Result<Self, Failure> {
        if !nix::unistd::geteuid().is_root() {
            return Err(Failure::new("A link makes network namespaces, which only root may: run it with sudo."));
        }
        Ok(Self { market: Namespace::make(link, End::Market)?, phone: Namespace::make(link, End::Phone)? })
    }

    /// The device whose packets come from an end, and into which those for it go.
    pub(crate) const fn device(&self, end: End) -> &SyncDevice {
        &self.at(end).device
    }

    /// A program that sees only this end's network. What is run keeps the process id.
    pub(crate) fn command(&self, end: End, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.at(end).name]).arg(program);
        command
    }

    /// Does something in this end's network, on a thread of its own: a namespace is a thread's, and a thread would keep it.
    pub(crate) fn within<T: Send>(&self, end: End, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
        let path = Path::new("/run/netns").join(&self.at(end).name);
        let namespace = File::open(&path).during(|| format!("opening {}", path.display()))?;
        let done = thread::scope(|scope| {
            let thread = scope.spawn(|| setns(namespace, CloneFlags::CLONE_NEWNET).map(|()| work()));
            thread.join().map_err(|_| Failure::new("what was done in a namespace failed"))
        });
        done?.during(|| format!("entering {}", path.display()))
    }

    const fn at(&self, end: End) -> &Namespace {
        match end {
            End::Market => &self.market,
            End::Phone => &self.phone,
        }
    }
}

struct Namespace {
    name: String,
    device: SyncDevice,
}

impl Namespace {
    fn make(link: &str, end: End) -> Result<Self, Failure> {
        let name = format!("{link}-{}", end.name());
        ip(&["netns", "add", &name]).map_err(|failure| {
            let words = format!("A link of this name runs already, or one was killed: then ip netns del {name}");
            Failure::new(format!("{failure}\n{words}"))
        })?;
        match Self::furnish(&name, end) {
            Ok(device) => Ok(Self { name, device }),
            Err(failure) => {
                remove(&name);
                Err(failure)
            }
        }
    }

    fn furnish(name: &str, end: End) -> Result<SyncDevice, Failure> {
        // Its name must be nobody else's on the way through our own namespace: not of another link's, nor of our last one's.
        static MADE: AtomicU32 = AtomicU32::new(0);
        let device = format!("il{}x{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let tun = DeviceBuilder::new().name(&device).inherit_enable_state().build_sync();
        let tun = tun.during(|| "making a TUN device (in a container, /dev/net/tun must be passed in)".to_owned())?;
        tun.set_nonblocking(true).during(|| "a TUN device".to_owned())?;
        // The device goes where it belongs; the open file stays ours.
        ip(&["link", "set", &device, "netns", name])?;
        ip(&["-n", name, "link", "set", "lo", "up"])?;
        ip(&["-n", name, "addr", "add", &format!("{}/24", end.address()), "dev", &device])?;
        ip(&["-n", name, "link", "set", &device, "mtu", MTU, "up"])?;
        Ok(tun)
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        remove(&self.name);
    }
}

fn remove(name: &str) {
    if let Err(failure) = ip(&["netns", "del", name]) {
        eprintln!("{failure}");
    }
}

fn ip(arguments: &[&str]) -> Result<(), Failure> {
    let words = || format!("ip {}", arguments.join(" "));
    let done = Command::new("ip").args(arguments).stdin(Stdio::null()).output();
    let done = done.during(|| format!("{} (Debian: apt-get install iproute2)", words()))?;
    if done.status.success() { Ok(()) } else { Err(Failure::new(format!("{}: {}", words(), String::from_utf8_lossy(&done.stderr).trim()))) }
}
