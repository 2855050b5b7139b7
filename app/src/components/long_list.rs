//! A long list. What is near the eye stands in the page; for the rest its place is kept free, so that ten thousand rows scroll like
//! twenty, and the bar beside them tells how many there are.

use std::collections::BTreeSet;
use std::ops::Range;

use dioxus::prelude::*;

/// So many rows come and go together.
pub const PAGE: u32 = 20;

/// So many rows stand ready on both sides of what is looked at: more than the tallest window shows.
const READY: u32 = 14;

/// How high a row is before one has been seen, in rem: card, space below, two lines and a chip.
const GUESS: u32 = 8;

/// Where a page stands: in which part of the list (each has a title of its own), and the how manieth page of it.
pub type Place = (usize, u32);

/// Which pages are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eye(BTreeSet<Place>);

impl Eye {
    /// A page came into sight or left it.
    pub fn look(&mut self, page: Place, seen: bool) {
        if seen {
            self.0.insert(page);
        } else {
            self.0.remove(&page);
        }
    }

    /// Which rows of each part are to stand in the page, whole pages, where the parts have so many rows.
    ///
    /// What was looked at may have gone meanwhile (another search); then it is the beginning.
    pub fn rows(&self, counts: &[u32]) -> Vec<Range<u32>> {
        let pages: Vec<(Place, u32)> = counts
            .iter()
            .enumerate()
            .flat_map(|(part, count)| (0..count.div_ceil(PAGE)).map(move |page| ((part, page), PAGE.min(count - page * PAGE))))
            .collect();
        let seen: Vec<usize> = (0..).zip(&pages).filter(|(_, (place, _))| self.0.contains(place)).map(|(index, _)| index).collect();
        let (first, last) = (seen.first().copied().unwrap_or_default(), seen.last().copied());
        let before = pages.get(..first).unwrap_or_default();
        let after = pages.get(last.map_or(0, |last| last + 1)..).unwrap_or_default();
        let near = pages.get(first..last.map_or(first, |last| last + 1)).unwrap_or_default();
        let mut rows: Vec<Range<u32>> = vec![0..0; counts.len()];
        let around = ready(before.iter().rev()).chain(near).chain(ready(after.iter()));
        for ((part, page), length) in around {
            let (from, to) = (page * PAGE, page * PAGE + length);
            if let Some(rows) = rows.get_mut(*part) {
                *rows = if rows.start == rows.end { from..to } else { rows.start.min(from)..rows.end.max(to) };
            }
        }
        rows
    }
}

/// The pages next to what is looked at, until enough rows are ready.
fn ready<'a>(pages: impl Iterator<Item = &'a (Place, u32)>) -> impl Iterator<Item = &'a (Place, u32)> {
    pages.scan(0, |so_far, page| {
        let enough = *so_far >= READY;
        *so_far += page.1;
        (!enough).then_some(page)
    })
}

/// Lays the rows that are near, the first of which has `skipped` before it, out on pages: number, how many rows, and they themselves where
/// they are near.
pub fn pages<T>(count: u32, skipped: u32, rows: Vec<T>) -> impl Iterator<Item = (u32, u32, Option<Vec<T>>)> {
    let mut rows = rows.into_iter();
    (0..count.div_ceil(PAGE)).map(move |page| {
        let length = PAGE.min(count - page * PAGE);
        let near = (page * PAGE >= skipped && rows.len() > 0).then(|| rows.by_ref().take(length as usize).collect());
        (page, length, near)
    })
}

/// One page of it: its rows, or their place. `onlook` tells whether it is in sight.
#[component]
pub fn LongPage(
    /// How many rows it has.
    count: u32,
    /// They themselves, where they are near.
    rows: Option<Element>,
    onlook: EventHandler<bool>,
) -> Element {
    let mut height = use_signal(|| None::<f64>);
    let there = rows.is_some();
    let kept = (!there).then(|| match height() {
        Some(pixels) => format!("block-size: {pixels}px"),
        None => format!("block-size: {}rem", count * GUESS),
    });
    rsx! {
        div {
            class: "long-page",
            style: kept,
            onvisible: move |event| {
                let data = event.data();
                if there && let Ok(area) = data.get_bounding_client_rect() && area.height() > 0.0 {
                    height.set(Some(area.height()));
                }
                onlook.call(data.is_intersecting().unwrap_or(true));
            },
            {rows}
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init)] // a list of one part has one range

    use super::*;

    fn looking(places: &[Place]) -> Eye {
        Eye(places.iter().copied().collect())
    }

    #[test]
    fn a_list_begins_with_its_first_page() {
        assert_eq!(Eye::default().rows(&[10_000]), [0..20]);
        assert_eq!(Eye::default().rows(&[3]), [0..3]);
        assert_eq!(Eye::default().rows(&[0, 0]), [0..0, 0..0]);
        assert!(Eye::default().rows(&[]).is_empty());
        // Short parts stand together until there is enough.
        assert_eq!(Eye::default().rows(&[2, 0, 5, 9_000, 4]), [0..2, 0..0, 0..5, 0..20, 0..0]);
    }

    #[test]
    fn what_is_next_to_what_is_looked_at_is_ready() {
        assert_eq!(looking(&[(0, 0)]).rows(&[10_000]), [0..40]);
        assert_eq!(looking(&[(0, 250)]).rows(&[10_000]), [4_980..5_040]);
        assert_eq!(looking(&[(0, 499)]).rows(&[10_000]), [9_960..10_000]);
        assert_eq!(looking(&[(0, 0), (1, 0)]).rows(&[3, 100]), [0..3, 0..40]);
        assert_eq!(looking(&[(1, 0)]).rows(&[30, 6]), [0..30, 0..6], "a short page alone is not enough");
    }

    #[test]
    fn nothing_more_stands_in_the_page_however_long_the_list_is() {
        for page in 0..500 {
            let rows = looking(&[(0, page), (0, page + 1)]).rows(&[10_000]);
            assert!(rows.iter().map(ExactSizeIterator::len).sum::<usize>() <= 80, "{page}: {rows:?}");
        }
    }

    #[test]
    fn rows_lie_on_the_pages_that_they_belong_to() {
        let laid = |count, skipped, rows: Vec<u32>| pages(count, skipped, rows).collect::<Vec<_>>();
        assert_eq!(laid(2, 0, vec![7, 8]), [(0, 2, Some(vec![7, 8]))]);
        assert_eq!(laid(45, 40, vec![1, 2, 3, 4, 5]), [(0, 20, None), (1, 20, None), (2, 5, Some(vec![1, 2, 3, 4, 5]))]);
        assert_eq!(laid(41, 0, (0..20).collect()), [(0, 20, Some((0..20).collect())), (1, 20, None), (2, 1, None)]);
        assert!(laid(0, 0, vec![]).is_empty());
    }

    #[test]
    fn what_is_gone_is_not_looked_at_any_more() {
        assert_eq!(looking(&[(0, 250)]).rows(&[7]), [0..7]);
        let mut eye = looking(&[(0, 3)]);
        eye.look((0, 4), true);
        eye.look((0, 3), false);
        assert_eq!(eye, looking(&[(0, 4)]));
    }
}
