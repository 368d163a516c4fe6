//! A line for each command, one that succeeds for who may run it: what it is about is as weak as can be, so that no rule
//! but the table decides.
use At::{Above, Below, Once, Organization, Team};

/// At which teams a line is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// At each, the organization too.
    Team,
    /// At each below the organization.
    Below,
    /// At each, where what it needs, it needs at the team above; the organization's own at the organization.
    Above,
    /// What it needs, it needs at the organization.
    Organization,
    /// It acts on no team.
    Once,
}

pub struct Line {
    /// As in the table of needs.
    pub command: &'static str,
    /// With `{team}` and the names of people there: see `matrix.rs`.
    pub text: &'static str,
    pub at: At,
    /// A change: rehearsed where it is allowed.
    pub changes: bool,
    pub stdin: &'static str,
}

const fn line(command: &'static str, text: &'static str, at: At, changes: bool) -> Line {
    Line { command, text, at, changes, stdin: "" }
}

const fn look(command: &'static str, text: &'static str, at: At) -> Line {
    line(command, text, at, false)
}

const fn change(command: &'static str, text: &'static str, at: At) -> Line {
    line(command, text, at, true)
}

impl Line {
    const fn stdin(self, stdin: &'static str) -> Self {
        Self { stdin, ..self }
    }
}

pub const LINES: &[Line] = &[
    look("team show", "team show {team}", Team),
    look("policy show", "policy show acme", Organization),
    look("member list", "member list -t {team}", Team),
    look("member list", "member list --recursive -t {team}", Team),
    look("member show", "member show {weak} -t {team}", Team),
    look("member show", "member show {self} -t {team}", Team),
    look("member explain", "member explain {weak} -t {team}", Team),
    look("member explain", "member explain {self} -t {team}", Team),
    look("invite list", "invite list -t {team}", Team),
    look("invite show", "invite show {invited} -t {team}", Team),
    look("role list", "role list -t {team}", Team),
    look("role show", "role show {role} -t {team}", Team),
    look("role check", "role check {weak} --permission team.read -t {team}", Team),
    look("role check", "role check {self} --permission team.read -t {team}", Team),
    look("key list", "key list -t {team}", Team),
    look("key show", "key show spare -t {team}", Team),
    look("callback show", "callback show -t {team}", Team),
    look("callback resolve", "callback resolve -t {team}", Team),
    look("callback show --secret", "callback show --secret -t {team}", Team),
    look("budget show", "budget show -t {team}", Team),
    look("budget list", "budget list -t {team}", Team),
    look("budget check", "budget check -t {team}", Team),
    look("budget check", "budget check 5 -t {team}", Team),
    look("budget history", "budget history -t {team}", Team),
    look("budget history", "budget history --ref {hold} -t {team}", Team),
    look("budget report", "budget report -t {team}", Team),
    look("budget report", "budget report --by team -t {team}", Team),
    look("budget report", "budget report --by key --since 7d -t {team}", Team),
    look("connector list", "connector list -t {team}", Team),
    look("connector show", "connector show spare -t {team}", Team),
    change(
        "connector add",
        "connector add novel --type s3 --bucket files --access-key-id a --secret-file - -t {team}",
        Team,
    )
    .stdin("correct-horse\n"),
    change("connector test", "connector test spare -t {team}", Team),
    change("connector remove", "connector remove spare -y -t {team}", Team),
    change("budget set", "budget set --limit 5 -t {team}", Above),
    change("budget topup", "budget topup 5 --ref r -t {team}", Organization),
    change("budget adjust", "budget adjust 5 --ref r --reason why -t {team}", Organization),
    change("budget charge", "budget charge 0 --tasks 1 --ref r -t {team}", Team),
    change("budget hold", "budget hold 5 --ref r -t {team}", Team),
    change("budget capture", "budget capture {hold} 2 -t {team}", Team),
    change("budget release", "budget release {hold} -t {team}", Team),
    change("budget refund", "budget refund {charge} 2 --ref r -t {team}", Team),
    look("billing show", "billing show -t {team}", Organization),
    look("billing invoice list", "billing invoice list -t {team}", Organization),
    look("billing invoice show", "billing invoice show 1 -t {team}", Organization),
    change("billing update", "billing update --price-per-task 1 -t {team}", Organization),
    change("billing invoice create", "billing invoice create --period 2026-10 -t {team}", Organization),
    change("billing invoice pay", "billing invoice pay 1 --ref r -t {team}", Organization),
    change("billing invoice void", "billing invoice void 1 --reason why --confirm 1 -t {team}", Organization),
    look("resource list", "resource list --kind {kind} -t {team}", Team),
    look("resource list", "resource list --kind {kind} --recursive -t {team}", Team),
    look("resource show", "resource show spare --kind {kind} -t {team}", Team),
    change("resource create", "resource create novel --kind {kind} -t {team}", Team),
    change("resource create --share-all", "resource create novel --kind {kind} --share-all -t {team}", Team),
    change(
        "resource create --callback-url",
        "resource create novel --kind {kind} --callback-url https://x.example/ -t {team}",
        Team,
    ),
    change("resource update", "resource update spare --kind {kind} --name other -t {team}", Team),
    change("resource update --share-all", "resource update spare --kind {kind} --share-all -t {team}", Team),
    change(
        "resource update --callback-url",
        "resource update spare --kind {kind} --callback-url https://x.example/ -t {team}",
        Team,
    ),
    change("resource delete", "resource delete spare --kind {kind} -y -t {team}", Team),
    look("audit list", "audit list -t {team}", Team),
    look("audit show", "audit show {event} -t {team}", Team),
    change("team create", "team create {team}/new", Team),
    change("team create --limit", "team create {team}/new --limit 5", Team),
    change("team create --unlimited", "team create {team}/new --unlimited", Team),
    change("team create of an organization", "team create initech --owner {new}", Once),
    change("team update", "team update {team} --name New", Team),
    change("team update --callback-url", "team update {team} --callback-url https://x.example/", Team),
    change("team archive", "team archive {team} -y", Team),
    change("team unarchive", "team unarchive {team}", Team),
    change("team delete", "team delete {team} --confirm {team}", Below),
    change("team delete of an organization", "team delete acme --confirm acme", Organization),
    change(
        "team transfer",
        "team transfer acme --to {weak} --demote-to {role} --reason moving --confirm acme",
        Organization,
    ),
    change("policy apply", "policy apply policy.toml -t acme -y", Organization),
    change("invite add", "invite add {candidate} --role {role} --first-name A --last-name B --no-send -t {team}", Team),
    change("invite resend", "invite resend {invited} --no-send -t {team}", Team),
    change("invite resend", "invite resend --expired --no-send -t {team}", Team),
    change("invite update", "invite update {invited} --expires-in 1d --no-send -t {team}", Team),
    change("invite revoke", "invite revoke {invited} -y -t {team}", Team),
    change("member add", "member add {candidate} --role {role} -t {team}", Below),
    change("member add of an organization", "member add {new} --role {role} -t acme", Organization),
    change("member suspend", "member suspend {weak} -y -t {team}", Team),
    change("member resume", "member resume {resting} --no-send -t {team}", Team),
    change("member remove", "member remove {weak} -y -t {team}", Team),
    change("member remove", "member remove {self} -y -t {team}", Team),
    change("member update", "member update {weak} --super-access on -t {team}", Team),
    change("role assign", "role assign {weak} --role {role} -t {team}", Team),
    change("role create", "role create novel --allow team.read -t {team}", Organization),
    change("role update", "role update spare --title Spare -t {team}", Organization),
    change("role delete", "role delete spare -y -t {team}", Organization),
    change("key create", "key create novel --scope team.read -t {team}", Team),
    change("key rotate", "key rotate spare -t {team}", Team),
    change("key revoke", "key revoke spare -y -t {team}", Team),
    change("callback set", "callback set --url https://x.example/ -t {team}", Team),
    change("callback rotate", "callback rotate -t {team}", Team),
    change("callback test", "callback test -t {team}", Team),
    change("callback send", "callback send --type task.completed --data-file - -t {team}", Team).stdin("{}"),
    look("account show", "account show {self}", Once),
    look("account show", "account show {weak}", Once),
    change("account update", "account update {self} --company Acme", Once),
    change("account update", "account update {weak} --company Acme", Once),
    change("account password", "account password {weak} --password-stdin", Once)
        .stdin("correct horse\nbattery staple\n"),
    change("account delete", "account delete {weak} --confirm {weak}", Once),
    change("account delete", "account delete {self} --confirm {self}", Once),
    look("account list", "account list", Once),
    change("account create", "account create fresh@x.example", Once),
    change("account login", "account login {weak} --password-stdin", Once).stdin("correct horse\n"),
    change("account unlock", "account unlock {weak}", Once),
    change("account disable", "account disable {weak} -y", Once),
    change("account enable", "account enable {weak}", Once),
    change("invite accept", "invite accept --token-stdin", Once).stdin("{token}"),
    change("invite decline", "invite decline --token-stdin", Once).stdin("{token}"),
    look("invite inspect", "invite inspect --token-stdin", Once).stdin("{token}"),
    change("invite code", "invite code --token-stdin --phone +4915112345678", Once).stdin("{token}"),
    change("invite expire", "invite expire -t {team}", Team),
    change("invite expire", "invite expire --all-teams", Once),
    change("invite prune", "invite prune --older-than 1d -y -t {team}", Team),
    look("key verify", "key verify", Once).stdin("no key"),
    look("key verify", "key verify --batch", Once).stdin("no key"),
    change("key prune", "key prune --older-than 1d -y -t {team}", Team),
    change("key prune", "key prune --older-than 1d -y --all-teams", Once),
    look("audit verify", "audit verify -t {team}", Team),
    look("audit verify", "audit verify", Once),
    look("audit head", "audit head -t {team}", Team),
    look("audit export", "audit export -t {team}", Team),
    look("outbox list", "outbox list", Once),
    look("outbox show", "outbox show msg_0000000000001", Once),
    change("outbox send", "outbox send", Once),
    change("outbox retry", "outbox retry --dead", Once),
    change("outbox drop", "outbox drop msg_0000000000001 -y", Once),
    change("outbox pause", "outbox pause", Once),
    change("outbox resume", "outbox resume", Once),
    look("outbox stats", "outbox stats", Once),
    look("doctor", "doctor", Once),
    look("backup create", "backup create copy.db", Once),
    look("backup list", "backup list", Once),
    look("backup verify", "backup verify copy.db", Once),
    change("backup prune", "backup prune --keep 1 -y", Once),
    change("backup restore", "backup restore copy.db --confirm teamctl.db", Once),
    look("export", "export", Once),
    change("import", "import -", Once).stdin("{\"teamctl_export\":1,\"schema\":2,\"sealing_key\":\"\"}\n"),
    change("init", "init initech --owner {new} --or-ignore", Once),
    look("config list", "config list", Once),
    look("config get", "config get team", Once),
    change("config set", "config set output json", Once),
    change("config unset", "config unset output", Once),
    look("config path", "config path", Once),
    look("config validate", "config validate", Once),
    look("policy list", "policy list", Once),
    look("policy validate", "policy validate policy.toml", Once),
    look("role permissions", "role permissions", Once),
    look("completions", "completions bash", Once),
    look("man", "man", Once),
];
