//! Parsed types and decisions, pure: no clock, no database, no streams. Whatever a rule says, it says here.

pub mod access;
pub mod action;
pub mod code;
pub mod email;
pub mod event;
pub mod grant;
pub mod id;
pub mod identity;
pub mod instant;
pub mod invite;
pub mod key;
pub mod login;
pub mod message;
pub mod password;
pub mod path;
pub mod permission;
pub mod policy;
pub mod recent;
pub mod role;
pub mod sealing;
pub mod sender;
pub mod text;
