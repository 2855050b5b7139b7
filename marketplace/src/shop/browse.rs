//! Browsing: what is for sale, newest first, and one listing by its id.

use super::{Browse, Page, ShopListing};
use crate::{Market, MarketError, store::rows};
use protocol::{ListingId, ListingState, catalogue::CATALOGUE};
use sqlx::AssertSqlSafe;

/// How many listings a page has.
const PAGE: u32 = 24;

/// How many words of a search count.
const MOST_WORDS: usize = 6;

impl Market {
    /// What is for sale, newest first.
    pub async fn browse(&self, browse: Browse) -> Result<Page<ShopListing>, MarketError> {
        let (sql, values) = query(&browse);
        let mut tx = self.store().read().await?;
        let query = values.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), sqlx::query::Query::bind);
        let rows = query.fetch_all(&mut *tx).await?;
        // The one listing more tells whether another page follows.
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let items = rows.iter().take(page).map(rows::shop_listing).collect::<Result<_, _>>()?;
        Ok(Page { items, page: browse.page, more: rows.len() > page })
    }

    /// One listing, also when it is paused or sold out; not when it was removed.
    pub async fn shop_listing(&self, id: ListingId) -> Result<Option<ShopListing>, MarketError> {
        let mut tx = self.store().read().await?;
        let sql = "SELECT l.body, s.name, s.village, s.country FROM listing l JOIN seller s ON s.id = l.seller_id WHERE l.id = $1";
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&mut *tx).await?;
        let found = row.map(|row| rows::shop_listing(&row)).transpose()?;
        Ok(found.filter(|shop| shop.listing.state != ListingState::Removed))
    }
}

/// The query for a page and one listing more, and the values of its placeholders. Only placeholders are written into the text:
/// what a buyer typed is bound.
fn query(browse: &Browse) -> (String, Vec<String>) {
    let mut values: Vec<String> = Vec::new();
    let mut place = |value: String| {
        values.push(value);
        format!("${}", values.len())
    };
    let mut wanted = vec!["l.for_sale = 1".to_owned()];
    for word in browse.search.iter().flat_map(|search| words(search)) {
        wanted.push(format!("l.words LIKE {} ESCAPE '!'", place(word)));
    }
    if let Some(product) = &browse.product {
        wanted.push(format!("l.product = {}", place(product.as_str().to_owned())));
    }
    if let Some(family) = browse.family {
        let of_family = CATALOGUE.iter().filter(|product| product.family == family);
        let places: Vec<String> = of_family.map(|product| place(product.name.to_owned())).collect();
        wanted.push(format!("l.product IN ({})", places.join(", ")));
    }
    if let Some(country) = browse.country {
        wanted.push(format!("l.country = {}", place(country.code().to_owned())));
    }
    let wanted = wanted.join(" AND ");
    let (most, skipped) = (i64::from(PAGE) + 1, i64::from(PAGE) * i64::from(browse.page));
    let sql = format!(
        "SELECT l.body, s.name, s.village, s.country FROM listing l JOIN seller s ON s.id = l.seller_id WHERE {wanted}
         ORDER BY l.listed_at DESC, l.id DESC LIMIT {most} OFFSET {skipped}"
    );
    (sql, values)
}

/// The words of a search as patterns, each of which must occur.
fn words(search: &str) -> Vec<String> {
    search
        .to_lowercase()
        .split(|c: char| c.is_whitespace() || c.is_control() || c == ',')
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .map(|word| {
            let mut pattern = "%".to_owned();
            for c in word.chars().take(40) {
                if matches!(c, '%' | '_' | '!') {
                    pattern.push('!');
                }
                pattern.push(c);
            }
            pattern + "%"
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn what_a_buyer_types_is_never_a_pattern() {
        assert_eq!(words(" Bourbon,  100% _x!"), ["%bourbon%", "%100!%%", "%!_x!!%"]);
        assert!(words(" \u{0} ").is_empty());
    }
}
