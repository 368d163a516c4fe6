//! What is not the person's own and names them all the same: keys, resources, connectors, and the words beside charges.
//! By an address it is found wherever it is; by a name, where they have been: others elsewhere are called so too, and
//! whoever may choose a name could choose what is blanked.
use super::Erasure;
use crate::domain::event::Change;
use crate::domain::id::{EventId, TeamId};
use crate::domain::identity::Identity;
use crate::error::Result;
use crate::store::erasure::Whose;
use crate::store::{Tx, billing, erasure, teams};

impl Erasure<'_> {
    /// Where they have been, before it is taken away.
    pub(super) fn acquaint(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        if let Some(id) = self.id {
            self.acquainted.extend(erasure::acquainted(tx, id)?);
        }
        for address in self.identity.addresses() {
            self.acquainted.extend(erasure::invited(tx, address.key())?);
            self.acquainted.extend(erasure::billed(tx, address.key())?);
        }
        Ok(())
    }

    /// What they are known by in an organization, or in what is of none.
    pub(super) fn known_in(&self, organization: Option<TeamId>) -> &Identity {
        match organization {
            Some(organization) if self.acquainted.contains(&organization) => &self.identity,
            _ => &self.addressed,
        }
    }

    /// Something of a team says less from now on: its event says what it was, and not what it said.
    fn blanked(
        &mut self,
        tx: &mut Tx<'_>,
        (whose, id): (Whose, i64),
        (target, fields): (String, &[&'static str]),
    ) -> Result<Option<EventId>> {
        self.changed = true;
        self.targets.insert(target.clone());
        let event = self.event_at(tx, whose.team)?;
        if let Some(event) = event {
            let blank = |field: &&'static str| Change { field: *field, before: None, after: None };
            self.trail.add(event, id, || (target, fields.iter().map(blank).collect()));
        }
        Ok(event)
    }

    /// Keys go on, but are not called after the person any more.
    pub(super) fn blank_keys(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut named = Vec::new();
        erasure::each_key(tx, |id, name, whose| {
            if self.known_in(Some(whose.organization)).is_in(name) {
                named.push((id, name.to_owned(), whose));
            }
            Ok(())
        })?;
        for (id, name, whose) in named {
            self.trace([name.as_str()]);
            erasure::blank_key(tx, id)?;
            self.blanked(tx, (whose, id.0), (id.to_string(), &["name"]))?;
        }
        Ok(())
    }

    /// Charges and holds stay as they are, without the words beside them.
    pub(super) fn delete_notes(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut found = Vec::new();
        erasure::each_note(tx, |target, note, organization| {
            if self.known_in(organization).is_in(note) {
                found.push((target, note.to_owned()));
            }
            Ok(())
        })?;
        for (target, note) in found {
            self.trace([note.as_str()]);
            erasure::delete_note(tx, target)?;
            self.changed = true;
        }
        Ok(())
    }

    /// Whoever invoices went to: the terms stay, and go to nobody. What was written about payments says no names either.
    pub(super) fn forget_payer(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        for address in self.identity.addresses().to_vec() {
            self.changed |= billing::forget_contact(tx, address.key())? > 0;
        }
        let mut named = Vec::new();
        billing::each_payment_text(tx, |found| {
            if self.known_in(Some(found.organization)).is_in(&found.text) {
                named.push(found);
            }
            Ok(())
        })?;
        for found in named {
            self.trace([found.text.as_str()]);
            billing::forget_payment_text(tx, found.at)?;
            self.changed = true;
        }
        Ok(())
    }

    /// Resources stay, and neither their names nor where they are say who the person was.
    pub(super) fn blank_resources(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut found = Vec::new();
        erasure::each_resource(tx, |text| {
            let (texts, whose) = (text.texts()?, text.whose()?);
            let identity = self.known_in(Some(whose.organization));
            let telling = texts.map(|text| text.filter(|text| identity.is_in(&unquoted(text))).map(str::to_owned));
            if telling.iter().any(Option::is_some) {
                found.push((text.resource()?, telling, whose));
            }
            Ok(())
        })?;
        for (id, [name, uri, callback_url], whose) in found {
            let mut fields = Vec::new();
            if let Some(name) = name {
                self.trace([name.as_str()]);
                erasure::blank_resource_name(tx, id)?;
                fields.push("name");
            }
            if let Some(uri) = uri {
                self.trace([uri.as_str()]);
                erasure::blank_resource_uri(tx, id)?;
                fields.push("uri");
            }
            if let Some(url) = callback_url {
                self.trace([url.as_str()]);
                erasure::blank_resource_callback(tx, id)?;
                fields.push("callback_url");
            }
            if let Some(event) = self.blanked(tx, (whose, id.0), (id.to_string(), &fields))? {
                erasure::set_resource_changed(tx, id, event)?;
            }
        }
        Ok(())
    }

    /// Connectors lead to the same store, and are not called after the person. What gets in there has to stay, and is told.
    pub(super) fn blank_connectors(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let (mut found, mut kept) = (Vec::new(), Vec::new());
        erasure::each_connector(tx, |text| {
            let (id, whose) = (text.connector()?, text.whose()?);
            let identity = self.known_in(Some(whose.organization));
            let telling = |text: &str| identity.is_in(&unquoted(text)).then(|| text.to_owned());
            let (name, prefix) = (telling(text.name()?), telling(text.prefix()?));
            if text.access_key_id()?.is_some_and(|key| identity.is_in(key)) {
                let shown = if name.is_some() { id.to_string() } else { text.name()?.to_owned() };
                kept.push((whose.team, shown));
            }
            if name.is_some() || prefix.is_some() {
                found.push((id, name, prefix, whose));
            }
            Ok(())
        })?;
        for (id, name, prefix, whose) in found {
            let mut fields = Vec::new();
            if let Some(name) = name {
                self.trace([name.as_str()]);
                erasure::blank_connector_name(tx, id)?;
                fields.push("name");
            }
            if let Some(prefix) = prefix {
                self.trace([prefix.as_str()]);
                erasure::blank_connector_prefix(tx, id)?;
                fields.push("prefix");
            }
            if let Some(event) = self.blanked(tx, (whose, id.0), (id.to_string(), &fields))? {
                erasure::set_connector_changed(tx, id, event)?;
            }
        }
        for (team, name) in kept {
            self.kept.push((teams::path_of(tx, team)?.to_string(), name));
        }
        Ok(())
    }
}

/// An address, a number or a name as it reads without the quoting of a URL.
fn unquoted(text: &str) -> String {
    [("%40", "@"), ("%2B", "+"), ("%2b", "+"), ("%20", " ")]
        .into_iter()
        .fold(text.to_owned(), |text, (quoted, plain)| text.replace(quoted, plain))
}
