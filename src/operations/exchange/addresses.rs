//! Whether what makes two addresses equal is what stands beside each of them: by that alone people are found.
use crate::domain::email::EmailAddress;
use crate::error::{Error, Result};
use crate::operations::Value;
use crate::store::exchange::Table;

/// The columns that hold an address, and those that hold its key.
const ADDRESSES: &[(&str, &str, &str)] = &[
    ("accounts", "email", "email_key"),
    ("invites", "email", "email_key"),
    ("login_tries", "email_key", "email_key"),
    ("billing_terms", "contact", "contact_key"),
];

/// Refuses a row in which the two do not belong together.
pub(super) fn check(table: &Table, values: &[Value<'_>]) -> Result<()> {
    let Some((_, address, key)) = ADDRESSES.iter().find(|(name, ..)| *name == table.name) else { return Ok(()) };
    let (Value::Text(said), Value::Text(key)) = (table.value(values, address), table.value(values, key)) else {
        // Where it must be there, the schema says so.
        return Ok(());
    };
    if table.name == "accounts" && said.is_empty() != (table.value(values, "deleted_at") != Value::Null) {
        let what = "an account has an address until it is erased, and none from then on: see 'email' and 'deleted_at'";
        return Err(Error::new("import.invalid", what));
    }
    if said.is_empty() {
        // Erased: the row's own number stands for nobody's address.
        return match table.value(values, "id") {
            Value::Int(id) if id.to_string() == key => Ok(()),
            _ => Err(Error::new(
                "import.invalid",
                format!("there is no '{address}', and its key is not the row's own number"),
            )),
        };
    }
    match said.parse::<EmailAddress>() {
        Ok(parsed) if parsed.as_str() == said && parsed.key() == key => Ok(()),
        Ok(_) => Err(Error::new("import.invalid", format!("'{address}' has another key than the one that is given"))),
        Err(error) => Err(Error::new("import.invalid", format!("'{address}': {}", error.message()))),
    }
}
