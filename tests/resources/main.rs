//! Resources, end to end: who sees what is shared and who may change it, what of it is audited, where its callbacks go, and
//! that of several who make the same one, one does.
#[path = "../support/mod.rs"]
mod support;

mod calls;
mod erasure;
mod races;
mod renaming;
mod sharing;

use support::{Outcome, Teamctl};

/// Projects and assets; who may read, change or manage either.
const POLICY: &str = "[resources.project]\nname_prefix = true\n[resources.asset]\n\
    [membership]\ndefault_role = { organization = \"guest\", team = \"guest\" }\n\
    [roles.guest]\npermissions = [\"team.read\"]\n\
    [roles.stranger]\npermissions = [\"role.read\"]\n\
    [roles.reader]\npermissions = [\"team.read\", \"asset.read\"]\n\
    [roles.maker]\npermissions = [\"team.read\", \"asset.read\", \"asset.create\"]\n\
    [roles.editor]\npermissions = [\"team.read\", \"asset.read\", \"asset.update\"]\n\
    [roles.blind]\npermissions = [\"asset.read\"]\n\
    [roles.owner_like]\npermissions = [\"team.read\", \"asset.*\", \"callback.read\"]\n\
    [roles.keeper]\npermissions = [\"team.read\", \"asset.*\"]\n";

/// `acme` with `acme/design`, `acme/design/web` and `acme/press`.
fn acme() -> Teamctl {
    let teamctl = Teamctl::with_policy(POLICY);
    for team in ["acme/design", "acme/design/web", "acme/press"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl
}

impl Teamctl {
    /// `NAME@acme.example`, with an account, in a team.
    #[track_caller]
    fn hires(&self, name: &str, team: &str, role: &str) {
        self.run(format!("-q account create {name}@acme.example --or-ignore -o id")).ok();
        self.run(format!("-q member add {name}@acme.example --role {role} -t {team} -o id")).ok();
    }

    /// An asset; answers its id.
    #[track_caller]
    fn makes(&self, name: &str, team: &str, flags: &str) -> String {
        let made = self.run(format!("-q resource create {name} --kind asset -t {team} {flags} -o id")).ok();
        made.text().trim().to_owned()
    }

    /// As `NAME@acme.example`.
    #[track_caller]
    fn tries(&self, name: &str, line: &str) -> Outcome<'_> {
        self.run(format!("-q {line} --as {name}@acme.example -o json"))
    }

    /// The names in what somebody sees listed.
    #[track_caller]
    fn sees(&self, name: &str, flags: &str) -> Vec<String> {
        let rows = self.tries(name, &format!("resource list {flags}")).ok().json();
        rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }
}
