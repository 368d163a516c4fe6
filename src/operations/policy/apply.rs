//! `policy apply`: an organization gets other rules, all of them or none.
use std::ops::ControlFlow;

use super::super::resource::{Renamed, reprefixed};
use super::super::role::in_words;
use super::super::{Context, Place, Rules, TeamChoice};
use crate::domain::action;
use crate::domain::event::{Change, Event};
use crate::domain::id::EventId;
use crate::domain::policy::{Difference, Policy, PolicyRole, RoleRule, differences};
use crate::domain::role::RoleName;
use crate::error::{Error, Result};
use crate::store::backend::corrupt;
use crate::store::roles::{NewRole, Role, Use};
use crate::store::{Store, Tx, events, memberships, resources, roles, teams};

/// What `policy apply` asks for.
#[derive(Clone, Debug)]
pub struct ApplyRequest {
    /// To whose organization.
    pub team: TeamChoice,
    /// The policy.
    pub policy: Policy,
    /// And as it is kept.
    pub text: String,
}

/// What a policy has changed.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The organization's path.
    pub team: String,
    /// What the policy is called.
    pub policy: String,
    /// Key by key.
    pub changes: Vec<Difference>,
    /// False where the text was the very same; one that says the same in other words is kept as it is written.
    pub changed: bool,
    /// Resources that are called something else by it.
    pub renamed: Renamed,
}

/// Gives an organization the policy. Roles that it lists become what it says, those that only `role create` made stay.
/// Refused, with everything that stands in the way, where somebody has a role that would go or change its level, or is
/// where the new rules would not let them be.
pub fn apply(store: &mut Store, context: &Context, request: &ApplyRequest) -> Result<Applied> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::POLICY_APPLY, &request.team)?;
        let rules = place.rules(tx)?;
        if request.policy.ownership.transfer != rules.policy.ownership.transfer {
            // Whom it binds does not lift it.
            place.grant().check_transfer(rules.policy.ownership.transfer)?;
        }
        let known = roles::all(tx, place.organization().id)?;
        let plan = Plan::new(&rules, &request.policy, &known);
        refuse(tx, context, (&place, &rules), (&plan, &request.policy))?;
        let changes = differences(&in_force(&rules.policy, &known, &request.policy)?, &request.policy)?;
        let changed = request.text != rules.organization.policy;
        let renamed = reprefixed(tx, place.organization(), (&rules.policy, &request.policy))?;
        if changed {
            let event = events::draw(tx, context.now)?;
            plan.write(tx, context, &place, event)?;
            teams::set_policy(tx, place.organization().id, Policy::preset_of(&request.text), &request.text)?;
            record(tx, context, (&place, event), &changes)?;
        }
        let team = place.organization().path.to_string();
        Ok(Applied { team, policy: request.policy.name.to_string(), changes, changed, renamed })
    })
}

/// The policy with what roles are that it does not list, and the new one does.
fn in_force(policy: &Policy, known: &[Role], new: &Policy) -> Result<Policy> {
    let mut policy = policy.clone();
    for role in known.iter().filter(|role| new.roles.contains_key(&role.name)) {
        let title = role.title.parse().map_err(|_| corrupt("a role has no valid title"))?;
        let rule = RoleRule { title, level: role.level, permissions: role.permissions.clone() };
        policy.roles.entry(role.name.clone()).or_insert(rule);
    }
    Ok(policy)
}

/// What becomes of the roles.
struct Plan<'a> {
    create: Vec<PolicyRole>,
    /// As they are, and as they are to be.
    update: Vec<(&'a Role, Role)>,
    delete: Vec<&'a Role>,
    /// The owner's role, where another one would be.
    owner: Option<&'a Role>,
}

impl<'a> Plan<'a> {
    fn new(rules: &Rules, new: &Policy, known: &'a [Role]) -> Self {
        let mut plan = Self { create: Vec::new(), update: Vec::new(), delete: Vec::new(), owner: None };
        let is_owner = |role: &Role| role.id == rules.organization.owner_role;
        let named = |name: &RoleName| known.iter().find(|role| role.name == *name);
        plan.owner = known.iter().find(|role| is_owner(role) && role.name != new.ownership.role);
        for rule in new.role_rules() {
            match named(&rule.name) {
                None => plan.create.push(rule),
                // Nothing is done where the owner's role would be another one.
                Some(role) if is_owner(role) != rule.is_owner => {}
                Some(role) => {
                    let PolicyRole { name, title, level, permissions, .. } = rule;
                    let after = Role { name, title: title.to_string(), level, permissions, ..role.clone() };
                    if (&after.title, after.level, &after.permissions) != (&role.title, role.level, &role.permissions) {
                        plan.update.push((role, after));
                    }
                }
            }
        }
        let dropped = rules.policy.roles.keys().filter(|name| !new.roles.contains_key(name));
        plan.delete = dropped.filter_map(named).filter(|role| !is_owner(role)).collect();
        plan
    }

    fn write(&self, tx: &mut Tx<'_>, context: &Context, place: &Place, event: EventId) -> Result<()> {
        for role in &self.delete {
            roles::set_deleted(tx, role.id, context.now)?;
        }
        for (_, after) in &self.update {
            roles::update(tx, after)?;
        }
        for rule in &self.create {
            let new = NewRole {
                organization: place.organization().id,
                name: &rule.name,
                title: rule.title.as_str(),
                level: rule.level,
                permissions: &rule.permissions,
                created_at: context.now,
                event,
            };
            roles::insert(tx, &new)?.ok_or_else(|| corrupt("a role that was not there is"))?;
        }
        Ok(())
    }

    /// Roles that would go, or change their level, with why.
    fn doubtful(&self) -> impl Iterator<Item = (&'a Role, &'static str)> {
        let releveled = self.update.iter().filter(|(before, after)| before.level != after.level);
        let releveled = releveled.map(|(before, _)| (*before, "releveled"));
        self.delete.iter().chain(&self.owner).map(|role| (*role, "dropped")).chain(releveled)
    }
}

/// How many of those who stand in the way are named.
const MOST_NAMED: usize = 100;

/// All that stands in the way, in one error.
fn refuse(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, rules): (&Place, &Rules),
    (plan, new): (&Plan<'_>, &Policy),
) -> Result<()> {
    let mut lines = Vec::new();
    let mut in_use = Vec::new();
    for (role, why) in plan.doubtful() {
        let used = roles::in_use(tx, role.id, context.now)?;
        if !used.is_none() {
            let is_owner = role.id == rules.organization.owner_role;
            lines.push(line(role, (why, is_owner), used));
            in_use.push(serde_json::json!({
                "name": role.name.as_str(), "why": why, "members": used.members, "pending": used.pending,
            }));
        }
    }
    let mut elsewhere = Vec::new();
    if new.membership.one_organization && !rules.policy.membership.one_organization {
        memberships::each_elsewhere(tx, place.organization().id, |email| {
            elsewhere.push(email.to_owned());
            Ok(if elsewhere.len() > MOST_NAMED { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
    }
    let resources = resources_in_the_way(tx, place, (new, &mut lines))?;
    let more = elsewhere.len() > MOST_NAMED;
    elsewhere.truncate(MOST_NAMED);
    lines.extend(elsewhere.iter().map(|email| format!("\n  {email} is in another organization too")));
    if more {
        lines.push("\n  and so are others".into());
    }
    if lines.is_empty() {
        return Ok(());
    }
    let code = match (in_use.is_empty(), resources.is_empty()) {
        (false, _) => "role.in_use",
        (true, false) => "resource.in_use",
        (true, true) => "member.one_organization",
    };
    let message = format!("{} cannot have this policy, and nothing was changed:{}", place.team().path, lines.concat());
    let error = Error::new(code, message).detail("roles", in_use).detail("members", elsewhere);
    let error = error.detail("resources", resources);
    Err(match code {
        "role.in_use" => error.hint("give those people other roles first: teamctl role assign, teamctl invite update"),
        "resource.in_use" => error
            .hint(format!("delete or change those first: teamctl resource list --recursive -t {}", place.team().path)),
        _ => error,
    })
}

/// Resources of which no kind would be left, or that would be called back at a URL that they may no longer have.
fn resources_in_the_way(
    tx: &mut Tx<'_>,
    place: &Place,
    (new, lines): (&Policy, &mut Vec<String>),
) -> Result<Vec<serde_json::Value>> {
    let mut in_use = Vec::new();
    for used in resources::kinds_in_use(tx, place.organization().id)? {
        let (why, what, count) = match new.resources.get(&used.kind) {
            None => ("dropped", "is not in it", used.count),
            Some(rule) if !rule.callback => ("callback", "has no callback URLs in it", used.with_callback_url),
            Some(_) => continue,
        };
        if count > 0 {
            let kind = used.kind.as_str();
            let several = if count == 1 { "resource" } else { "resources" };
            lines.push(format!("\n  the kind '{kind}' {what}: {count} {several}"));
            in_use.push(serde_json::json!({"kind": kind, "why": why, "count": count}));
        }
    }
    Ok(in_use)
}

fn line(role: &Role, (why, is_owner): (&str, bool), used: Use) -> String {
    let what = match why {
        _ if is_owner => "is the owner's, and would not be any more",
        "dropped" => "is not in it",
        _ => "is of another level in it",
    };
    format!("\n  the role '{}' {what}: {}", role.name, in_words(used))
}

/// The keys are the event's fields. Of a text that says the same in other words there is no more to tell.
fn record(
    tx: &mut Tx<'_>,
    context: &Context,
    (place, event): (&Place, EventId),
    differences: &[Difference],
) -> Result<()> {
    let mut changes: Vec<_> = differences
        .iter()
        .map(|one| Change {
            field: one.key.clone(),
            before: Difference::text(&one.before),
            after: Difference::text(&one.after),
        })
        .collect();
    if changes.is_empty() {
        changes.push(Change { field: "text".into(), before: None, after: None });
    }
    let organization = place.organization().id;
    let recorded = Event {
        action: action::POLICY_APPLY.event,
        organization: Some(organization),
        team: Some(organization),
        target: Some(organization.to_string()),
        changes: Vec::new(),
        batch: None,
    };
    events::record_named(tx, &context.recorder(place.grant()), (event, &recorded), &changes)
}
