//! Ctrl-C, the end of the terminal, and a polite `kill`, as messages.

use crate::failure::{Failure, While};
use std::sync::mpsc::{self, Receiver};

/// A message for each. Can be asked for once.
pub(crate) fn listen() -> Result<Receiver<()>, Failure> {
    let (send, receive) = mpsc::channel();
    let tell = move || {
        // Nobody listens any more when we are ending already.
        let _ = send.send(());
    };
    ctrlc::set_handler(tell).during(|| "listening for Ctrl-C".to_owned())?;
    Ok(receive)
}
