//! Lives through many seeds of the simulator. The last line has the figures; a seed that fails tells its story.

#![allow(clippy::print_stdout, reason = "talking to whoever started it is what it is for")]

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    use clap::Parser;
    use practice::simulator::{self, Figures};
    use std::{
        process::ExitCode,
        sync::{
            Mutex, PoisonError,
            atomic::{AtomicBool, AtomicU64, Ordering},
        },
        time::Instant,
    };

    /// Lives through many seeds of the simulator.
    #[derive(Debug, Parser)]
    struct Arguments {
        /// How many
        #[arg(long, default_value_t = 1000)]
        seeds: u64,
        /// The first
        #[arg(long, default_value_t = 0)]
        from: u64,
        /// How many at a time; as many as there are cores, if not given
        #[arg(long)]
        jobs: Option<usize>,
    }

    let Arguments { seeds, from, jobs } = Arguments::parse();
    let jobs = jobs.or_else(|| std::thread::available_parallelism().ok().map(Into::into)).unwrap_or(1);
    let (next, stop) = (AtomicU64::new(0), AtomicBool::new(false));
    let (all, begun) = (Mutex::new(Figures::default()), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= seeds {
                        return;
                    }
                    match simulator::run(from + n, None) {
                        Ok(figures) => *all.lock().unwrap_or_else(PoisonError::into_inner) += figures,
                        Err(broken) => {
                            stop.store(true, Ordering::Relaxed);
                            println!("{broken}");
                        }
                    }
                    if n % 100 == 99 {
                        println!("{} seeds after {} s", n + 1, begun.elapsed().as_secs());
                    }
                }
            });
        }
    });
    if stop.into_inner() {
        return ExitCode::FAILURE;
    }
    let all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!("{seeds} seeds from {from}, no promise broken: {all}; {} s", begun.elapsed().as_secs());
    ExitCode::SUCCESS
}

#[cfg(not(unix))]
fn main() {
    println!("The simulator's disk needs a Unix system.");
}
