//! Carries packets: out of one device, through the link, into the other.

use super::{
    namespaces::{End, Namespaces},
    pair::Pair,
};
use crate::failure::{Failure, While};
use nix::{
    errno::Errno,
    poll::{PollFd, PollFlags, PollTimeout, poll},
};
use std::{
    io::ErrorKind,
    os::fd::AsFd,
    time::{Duration, Instant},
};
use tun_rs::SyncDevice;

/// How often it is asked whether it is over, when nothing happens.
const LOOK: Duration = Duration::from_millis(100);

/// No packet is longer: the devices' own limit is below.
const LONGEST: usize = 2048;

/// Until `is_over`.
pub(crate) fn pump(
    namespaces: &Namespaces,
    pair: &mut Pair,
    begun: Instant,
    mut is_over: impl FnMut(&Pair) -> bool,
) -> Result<(), Failure> {
    while !is_over(pair) {
        wait(namespaces, pair.next_arrival().map(|at| at.saturating_sub(begun.elapsed())))?;
        let now = begun.elapsed();
        for end in End::ALL {
            take(namespaces.device(end), |packet| pair.push(end, packet, now))?;
        }
        for (from, to) in [(End::Phone, End::Market), (End::Market, End::Phone)] {
            while let Some(packet) = pair.arrived(from, now) {
                if namespaces.device(to).send(&packet).is_err() {
                    // Its buffer is full: so is the buffer of a real modem, at times.
                    pair.drop_one(from);
                }
            }
        }
    }
    Ok(())
}

/// Until a packet comes from either end, or the next one is due.
fn wait(namespaces: &Namespaces, due: Option<Duration>) -> Result<(), Failure> {
    // Rounded up: woken a little late, it has something to do; a little early, it would look again and again.
    let wait = due.map_or(LOOK, |due| (due + Duration::from_micros(999)).min(LOOK));
    let wait = PollTimeout::try_from(wait).unwrap_or(PollTimeout::ZERO);
    let mut ends = End::ALL.map(|end| PollFd::new(namespaces.device(end).as_fd(), PollFlags::POLLIN));
    match poll(&mut ends, wait) {
        Ok(_) | Err(Errno::EINTR) => Ok(()),
        Err(error) => Err(error).during(|| "waiting for packets".to_owned()),
    }
}

/// Everything that a device has.
fn take(device: &SyncDevice, mut packet: impl FnMut(Vec<u8>)) -> Result<(), Failure> {
    let mut buffer = [0; LONGEST];
    loop {
        match device.recv(&mut buffer) {
            Ok(length) => {
                let bytes = buffer.get(..length).unwrap_or_default();
                // Not IPv6, whose neighbours look for each other on every new device and would be counted.
                if bytes.first().is_some_and(|first| first >> 4 == 4) {
                    packet(bytes.to_vec());
                }
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error).during(|| "reading a TUN device".to_owned()),
        }
    }
}
