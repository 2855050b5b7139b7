//! The network between a practice phone and its market: absent, slow or good.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// How good the signal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Network {
    /// No signal.
    None,
    /// Rural 2G: 18 kbit/s up, 20 down, 650 ms each way (the profile "2G developing rural" of the design).
    TwoG,
    /// Good enough not to be noticed.
    #[default]
    Good,
}

impl Network {
    /// How long so many bytes take to get through, one way, or `None` if they do not.
    pub fn takes(self, bytes: u64, way: Way) -> Option<Duration> {
        let (delay_ms, bits_per_second) = match (self, way) {
            (Self::None, _) => return None,
            (Self::Good, _) => return Some(Duration::ZERO),
            (Self::TwoG, Way::Up) => (650, 18_000),
            (Self::TwoG, Way::Down) => (650, 20_000),
        };
        Some(Duration::from_millis(delay_ms + bytes.saturating_mul(8_000) / bits_per_second))
    }
}

/// In which direction bytes travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From the phone to the market.
    Up,
    /// From the market to the phone.
    Down,
}

/// A link whose network can be switched while it is used. Clones share the switch.
#[derive(Clone, Debug, Default)]
pub struct Link(Arc<Mutex<Network>>);

impl Link {
    /// How good the signal is now.
    pub fn network(&self) -> Network {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Switches it. What is on its way when the signal goes is lost.
    pub fn switch(&self, network: Network) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = network;
    }

    /// Lets so many bytes travel. `false` if the signal was not there, or went meanwhile.
    pub async fn carry(&self, bytes: u64, way: Way) -> bool {
        let Some(time) = self.network().takes(bytes, way) else { return false };
        if !time.is_zero() {
            tokio::time::sleep(time).await;
        }
        self.network() != Network::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_kilobytes_on_2g_take_a_second_and_a_half() {
        let up = Network::TwoG.takes(2_000, Way::Up).unwrap();
        assert_eq!(up.as_millis(), 650 + 888);
        assert_eq!(Network::None.takes(1, Way::Down), None);
        assert_eq!(Network::Good.takes(u64::MAX, Way::Down), Some(Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_on_its_way_when_the_signal_goes_is_lost() {
        let link = Link::default();
        link.switch(Network::TwoG);
        let travelling = tokio::spawn({
            let link = link.clone();
            async move { link.carry(10_000, Way::Up).await }
        });
        tokio::time::sleep(Duration::from_secs(1)).await;
        link.switch(Network::None);
        assert!(!travelling.await.unwrap());
    }
}
