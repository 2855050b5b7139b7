//! The figures as a table, as it stands in `docs/BENCHMARKS.md`.

use super::stage::Measured;
use crate::link::Profile;
use std::{fmt::Write, time::Duration};

/// What was measured on one network.
#[derive(Debug)]
pub(super) struct Row {
    network: Profile,
    pub(super) accept: Vec<Measured>,
    pub(super) listing: Vec<Measured>,
    pub(super) empty: Vec<Measured>,
    /// How many operations came to the market that it had answered before.
    pub(super) twice: usize,
}

impl Row {
    /// An empty one.
    pub(super) const fn new(network: Profile) -> Self {
        Self { network, accept: Vec::new(), listing: Vec::new(), empty: Vec::new(), twice: 0 }
    }

    /// Whether everything is as it must be.
    pub(super) fn is_good(&self) -> bool {
        let [accept, listing] = budgets(self.network);
        let within = |all: &[Measured], budget| median(all).is_some_and(|median| median.took <= budget);
        within(&self.accept, accept) && within(&self.listing, listing) && self.twice == 0
    }
}

/// How long accepting an order and a new listing may take: what a farmer is used to from a messenger on the same network.
const fn budgets(network: Profile) -> [Duration; 2] {
    let [accept, listing] = match network {
        Profile::TwoGRural => [15, 30],
        Profile::TwoGUrban => [10, 20],
        _ => [6, 8],
    };
    [Duration::from_secs(accept), Duration::from_secs(listing)]
}

/// The one in the middle by time; of an even number, the slower of the two there.
fn median(all: &[Measured]) -> Option<Measured> {
    let mut all = all.to_vec();
    all.sort_by_key(|measured| measured.took);
    all.get(all.len() / 2).copied()
}

/// The median, and the slowest, which losses make.
fn cell(all: &[Measured]) -> String {
    let worst = all.iter().map(|measured| measured.took).max();
    let both = median(all).zip(worst);
    both.map_or_else(|| "–".to_owned(), |(median, worst)| format!("{median}, at worst {:.1} s", worst.as_secs_f64()))
}

/// All rows, in Markdown.
pub(super) fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| network | accept an order | may take | new listing | may take | empty sync | sent twice |\n|---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let [accept, listing] = budgets(row.network).map(|budget| budget.as_secs());
        let [accepted, listed, empty] = [&row.accept, &row.listing, &row.empty].map(|all| cell(all));
        let (network, twice) = (row.network.name(), row.twice);
        // Writing into a string cannot fail.
        let _ = writeln!(text, "| {network} | {accepted} | {accept} s | {listed} | {listing} s | {empty} | {twice} |");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn took(seconds: &[u64]) -> Vec<Measured> {
        seconds.iter().map(|s| Measured { took: Duration::from_millis(s * 1000), up: 900, down: 400 }).collect()
    }

    fn row(accept: &[u64], twice: usize) -> Row {
        Row { accept: took(accept), listing: took(&[30]), empty: took(&[2]), twice, ..Row::new(Profile::TwoGRural) }
    }

    #[test]
    fn the_median_counts_and_nothing_may_be_sent_twice() {
        assert!(row(&[60, 15, 3], 0).is_good());
        assert!(!row(&[60, 16, 3], 0).is_good());
        assert!(!row(&[60, 15, 3], 1).is_good());
        assert!(!row(&[], 0).is_good(), "nothing measured is nothing shown");
    }

    #[test]
    fn the_table_is_markdown() {
        let text = table(&[row(&[4, 6, 5], 0)]);
        let accept = "| 2g-rural | 5.0 s (900 B up, 400 B down), at worst 6.0 s | 15 s | 30.0 s";
        assert!(text.lines().last().is_some_and(|line| line.starts_with(accept) && line.ends_with(" | 0 |")), "{text}");
        assert!(text.lines().all(|line| line.matches('|').count() == 8));
    }
}
