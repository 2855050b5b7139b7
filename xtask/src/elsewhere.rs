//! What only Linux can do, on other systems: say so.

use crate::failure::Failure;
use std::ffi::OsString;

/// Whatever it is told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    _anything: Vec<OsString>,
}

/// Says so.
pub(crate) fn run(_: &Options) -> Result<(), Failure> {
    Err(Failure::new("This needs Linux: it makes network namespaces and TUN devices, which this system does not have."))
}
