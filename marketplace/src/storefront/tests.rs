//! The pages as pure functions: rendered, then queried as a browser would see them.

mod messages;
mod pages;
mod samples;
