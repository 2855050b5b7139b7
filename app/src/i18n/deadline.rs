//! Days, hours, deadlines and ages in words a person uses: "by Thursday evening", "3 days ago".
//!
//! Everything here is civil time: the caller turns the market's time into the farmer's with [`local_time`].

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan, Unit};

use super::bundles::Locale;
use super::message::{Msg, msg};
use super::number::unisolated;

/// Milliseconds since 1970 as the wall clock shows them `offset_minutes` east of Greenwich.
///
/// A time too far away to be a date (a clock gone wrong) becomes the nearest one that is.
pub fn local_time(unix_ms: i64, offset_minutes: i32) -> DateTime {
    let at = Timestamp::from_millisecond(unix_ms).unwrap_or(if unix_ms < 0 { Timestamp::MIN } else { Timestamp::MAX });
    let offset = Offset::from_seconds(offset_minutes.saturating_mul(60)).unwrap_or(Offset::UTC);
    offset.to_datetime(at)
}

/// A day, as `12 November` (with the year when it is not the one of `today`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day meant.
    pub date: Date,
    /// The day on which it is read.
    pub today: Date,
}

impl Day {
    /// Today, tomorrow, yesterday, or the date.
    pub fn show(self, locale: Locale) -> String {
        let message = match days_between(self.today, self.date) {
            0 => msg::day_today(),
            1 => msg::day_tomorrow(),
            -1 => msg::day_yesterday(),
            _ => self.date_message(),
        };
        unisolated(&locale.message(&message))
    }

    fn date_message(self) -> Msg {
        let month = msg::month(self.date.month());
        if self.date.year() == self.today.year() {
            msg::date_this_year(self.date.day(), month)
        } else {
            msg::date_with_year(self.date.day(), month, self.date.year().to_string())
        }
    }
}

/// A time of day, in 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock(pub Time);

impl Clock {
    /// `14:05` in every language: phones and buses here count 24 hours.
    pub fn show(self, _: Locale) -> String {
        format!("{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// By when something must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last moment.
    pub due: DateTime,
    /// The moment at which it is read.
    pub now: DateTime,
}

impl Deadline {
    /// The day and the part of it in which `due` falls, rather than an hour that nobody keeps.
    pub fn show(self, locale: Locale) -> String {
        let (day, part) = self.day_and_part();
        let message = if self.due <= self.now {
            msg::deadline_past()
        } else {
            match days_between(self.now.date(), day) {
                i64::MIN..0 => msg::deadline_soon(),
                0 => msg::deadline_today(part.word()),
                1 => msg::deadline_tomorrow(part.word()),
                2..=6 => msg::deadline_weekday(msg::weekday(day.weekday().to_monday_one_offset()), part.word()),
                _ => msg::deadline_date(unisolated(&locale.message(&Day { date: day, today: self.now.date() }.date_message()))),
            }
        };
        unisolated(&locale.message(&message))
    }

    /// Thursday 09:00 is "Thursday morning"; Thursday 03:00 means Wednesday evening to anyone who sleeps.
    fn day_and_part(self) -> (Date, Part) {
        match self.due.hour() {
            0..=5 => (self.due.date().checked_sub(1.day()).unwrap_or(self.due.date()), Part::Evening),
            6..=11 => (self.due.date(), Part::Morning),
            12..=17 => (self.due.date(), Part::Afternoon),
            _ => (self.due.date(), Part::Evening),
        }
    }
}

#[derive(Clone, Copy)]
enum Part {
    Morning,
    Afternoon,
    Evening,
}

impl Part {
    /// The word that a message selects on.
    fn word(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }
}

/// How long ago something was, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// Seconds since; a time in the future counts as now, as only a wrong clock makes one.
    pub seconds: i64,
}

impl Age {
    /// The time between two moments in milliseconds.
    pub fn between(then_ms: i64, now_ms: i64) -> Self {
        Self { seconds: now_ms.saturating_sub(then_ms) / 1_000 }
    }

    /// `just now`, then minutes, hours, days, weeks and months.
    pub fn show(self, locale: Locale) -> String {
        const MINUTE: i64 = 60;
        const HOUR: i64 = 60 * MINUTE;
        const DAY: i64 = 24 * HOUR;
        let message = match self.seconds {
            i64::MIN..MINUTE => msg::age_now(),
            MINUTE..HOUR => msg::age_minutes(self.seconds / MINUTE),
            HOUR..DAY => msg::age_hours(self.seconds / HOUR),
            DAY..1_209_600 => msg::age_days(self.seconds / DAY),
            1_209_600..5_184_000 => msg::age_weeks(self.seconds / (7 * DAY)),
            _ => msg::age_months(self.seconds / (30 * DAY)),
        };
        unisolated(&locale.message(&message))
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until((Unit::Day, to)).map_or(0, |span| i64::from(span.get_days()))
}
