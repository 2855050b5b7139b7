//! Selling something new: one question per screen, and every change kept as soon as it is made.

mod check;
mod details;
mod keeper;
mod number;
mod photos;
mod place;
mod question;
mod what;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use protocol::ListingId;
use sync_core::{Core, CoreError, Draft, DraftProblem};

use crate::components::banner::Banner;
use crate::components::button::{Button, ButtonKind, ButtonState};
use crate::components::help::ScreenHelp;
use crate::components::icon::Glyph;
use crate::components::screen::{BackTo, Screen, Step};
use crate::components::status::Tone;
use crate::components::toast::{Toasts, use_toasts};
use crate::core::use_core;
use crate::i18n::{Msg, msg};
use crate::route::Route;
use crate::screens::photos::PhotoBench;
use crate::wording;

use keeper::{Job, Told};
pub use question::Question;

/// One question about one draft.
#[component]
pub fn EditorScreen(id: ListingId, step: u8) -> Element {
    rsx! {
        // Another draft is another editor: nothing typed for the one ever lands in the other.
        for id in [id] {
            Editor { key: "{id}", id, step }
        }
    }
}

#[component]
fn Editor(id: ListingId, step: u8) -> Element {
    let core = use_core();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let mut draft = use_signal(|| None::<Draft>);
    let mut trouble = use_signal(|| None::<CoreError>);
    let jobs = use_hook(|| {
        let (jobs, mut told) = keeper::start(core.clone());
        spawn(async move {
            while let Some(told) = told.recv().await {
                match told {
                    Told::Kept => trouble.set(None),
                    Told::Listed(id) => {
                        toasts.say(msg::editor_listed());
                        navigator.replace(Route::ListingScreen { id });
                    }
                    Told::ThrownAway(thrown) => {
                        offer_back(toasts, core.clone(), thrown);
                        navigator.replace(Route::ListingsScreen {});
                    }
                    Told::Trouble(error) => trouble.set(Some(error)),
                }
            }
        });
        jobs
    });
    let core = use_core();
    use_future(move || {
        let core = core.clone();
        async move {
            match core.draft(id).await {
                Ok(Some(kept)) => draft.set(Some(Draft { step, ..kept })),
                // It has become a listing, or was thrown away: the way back led here.
                Ok(None) => match core.listing(id).await {
                    Ok(Some(_)) => drop(navigator.replace(Route::ListingScreen { id })),
                    _ => drop(navigator.replace(Route::ListingsScreen {})),
                },
                Err(error) => trouble.set(Some(error)),
            }
        }
    });
    let keep = use_callback({
        let jobs = jobs.clone();
        move |changed: Draft| {
            keeper::send(&jobs, Job::Keep(Box::new(changed.clone())));
            draft.set(Some(changed));
        }
    });
    use_effect(use_reactive!(|step| {
        let kept = draft.peek().clone();
        if let Some(kept) = kept.filter(|kept| kept.step != step) {
            keep.call(Draft { step, ..kept });
        }
    }));
    let problem = trouble.read().as_ref().map(wording::core_error);
    let Some(now) = draft() else {
        return rsx! { EditorUnread { question: Question::of(step), problem } };
    };
    rsx! {
        // Each question is a screen of its own, which says its title when it appears, and begins at its top.
        for question in [Question::of(step)] {
            EditorView {
                key: "{question.number()}",
                question,
                draft: now.clone(),
                problem: problem.clone(),
                photos: rsx! { PhotoBench { listing: id, title: now.title.clone() } },
                onchange: keep,
                onnext: move |next: Question| {
                    navigator.push(Route::EditorScreen { id, step: next.number() });
                },
                onlist: {
                    let jobs = jobs.clone();
                    let now = now.clone();
                    move |()| keeper::send(&jobs, Job::List(Box::new(now.clone())))
                },
                onthrow: {
                    let jobs = jobs.clone();
                    move |()| keeper::send(&jobs, Job::ThrowAway(id))
                },
            }
        }
    }
}

/// Says that a draft is gone, with the way to have it back.
fn offer_back(toasts: Toasts, core: Core, thrown: ListingId) {
    let undo = Callback::leak(move |()| {
        let core = core.clone();
        spawn_forever(async move {
            if let Err(error) = core.put_back_draft(thrown).await {
                toasts.say(wording::core_error(&error));
            }
        });
    });
    toasts.say_with_undo(msg::editor_thrown_away(), undo);
}

/// A question whose draft is not read yet, or not to be read.
#[component]
pub fn EditorUnread(question: Question, problem: Option<Msg>) -> Element {
    rsx! {
        Screen { help: ScreenHelp::about("editor", msg::help_editor()), title: question.title(), back: BackTo::Previous(Route::ListingsScreen {}.into()),
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
        }
    }
}

/// One question without its surroundings. `photos` is where they are taken and arranged. What is not right yet is said as soon as "next" was pressed, and always at the end.
#[component]
pub fn EditorView(
    question: Question,
    draft: Draft,
    problem: Option<Msg>,
    photos: Element,
    onchange: EventHandler<Draft>,
    onnext: EventHandler<Question>,
    onlist: EventHandler<()>,
    onthrow: EventHandler<()>,
) -> Element {
    let mut tried = use_signal(|| false);
    let problems = draft.finished().err().unwrap_or_default();
    let here: Vec<DraftProblem> = problems.iter().filter(|problem| question.asks(problem.field)).copied().collect();
    let shown = if tried() { here.clone() } else { Vec::new() };
    let id = draft.id;
    let next = question.next(&draft);
    let foot = if let Some(next) = next {
        rsx! {
            Button {
                label: msg::editor_next(),
                testid: "editor-next",
                onclick: move |()| {
                    if here.is_empty() {
                        onnext.call(next);
                    } else {
                        tried.set(true);
                    }
                },
            }
        }
    } else {
        rsx! {
            Button {
                label: msg::editor_list_it(),
                icon: Glyph::Store,
                state: if problems.is_empty() { ButtonState::Ready } else { ButtonState::Waiting },
                testid: "editor-list-it",
                onclick: move |()| onlist.call(()),
            }
            Button {
                label: msg::editor_throw_away(),
                kind: ButtonKind::Danger,
                icon: Glyph::Trash,
                testid: "editor-throw-away",
                onclick: move |()| onthrow.call(()),
            }
        }
    };
    rsx! {
        Screen {
            help: ScreenHelp::about("editor", msg::help_editor()),
            title: question.title(),
            back: BackTo::Previous(match question.before(&draft) {
                Some(before) => Route::EditorScreen { id, step: before.number() }.into(),
                None => Route::ListingsScreen {}.into(),
            }),
            step: Step { step: question.number().into(), total: Question::ALL.len().try_into().unwrap_or(6) },
            foot,
            if let Some(problem) = problem {
                Banner { glyph: Glyph::Help, tone: Tone::Help, title: problem }
            }
            match question {
                Question::What => rsx! { what::What { draft, problems: shown, onchange } },
                Question::Looks => rsx! { photos::Looks { {photos} } },
                Question::Details => rsx! { details::Details { draft, problems: shown, onchange } },
                Question::Amount => rsx! { number::HowMuch { draft, problems: shown, onchange } },
                Question::Price => rsx! { number::ForHowMuch { draft, problems: shown, onchange } },
                Question::Where => rsx! { place::Where { draft, problems: shown, onchange } },
                Question::Check => rsx! { check::Check { draft, problems } },
            }
        }
    }
}

/// What is wrong with one field, in words.
fn problem_of(problems: &[DraftProblem], field: &str) -> Option<Msg> {
    problems.iter().find(|problem| problem.field == field).map(|problem| wording::input(problem.field, problem.problem))
}
