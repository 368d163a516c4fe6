//! Every command from end to end: what it prints on stdout and stderr, what it exits with, and what it leaves behind.
//! One file a noun, and a few for what all of them share.
#![allow(clippy::disallowed_methods)] // Outside the program, the system is asked directly.
#![allow(clippy::needless_raw_string_hashes)] // Snapshots are written by `SNAPSHOTS=overwrite`.
#[path = "../support/mod.rs"]
mod support;

mod files;

mod account;
mod account_delete;
mod account_login;
mod audit;
mod backup;
mod billing;
mod budget;
mod budget_batch;
mod budget_check;
mod budget_history;
mod budget_hold;
mod budget_refund;
mod budget_report;
mod budget_words;
mod callback;
mod config;
mod connector;
mod contract;
mod doctor;
mod export;
mod help;
mod init;
mod key;
mod member;
mod outbox;
mod output;
mod policy;
mod resource;
mod role;
mod team;
