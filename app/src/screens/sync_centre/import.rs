//! A file of unsent things, taken in: from a phone that was lost, or another of this seller's.

use dioxus::prelude::*;
use sync_core::core::Imported;

use crate::components::card::Card;
use crate::components::icon::{Glyph, Icon};
use crate::components::words::Words;
use crate::i18n::{Msg, msg, use_i18n};

/// The page reads the file itself and sends its text: the renderers' own way with files differs from one to the next, and one of
/// them opens a chooser that never answers (hence the click that it does not hear). What is larger is no file of ours.
const SCRIPT: &str = "
window.isokoImport?.abort();
window.isokoImport = new AbortController();
const options = { capture: true, signal: window.isokoImport.signal };
const ours = event => event.target?.id === 'import-file';
addEventListener('click', event => { if (ours(event)) event.stopImmediatePropagation(); }, options);
addEventListener('change', async event => {
  if (!ours(event)) return;
  event.stopImmediatePropagation();
  const [file] = event.target.files;
  if (!file) return;
  const text = file.size > 4000000 ? '' : await file.text();
  event.target.value = '';
  dioxus.send(text);
}, options);
await new Promise(() => {});
";

/// What became of a file, in words.
pub(super) fn outcome(imported: Imported) -> Vec<Msg> {
    let mut said = Vec::new();
    if imported.taken > 0 {
        said.push(msg::import_taken(imported.taken));
    }
    if imported.not_ours > 0 {
        said.push(msg::import_not_ours(imported.not_ours));
    }
    if said.is_empty() {
        said.push(msg::import_known());
    }
    said
}

#[component]
pub(super) fn Import(outcome: Vec<Msg>, onfile: EventHandler<String>) -> Element {
    let i18n = use_i18n();
    use_future(move || async move {
        let mut files = document::eval(SCRIPT);
        while let Ok(text) = files.recv::<String>().await {
            onfile.call(text);
        }
    });
    rsx! {
        Card {
            p { class: "soft", {i18n.t(msg::import_hint())} }
            label { class: "button button-whole button-quiet file-button",
                Icon { glyph: Glyph::Card }
                span { Words { text: msg::import_choose() } }
                input { r#type: "file", id: "import-file", accept: ".json,application/json", "aria-label": i18n.t(msg::import_choose()) }
            }
            for (index, said) in outcome.into_iter().enumerate() {
                p { key: "{index}", role: "status", "data-testid": "import-result", {i18n.t(said)} }
            }
        }
    }
}
