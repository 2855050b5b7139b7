//! Chance that can be had again: the same seed draws the same. `SplitMix64`, which is good enough for losses and too small to be worth
//! a dependency (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).

/// Draws numbers.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// From a seed.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A fraction of one: at least 0, less than 1.
    pub(super) fn fraction(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        // 32 of its bits are finer than any loss or jitter that is asked for.
        f64::from(u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0)) / f64::from(u32::MAX).next_up()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_and_evenly() {
        let draw = |seed| std::iter::repeat_with(|| ()).scan(Dice::new(seed), |dice, ()| Some(dice.fraction())).take(10_000);
        assert!(draw(1).eq(draw(1)));
        assert!(draw(1).ne(draw(2)));
        assert!(draw(3).all(|drawn| (0.0..1.0).contains(&drawn)));
        let mean = draw(4).sum::<f64>() / 10_000.0;
        assert!((0.49..0.51).contains(&mean), "{mean}");
    }
}
