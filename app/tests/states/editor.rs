//! The questions of selling something new.

use app::i18n::{Msg, msg};
use app::screens::editor::{EditorUnread, EditorView, Question};
use dioxus::prelude::*;
use sync_core::{Draft, Photos};

use super::phone::{WithPhone, blank, bytes, draft, francs, kilos};
use super::selling::{photos, strip};
use super::table::{Nothing, Screen, State, no_numbers};

fn ask(question: Question, draft: Draft, photos: Option<Photos>, problem: Option<Msg>) -> Element {
    let photos = strip(photos, None);
    rsx! {
        WithPhone {
            EditorView { question, draft, problem, photos, onchange: |_| {}, onnext: |_| {}, onlist: |()| {}, onthrow: |()| {} }
        }
    }
}

fn unread(question: Question, problem: Option<Msg>) -> Element {
    rsx! { EditorUnread { question, problem } }
}

/// A question in its states: where nothing was said yet (what shows that), where all was (with so many of these, and these numbers),
/// where it could not be kept (what is still there to be used), and where the draft is not read, or not to be read.
macro_rules! question {
    ($question:ident, $nothing:expr, $rows:expr, $numbers:expr, $works:expr) => {
        [
            State::Loading(|| unread(Question::$question, None)),
            State::Empty(|| ask(Question::$question, blank(), Some(Photos::default()), None), Nothing::Line($nothing)),
            State::Full(|| ask(Question::$question, draft(0), Some(photos()), None), $rows, $numbers),
            State::Error(|| ask(Question::$question, draft(0), Some(photos()), Some(msg::problem_space())), msg::problem_space, $works),
            State::Error(|| unread(Question::$question, Some(msg::problem_damaged())), msg::problem_damaged, &[".top-bar-back button"]),
        ]
    };
}

const NEXT: &str = "[data-testid=editor-next]";
const LIST_IT: &str = "[data-testid=editor-list-it]";

pub(crate) fn screens() -> Vec<Screen> {
    let states = [
        question!(
            What,
            ".goods-grid input:not([checked])",
            vec![("input[name=product][checked]", 1), ("input#title", 1), (NEXT, 1)],
            no_numbers,
            &["input#title", NEXT]
        ),
        question!(
            Looks,
            "[data-testid=photo-none]",
            vec![("[data-testid=photo]", 4), ("[data-testid=photo-capture]", 2), (NEXT, 1)],
            |locale| vec![bytes(locale, 41_000), bytes(locale, 80_000)],
            &["[data-testid=photo]", NEXT]
        ),
        question!(
            Details,
            "input#grade[value='']",
            vec![("input[name=form]", 2), ("input[name=form][checked]", 1), ("input#grade", 1), (NEXT, 1)],
            no_numbers,
            &["input#grade", NEXT]
        ),
        question!(
            Amount,
            "input#amount[value='']",
            vec![("input#amount", 1), (".pad-key", 12), ("input[name=amount_unit]", 4), (NEXT, 1)],
            |locale| vec![kilos(locale, 40)],
            &["input#amount", NEXT]
        ),
        question!(
            Price,
            "input#price[value='']",
            vec![("input#price", 1), (".pad-key", 12), ("select#currency option", 11), ("input[name=price_unit]", 4), (NEXT, 1)],
            |locale| vec![francs(locale)],
            &["input#price", NEXT]
        ),
        question!(
            Where,
            "input#place[value='']",
            vec![("input#place", 1), ("input#harvest[type=date]", 1), (NEXT, 1)],
            no_numbers,
            &["input#place", NEXT]
        ),
        question!(
            Check,
            "[data-testid=editor-list-it][aria-disabled]",
            vec![("a.list-row", 5), ("[data-testid=editor-list-it]:not([aria-disabled])", 1), ("[data-testid=editor-throw-away]", 1)],
            |locale| vec![francs(locale), kilos(locale, 40)],
            &["a.list-row", LIST_IT]
        ),
    ];
    vec![Screen::alone("EditorScreen", states.into_iter().flatten().collect())]
}
