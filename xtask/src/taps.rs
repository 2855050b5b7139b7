//! `cargo xtask taps`: how long a seller waits after a tap, on a phone full of listings and orders. Never part of `cargo xtask test`:
//! times mean something only on a machine that does nothing else.

use crate::{
    cargo,
    failure::{Failure, While},
    machine::{self, Need},
    node,
};
use std::{fs, path::Path, process::Stdio};

/// What is measured, and the most that it may take, in milliseconds. Home has no figure of its own: it is compared.
const MOST: [(&str, Option<f64>); 6] = [
    ("list of 10,000 orders opens", Some(150.0)),
    ("rows stand where 10,000 orders are scrolled to", None),
    ("a keystroke in the search of orders", Some(100.0)),
    ("list of 1,000 listings opens", Some(150.0)),
    ("a keystroke in the search of listings", Some(100.0)),
    ("home opens", None),
];

/// Measures and prints medians.
pub(crate) fn run() -> Result<(), Failure> {
    machine::provide(Need::BROWSER)?;
    machine::check(Need::BROWSER)?;
    node::prepare()?;
    let data = cargo::target_folder()?.join("tmp").join("taps");
    fill(&data.join("phone"))?;
    let mut taps = node::node()?;
    taps.args(["taps.mjs", "--data"]).arg(&data).stderr(Stdio::inherit());
    let done = taps.output().during(|| cargo::in_words(&taps))?;
    let said = String::from_utf8_lossy(&done.stdout);
    if !done.status.success() {
        return Err(Failure::new(format!("{}: {}\n{said}", cargo::in_words(&taps), done.status)));
    }
    for (what, most) in MOST {
        let took = said.lines().find_map(|line| line.strip_prefix(what)?.trim().parse::<f64>().ok());
        let took = took.ok_or_else(|| Failure::new(format!("nothing was said of: {what}\n{said}")))?;
        let over = most.is_some_and(|most| took > most);
        let most = most.map_or_else(String::new, |most| format!("at most {most} ms"));
        println!("{what:<48} {took:>7.1} ms  {most}{}", if over { "  too much" } else { "" });
    }
    fs::remove_dir_all(&data).during(|| format!("removing {}", data.display()))
}

/// Makes an app's data folder with a phone that has been in use for years: 1,000 listings, 10,000 orders, in English.
pub(crate) fn fill(data: &Path) -> Result<(), Failure> {
    // Not there is as good as gone.
    let _ = fs::remove_dir_all(data);
    let phone = data.join("phone");
    let making = || format!("making {}", phone.display());
    fs::create_dir_all(&phone).during(making)?;
    fs::write(data.join("preferences.json"), r#"{"locale":"en"}"#).during(making)?;
    cargo::run(cargo::cargo().arg("test").args(cargo::FEATURES).args(["--bench", "weigh", "--", "fill"]).arg(&phone))
}
