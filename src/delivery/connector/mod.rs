//! Stores of others, by S3's, Azure's and Google's protocols: what it takes to reach one, and what goes wrong there. No
//! transaction is open here.
use std::time::Duration;

use zeroize::Zeroizing;

use crate::domain::address_rules::PrivateAddresses;
use crate::domain::connector::{AccessKeyId, Location, Step, StoreSecret};
use crate::error::{Error, Result};

#[cfg(not(feature = "connectors"))]
mod absent;
#[cfg(feature = "connectors")]
mod answer;
#[cfg(feature = "connectors")]
mod client;
#[cfg(feature = "connectors")]
mod depot;
#[cfg(feature = "connectors")]
mod probe;
#[cfg(feature = "connectors")]
mod stores;
#[cfg(feature = "connectors")]
mod trust;

#[cfg(not(feature = "connectors"))]
pub use absent::{Depot, check_authorities, probe};
#[cfg(feature = "connectors")]
pub use depot::Depot;
#[cfg(feature = "connectors")]
pub use probe::probe;
#[cfg(feature = "connectors")]
pub use trust::check_authorities;

/// Whether stores can be spoken to.
pub const IS_BUILT_IN: bool = cfg!(feature = "connectors");

/// How long a test may take unless the config says otherwise, and at the most.
pub const LIMIT: Duration = Duration::from_secs(20);

/// How stores are reached from this host.
#[derive(Clone)]
pub struct ConnectorTransport {
    /// How long a test may take, from the first look-up of a name to the end of the last answer; at most [`LIMIT`].
    pub timeout: Duration,
    /// Certificates to trust beside the system's, as PEM: see [`check_authorities`].
    pub authorities: Vec<u8>,
    /// Whether accounts may have connectors lead to this host and the network around it; the operator always may.
    pub private: PrivateAddresses,
    /// Who this host is, for connectors that were given nothing to get in with.
    pub environment: Environment,
    /// This host's clock, in milliseconds: requests are signed by it, so one that is wrong is a reason to be refused.
    pub clock: i64,
}

/// Variables that say who one is, as the providers' own programs read them. Without `Debug`: some of them are secrets.
#[derive(Clone, Default)]
pub struct Environment(Vec<(&'static str, Zeroizing<String>)>);

impl Environment {
    /// Reads what there is of [`VARIABLES`]; an error where one of them is what no header can have in it.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut found = Vec::new();
        for name in VARIABLES {
            let Some(value) = variable(name).map(Zeroizing::new) else { continue };
            // The library takes for granted that all these can be sent.
            if !IN_NO_HEADER.contains(name) && !value.chars().all(|character| matches!(character, ' '..='~')) {
                let what = format!("{name} holds what cannot be sent: it is one line of printable ASCII");
                return Err(Error::new("connector.environment_invalid", what)
                    .hint("set it again, or take it out of the environment: an end of line is easily pasted along")
                    .detail("variable", *name));
            }
            found.push((*name, value));
        }
        Ok(Self(found))
    }

    /// What of it must not be told to anybody.
    #[cfg_attr(not(feature = "connectors"), allow(dead_code))] // Nobody tells anything without them.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        const ENDS: [&str; 3] = ["_KEY", "_TOKEN", "_SECRET"];
        let secret = self.0.iter().filter(|(name, _)| ENDS.iter().any(|end| name.ends_with(end)));
        // A token for a container is a query, and what is secret of it is its signature: all else may well be told.
        secret.map(|(name, value)| match value.split_once("sig=") {
            Some((_, rest)) if *name == "AZURE_STORAGE_SAS_TOKEN" => rest.split('&').next().unwrap_or_default(),
            _ => value.as_str(),
        })
    }

    /// Those that begin so.
    #[cfg_attr(not(feature = "connectors"), allow(dead_code))] // Nobody is asked without them.
    fn of(&self, beginning: &'static str) -> impl Iterator<Item = (&'static str, &str)> {
        let all = self.0.iter().map(|(name, value)| (*name, value.as_str()));
        all.filter(move |(name, _)| name.starts_with(beginning))
    }
}

/// The variables that are looked at. None of them moves a connector elsewhere: bucket and endpoint are its own.
pub const VARIABLES: &[&str] = &[
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_ENDPOINT_URL_STS",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AWS_METADATA_ENDPOINT",
    "AZURE_STORAGE_ACCOUNT_NAME",
    "AZURE_STORAGE_ACCOUNT_KEY",
    "AZURE_STORAGE_SAS_TOKEN",
    "AZURE_TENANT_ID",
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_AUTHORITY_HOST",
    "AZURE_IDENTITY_ENDPOINT",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_SERVICE_ACCOUNT",
    "GOOGLE_SERVICE_ACCOUNT_KEY",
];

/// Those of them that name a file, or are what stands in one.
const IN_NO_HEADER: &[&str] = &[
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    "AZURE_FEDERATED_TOKEN_FILE",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_SERVICE_ACCOUNT",
    "GOOGLE_SERVICE_ACCOUNT_KEY",
];

/// Where a connector leads, and what gets in there. Without `Debug`, since it holds a secret.
pub struct Reach {
    /// Where.
    pub location: Location,
    /// Which key; `None` where the secret or the environment says so.
    pub access_key_id: Option<AccessKeyId>,
    /// Its secret; `None` where the environment says who one is.
    pub secret: Option<StoreSecret>,
    /// Whose choice it is.
    pub parties: Parties,
}

/// Who is behind a call. Whatever an account has a part in is kept out of this host's own network: see
/// [`ConnectorTransport::private`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parties {
    /// An account has said where it leads.
    pub is_accounts: bool,
    /// An account is told what comes of it: nothing that could be another's answer than a store's.
    pub is_told_to_account: bool,
}

impl Parties {
    /// Whether all of it is the operator's own.
    #[must_use]
    pub fn is_operators(self) -> bool {
        !self.is_accounts && !self.is_told_to_account
    }
}

/// Why something could not be done at a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What the store, the network or a rule of ours says; one line.
    pub reason: String,
    /// What to try next, where that is known.
    pub hint: Option<String>,
}

/// Why a test failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What was being done.
    pub step: Step,
    /// Why it could not be.
    pub trouble: Trouble,
    /// The name of the probe, where it may still be there.
    pub left: Option<String>,
}

/// An object that is in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its name below the connector's prefix.
    pub name: String,
    /// In octets.
    pub size: u64,
}
