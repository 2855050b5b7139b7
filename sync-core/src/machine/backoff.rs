//! How long to wait after a failure.

/// The longest wait: half an hour.
pub const MAX_WAIT_MS: i64 = 30 * 60 * 1000;

/// `2 s × 2^tries`, jittered by ±50 % so that a valley of phones does not come back as one, capped. `dice` is 0 to 65 535.
pub fn wait_ms(tries: u32, dice: u16) -> i64 {
    let base = 2_000_i64.saturating_mul(1_i64 << tries.min(20)).min(MAX_WAIT_MS);
    let jittered = base / 2 + base * i64::from(dice) / i64::from(u16::MAX);
    jittered.min(MAX_WAIT_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_stays_within_half_and_is_capped() {
        assert_eq!((wait_ms(0, 0), wait_ms(0, u16::MAX)), (1_000, 3_000));
        assert_eq!((wait_ms(3, 0), wait_ms(3, u16::MAX)), (8_000, 24_000));
        for tries in [20, 63, 64, u32::MAX] {
            assert!((MAX_WAIT_MS / 2..=MAX_WAIT_MS).contains(&wait_ms(tries, 0)));
            assert_eq!(wait_ms(tries, u16::MAX), MAX_WAIT_MS);
        }
    }
}
