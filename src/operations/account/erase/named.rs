//! What is not the person's own and names them all the same: keys, resources, and the words beside charges.
use super::Erasure;
use crate::error::Result;
use crate::store::{Tx, erasure};

impl Erasure<'_> {
    /// Keys go on, but are not called after the person any more.
    pub(super) fn blank_keys(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut named = Vec::new();
        erasure::each_key(tx, |id, name| {
            if self.identity.is_in(name) {
                named.push((id, name.to_owned()));
            }
            Ok(())
        })?;
        for (id, name) in named {
            self.targets.insert(id.to_string());
            self.trace([name.as_str()]);
            erasure::blank_key(tx, id)?;
            self.changed = true;
        }
        Ok(())
    }

    /// Charges and holds stay as they are, without the words beside them.
    pub(super) fn delete_notes(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut found = Vec::new();
        erasure::each_note(tx, |target, note| {
            if self.identity.is_in(note) {
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

    /// Resources stay, and neither their names nor where they are say who the person was.
    pub(super) fn blank_resources(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut found = Vec::new();
        erasure::each_resource(tx, |text| {
            let texts = text.texts()?;
            let telling = texts.map(|text| text.filter(|text| self.identity.is_in(&unquoted(text))).map(str::to_owned));
            if telling.iter().any(Option::is_some) {
                found.push((text.resource()?, telling));
            }
            Ok(())
        })?;
        for (id, [name, uri, callback_url]) in found {
            self.targets.insert(id.to_string());
            if let Some(name) = name {
                self.trace([name.as_str()]);
                erasure::blank_resource_name(tx, id)?;
            }
            if let Some(uri) = uri {
                self.trace([uri.as_str()]);
                erasure::blank_resource_uri(tx, id)?;
            }
            if let Some(url) = callback_url {
                self.trace([url.as_str()]);
                erasure::blank_resource_callback(tx, id)?;
            }
            self.changed = true;
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
