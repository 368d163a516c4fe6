//! The whole stories of the four reference products and of any other, and support's, each told by nothing but a preset:
//! what the operator does, what members do, what comes by mail and text message, and what is refused.
#[path = "../support/mod.rs"]
mod support;

mod autoql;
mod fixfolio;
mod intoaec;
mod presets;
mod refonte;
mod standard;
mod story;
mod support_desk;
