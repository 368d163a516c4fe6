//! Who may do what, as the model's tables have it. Written down from the model and from nothing else: what the program does
//! is compared with this, and nothing here is computed by the program.

/// Preset, role, level, permissions; the owner's role grants `*`.
pub const ROLES: &[(&str, &str, &str, &str)] = &[
    ("refonte", "admin", "owner", "*"),
    (
        "refonte",
        "manager",
        "any",
        "task.create task.read task.update project.create project.read project.update team.read member.* role.read \
         role.assign key.read key.create key.revoke billing.read budget.read callback.read",
    ),
    ("refonte", "member", "any", "task.create task.read task.update project.read team.read"),
    ("intoaec", "super_admin", "owner", "*"),
    ("intoaec", "user", "any", "team.read"),
    ("fixfolio", "owner", "owner", "*"),
    ("fixfolio", "enterprise_admin", "organization", "*"),
    ("fixfolio", "user", "organization", "team.read"),
    (
        "fixfolio",
        "administrator",
        "team",
        "team.read content.create content.read asset.read member.* role.read role.assign budget.read",
    ),
    ("fixfolio", "member", "team", "team.read content.create content.read asset.read"),
    ("autoql", "owner", "owner", "*"),
    ("autoql", "admin", "any", "team.read portal.update query_history.read sandbox.use key.* callback.* connector.*"),
    ("autoql", "read_only", "any", "team.read query_history.read sandbox.use"),
    ("standard", "owner", "owner", "*"),
    (
        "standard",
        "admin",
        "organization",
        "team.* member.* role.* key.* callback.* budget.* billing.* connector.* project.* audit.read",
    ),
    (
        "standard",
        "lead",
        "team",
        "team.read team.update member.* role.read role.assign key.* callback.read budget.read budget.charge project.*",
    ),
    (
        "standard",
        "member",
        "any",
        "team.read member.read role.read project.create project.read project.update budget.read",
    ),
    ("standard", "viewer", "any", "team.read member.read project.read"),
];

/// What a preset is to a test.
pub struct Preset {
    pub name: &'static str,
    /// The role on joining an organization from below.
    pub joins_as: &'static str,
    /// The role that grants least in an organization, and in a team.
    pub weakest: (&'static str, &'static str),
    /// The role that grants most in an organization short of the owner's, and in a team.
    pub strongest: (&'static str, &'static str),
    /// Whether the owner may move the ownership.
    pub owner_transfers: bool,
    /// The kind of its resources.
    pub kind: Option<&'static str>,
}

impl Preset {
    /// Permissions of its own kind; where it has none, of one that there could be.
    pub fn of_kind(&self, permissions: &str) -> String {
        permissions.replace("KIND", self.kind.unwrap_or("project"))
    }
}

pub const PRESETS: &[Preset] = &[
    Preset {
        name: "refonte",
        joins_as: "member",
        weakest: ("member", "member"),
        strongest: ("manager", "manager"),
        owner_transfers: false,
        kind: Some("project"),
    },
    Preset {
        name: "intoaec",
        joins_as: "user",
        weakest: ("user", "user"),
        strongest: ("user", "user"),
        owner_transfers: false,
        kind: None,
    },
    Preset {
        name: "fixfolio",
        joins_as: "user",
        weakest: ("user", "member"),
        strongest: ("enterprise_admin", "administrator"),
        owner_transfers: false,
        kind: Some("asset"),
    },
    Preset {
        name: "autoql",
        joins_as: "read_only",
        weakest: ("read_only", "read_only"),
        strongest: ("admin", "admin"),
        owner_transfers: false,
        kind: None,
    },
    Preset {
        name: "standard",
        joins_as: "viewer",
        weakest: ("viewer", "viewer"),
        strongest: ("admin", "lead"),
        owner_transfers: true,
        kind: Some("project"),
    },
];

/// Command and what it needs: permissions, of which all are needed, or one of `owner`, `oneself` (or the operator),
/// `operator`, `token`, `nothing`. A command stands here twice where an organization needs something else than a team, or
/// a flag something else than the command alone.
pub const NEEDS: &[(&str, &str)] = &[
    // Reading.
    ("team show", "team.read"),
    ("team list", "team.read"),
    ("policy show", "team.read"),
    ("member list", "member.read"),
    ("member show", "member.read"),
    ("member explain", "member.read"),
    ("invite list", "member.read"),
    ("invite show", "member.read"),
    ("role list", "role.read"),
    ("role show", "role.read"),
    ("role check", "role.read"),
    ("key list", "key.read"),
    ("key show", "key.read"),
    ("callback show", "callback.read"),
    ("callback resolve", "callback.read"),
    ("callback show --secret", "callback.manage"),
    ("budget show", "budget.read"),
    ("budget list", "budget.read"),
    ("budget check", "budget.read"),
    ("budget history", "budget.read"),
    ("billing show", "billing.read"),
    ("billing invoice list", "billing.read"),
    ("billing invoice show", "billing.read"),
    ("budget report", "budget.read"),
    ("connector list", "connector.read"),
    ("connector show", "connector.read"),
    // KIND is the preset's own: see `Preset::of_kind`.
    ("resource list", "KIND.read"),
    ("resource show", "KIND.read"),
    ("resource create", "KIND.create"),
    ("resource create --share-all", "KIND.create KIND.update"),
    ("resource create --callback-url", "KIND.create callback.manage"),
    ("resource update", "KIND.update"),
    ("resource update --share-all", "KIND.update"),
    ("resource update --callback-url", "KIND.update callback.manage"),
    ("resource delete", "KIND.delete"),
    ("audit list", "audit.read"),
    ("audit show", "audit.read"),
    // Teams.
    ("team create", "team.create"),
    ("team create --limit", "team.create budget.manage"),
    ("team create --unlimited", "team.create budget.manage"),
    ("team update", "team.update"),
    ("team update --callback-url", "team.update callback.manage"),
    ("team archive", "team.delete"),
    ("team unarchive", "team.delete"),
    ("team delete", "team.delete"),
    ("team delete of an organization", "owner"),
    ("team create of an organization", "operator"),
    ("team transfer", "owner"),
    ("policy apply", "owner"),
    // People.
    ("invite add", "member.invite"),
    ("invite resend", "member.invite"),
    ("invite update", "member.invite"),
    ("invite revoke", "member.invite"),
    ("member add", "member.invite"),
    ("member add of an organization", "operator"),
    ("member suspend", "member.suspend"),
    ("member resume", "member.suspend"),
    ("member remove", "member.remove"),
    ("member update", "member.update *"),
    ("role assign", "role.assign"),
    ("role create", "role.manage"),
    ("role update", "role.manage"),
    ("role delete", "role.manage"),
    // Keys.
    ("budget set", "budget.manage"),
    ("budget topup", "budget.manage"),
    ("budget adjust", "budget.manage"),
    ("budget charge", "budget.charge"),
    ("budget hold", "budget.charge"),
    ("budget capture", "budget.charge"),
    ("budget release", "budget.charge"),
    ("budget refund", "budget.charge"),
    // Billing.
    ("billing update", "billing.manage"),
    ("billing invoice create", "billing.manage"),
    ("billing invoice pay", "billing.manage"),
    ("billing invoice void", "billing.manage"),
    ("key create", "key.create"),
    ("key revoke", "key.revoke"),
    ("key rotate", "key.create key.revoke"),
    // Callbacks.
    ("callback set", "callback.manage"),
    ("callback rotate", "callback.manage"),
    ("callback test", "callback.manage"),
    ("callback send", "callback.manage"),
    // Connectors.
    ("connector add", "connector.manage"),
    ("connector test", "connector.manage"),
    ("connector remove", "connector.manage"),
    // Accounts.
    ("account show", "oneself"),
    ("account update", "oneself"),
    ("account password", "oneself"),
    ("account delete", "oneself"),
    ("account list", "operator"),
    ("account create", "operator"),
    ("account login", "operator"),
    ("account unlock", "operator"),
    ("account disable", "operator"),
    ("account enable", "operator"),
    // Whoever holds a token.
    ("invite accept", "token"),
    ("invite decline", "token"),
    ("invite inspect", "token"),
    ("invite code", "token"),
    // The operator's.
    ("invite expire", "operator"),
    ("invite prune", "operator"),
    ("key verify", "operator"),
    ("key prune", "operator"),
    ("audit verify", "operator"),
    ("audit head", "operator"),
    ("audit export", "operator"),
    ("outbox list", "operator"),
    ("outbox show", "operator"),
    ("outbox send", "operator"),
    ("outbox retry", "operator"),
    ("outbox drop", "operator"),
    ("outbox pause", "operator"),
    ("outbox resume", "operator"),
    ("outbox stats", "operator"),
    ("doctor", "operator"),
    ("backup create", "operator"),
    ("backup list", "operator"),
    ("backup verify", "operator"),
    ("backup prune", "operator"),
    ("backup restore", "operator"),
    ("export", "operator"),
    ("import", "operator"),
    ("init", "operator"),
    ("config list", "operator"),
    ("config get", "operator"),
    ("config set", "operator"),
    ("config unset", "operator"),
    ("config path", "operator"),
    ("config validate", "operator"),
    // Anybody's.
    ("policy list", "nothing"),
    ("policy validate", "nothing"),
    ("role permissions", "nothing"),
    ("completions", "nothing"),
    ("man", "nothing"),
];

/// What one may always do where it is about oneself: asking, and leaving.
pub const OF_ONESELF: &[&str] = &["member show", "member explain", "role check", "member remove"];

/// What an account needs for a command.
pub fn needs_of(command: &str) -> &'static str {
    let found = NEEDS.iter().find(|(name, _)| *name == command);
    found.unwrap_or_else(|| panic!("{command} is not in the table")).1
}

/// The permissions of a preset's role.
pub fn permissions_of(preset: &str, role: &str) -> Vec<&'static str> {
    let found = ROLES.iter().find(|(of, name, ..)| *of == preset && *name == role);
    found.unwrap_or_else(|| panic!("{preset} has no role {role}")).3.split_whitespace().collect()
}

/// The roles of a preset that are not the owner's, with their levels.
pub fn roles_of(preset: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let roles = ROLES.iter().filter(move |(of, _, level, _)| *of == preset && *level != "owner");
    roles.map(|(_, name, level, _)| (*name, *level))
}

/// Somebody's membership, as a test has made it.
pub struct Membership {
    pub team: &'static str,
    pub role: &'static str,
    pub is_active: bool,
}

/// Somebody, as a test has made them.
pub struct Account {
    pub email: String,
    pub memberships: Vec<Membership>,
    pub is_owner: bool,
    pub has_super_access: bool,
    pub is_disabled: bool,
}

impl Account {
    /// "An account's permissions at a team are those of its active membership there and at each team above it. If its
    /// membership in the organization is inactive, or the account is disabled, it has none."
    pub fn permissions_at(&self, preset: &str, team: &str) -> Vec<&'static str> {
        let organization = team.split('/').next().unwrap();
        let is_in = |membership: &Membership| membership.team == organization && membership.is_active;
        if self.is_disabled || !self.memberships.iter().any(is_in) {
            return Vec::new();
        }
        let mut all = if self.has_super_access { vec!["*"] } else { Vec::new() };
        for membership in self.memberships.iter().filter(|membership| membership.is_active) {
            if team == membership.team || team.starts_with(&format!("{}/", membership.team)) {
                all.extend(permissions_of(preset, membership.role));
            }
        }
        all
    }
}

/// "Patterns: an exact name, `member.*`, `*`."
pub fn covers(patterns: &[&str], permission: &str) -> bool {
    patterns.iter().any(|pattern| match pattern.strip_suffix(".*") {
        Some(noun) => permission.strip_prefix(noun).is_some_and(|rest| rest.starts_with('.')),
        None => *pattern == "*" || *pattern == permission,
    })
}
