//! Fits one capture and tells what came of it: `cargo run --release -p darkroom --example fit -- CAPTURE [FOLDER]`.
#![expect(clippy::print_stdout, reason = "an example prints")]

use std::{fs, path::Path, time::Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let capture = fs::read(arguments.first().ok_or("which capture?")?)?;
    println!("{:?}", darkroom::look(&capture)?);
    let start = Instant::now();
    let fitted = darkroom::fit(&capture)?;
    println!(
        "{} x {} px: {} B, thumbnail {} B, blur {} in {:?}",
        fitted.width,
        fitted.height,
        fitted.full.len(),
        fitted.thumb.len(),
        fitted.blur,
        start.elapsed()
    );
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
    if let Some(folder) = arguments.get(1) {
        fs::write(Path::new(folder).join("full.jpg"), fitted.full)?;
        fs::write(Path::new(folder).join("thumb.jpg"), fitted.thumb)?;
    }
    Ok(())
}
