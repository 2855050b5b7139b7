//! An empty screen teaches the next step with a picture.

use dioxus::prelude::*;

use super::words::Words;
use crate::i18n::Text;

/// What the picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// An open crate with a leaf: nothing is for sale yet.
    Crate,
    /// A letter box: no orders yet.
    Letters,
    /// A phone that has nothing to send.
    Phone,
    /// A path over a hill: this leads nowhere.
    Path,
}

/// A picture, what is missing, and what to do. The child is the button.
#[component]
pub fn EmptyState(
    scene: Scene,
    #[props(into)] title: Text,
    #[props(into)] hint: Text,
    #[props(default = VNode::empty())] children: Element,
) -> Element {
    rsx! {
        div { class: "empty",
            ScenePicture { scene }
            h2 { class: "empty-title", Words { text: title } }
            p { class: "empty-hint", Words { text: hint } }
            {children}
        }
    }
}

/// The picture alone, for where words need one beside them.
#[component]
pub fn ScenePicture(scene: Scene) -> Element {
    rsx! {
        svg { class: "empty-picture", view_box: "0 0 208 136", "aria-hidden": "true", "focusable": "false",
            circle { class: "scene-sun", cx: "160", cy: "40", r: "18" }
            path { class: "scene-ground", d: "M4 132c14-44 50-62 84-44 26-24 84-20 116 44H4z" }
            match scene {
                Scene::Crate => rsx! {
                    path { class: "scene-leaf", d: "M104 74c-4-24-24-32-42-29 2 20 18 33 42 29zM104 68c2-18 18-27 37-25 0 18-14 29-37 25z" }
                    path { class: "scene-line", d: "M104 84V62" }
                    path { class: "scene-card", d: "M62 78h84l-7 44a4 4 0 01-4 3H73a4 4 0 01-4-3l-7-44z" }
                    path { class: "scene-line", d: "M68 94h72M71 110h66" }
                },
                Scene::Letters => rsx! {
                    path { class: "scene-line", d: "M104 128V96" }
                    path { class: "scene-card", d: "M66 64a18 18 0 0118-18h40a18 18 0 0118 18v34H66V64z" }
                    path { class: "scene-line", d: "M66 98V64a18 18 0 0136 0v34M114 68h16" }
                    path { class: "scene-clay", d: "M142 62V44h14v10h-9v8z" }
                },
                Scene::Phone => rsx! {
                    rect { class: "scene-card", x: "76", y: "34", width: "56", height: "94", rx: "10" }
                    path { class: "scene-line", d: "M98 118h12" }
                    path { class: "scene-leaf", d: "M104 90c-3-17-15-23-29-21 2 15 12 24 29 21zM104 84c1-13 12-20 26-18 0 13-10 21-26 18z" }
                    path { class: "scene-line", d: "M104 104V82" }
                },
                Scene::Path => rsx! {
                    path { class: "scene-card", d: "M84 132c20-12 6-20 18-28 8-6 2-10 6-16 6 6 4 10 0 16-6 10 22 16 6 28H84z" }
                    path { class: "scene-line", d: "M56 108V72" }
                    path { class: "scene-leaf", d: "M38 58h30l10 9-10 9H38z" }
                },
            }
        }
    }
}
