//! Every verb of `teamctl invite`, good and bad, as tables and as JSON.
mod add;
mod answer;
mod look;
mod resend;
mod revoke;
mod sweep;
mod update;

use snapbox::str;

use crate::support::Teamctl;
use crate::{DEADLINE, JUST_BEFORE};

const LINK: &str = "[invite]\nlink = \"https://portal.example.com/accept?token={token}\"\n";

/// `acme` with an invite in each state: ada pending, bob accepted, cleo declined, dora revoked, eve expired and swept, fay
/// expired and not swept; gil pending in `acme/core`.
fn one_of_each() -> Teamctl {
    let teamctl = Teamctl::new();
    let at = |now: &str, stdin: &str, line: &str| {
        teamctl.at(now).stdin(stdin).run(format!("-q {line}")).ok().text().to_owned()
    };
    let start = "2026-11-01T09:00:00Z";
    at(start, "", "init acme --owner owner@acme.example --preset standard");
    at(start, "", "team create acme/core");
    let add = |address: &str, more: &str| {
        at(
            start,
            "",
            &format!("invite add {address}@acme.example --role member --show-link --jq .token -t acme {more}"),
        )
    };
    add("ada", "--expires-in 30d");
    at("2026-11-02T09:00:00Z", &add("bob", ""), "invite accept --token-stdin");
    at("2026-11-03T09:00:00Z", &add("cleo", ""), "invite decline --token-stdin");
    add("dora", "");
    at("2026-11-04T09:00:00Z", "", "invite revoke dora@acme.example -y -t acme");
    add("eve", "--expires-in 4d");
    at("2026-11-06T09:00:00Z", "", "invite expire --all-teams");
    add("fay", "--expires-in 5d");
    at(start, "", "invite add gil@acme.example --role lead --no-send -t acme/core");
    teamctl
}
