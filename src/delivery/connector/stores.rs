//! From where a connector leads to a client of its provider: by its own key, or as the environment has it.
use std::str::FromStr;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use object_store::{ObjectStore, RetryConfig};

use super::client::Speaker;
use super::{ConnectorTransport, Reach};
use crate::domain::connector::{AccessKeyId, Endpoint, Region, StoreKind, StoreSecret};

/// A client, and whom it speaks to as long as it speaks to the store itself.
pub(super) struct Opened {
    pub(super) store: Box<dyn ObjectStore>,
    pub(super) host: String,
}

/// How often a request is tried: the library's own idea of it lasts three minutes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tries {
    /// What a test tells is how it is now.
    Once,
    /// Hours of work do not end with one lost connection.
    Several,
}

impl Tries {
    fn config(self) -> RetryConfig {
        let (max_retries, retry_timeout) = match self {
            Self::Once => (0, Duration::ZERO),
            Self::Several => (3, Duration::from_mins(1)),
        };
        RetryConfig { max_retries, retry_timeout, ..RetryConfig::default() }
    }
}

/// Makes the client. Nobody is spoken to.
pub(super) fn open(
    reach: &Reach,
    transport: &ConnectorTransport,
    (speaker, tries): (&Speaker, Tries),
) -> object_store::Result<Opened> {
    match reach.location.kind {
        StoreKind::S3 => s3(reach, transport, (speaker, tries)),
        StoreKind::Azure => azure(reach, transport, (speaker, tries)),
        StoreKind::Gcs => gcs(reach, transport, (speaker, tries)),
    }
}

/// What the environment says, in the words of a builder.
fn settings<K: FromStr>(
    transport: &ConnectorTransport,
    beginning: &'static str,
) -> impl Iterator<Item = (&'static str, K, String)> {
    let found = transport.environment.of(beginning);
    found.filter_map(|(name, value)| Some((name, name.to_ascii_lowercase().parse().ok()?, value.to_owned())))
}

fn s3(
    reach: &Reach,
    transport: &ConnectorTransport,
    (speaker, tries): (&Speaker, Tries),
) -> object_store::Result<Opened> {
    let location = &reach.location;
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(location.bucket.as_str())
        .with_virtual_hosted_style_request(false)
        // Not every store has the request that deletes many.
        .with_disable_bulk_delete(true)
        .with_retry(tries.config())
        .with_http_connector(speaker.clone());
    let mut region = location.region.as_ref().map(|region| region.as_str().to_owned());
    if let (Some(id), Some(secret)) = (&reach.access_key_id, &reach.secret) {
        builder = builder.with_access_key_id(id.as_str()).with_secret_access_key(secret.reveal());
    } else {
        for (name, key, value) in settings::<AmazonS3ConfigKey>(transport, "AWS_") {
            if name.ends_with("_REGION") {
                region = region.or_else(|| value.parse::<Region>().ok().map(|region| region.as_str().to_owned()));
            } else {
                builder = builder.with_config(key, value);
            }
        }
    }
    let region = region.unwrap_or_else(|| "us-east-1".to_owned());
    let host = host(location.endpoint.as_ref(), || format!("s3.{region}.amazonaws.com"));
    if let Some(endpoint) = &location.endpoint {
        builder = builder.with_endpoint(endpoint.as_str()).with_allow_http(endpoint.is_in_the_clear());
    }
    Ok(Opened { store: Box::new(builder.with_region(region).build()?), host })
}

fn azure(
    reach: &Reach,
    transport: &ConnectorTransport,
    (speaker, tries): (&Speaker, Tries),
) -> object_store::Result<Opened> {
    let location = &reach.location;
    let mut builder = MicrosoftAzureBuilder::new()
        .with_container_name(location.bucket.as_str())
        .with_retry(tries.config())
        .with_http_connector(speaker.clone());
    let mut account = reach.access_key_id.clone();
    if let Some(secret) = &reach.secret {
        builder = builder.with_access_key(secret.reveal());
    } else {
        for (name, key, value) in settings::<AzureConfigKey>(transport, "AZURE_") {
            if name == "AZURE_STORAGE_ACCOUNT_NAME" {
                let is_one = |id: &AccessKeyId| id.check(StoreKind::Azure).is_ok();
                account = account.or_else(|| value.parse().ok().filter(is_one));
            } else {
                builder = builder.with_config(key, value);
            }
        }
    }
    let name = account.as_ref().map(AccessKeyId::as_str).unwrap_or_default();
    let host = host(location.endpoint.as_ref(), || format!("{name}.blob.core.windows.net"));
    if !name.is_empty() {
        builder = builder.with_account(name);
    }
    if let Some(endpoint) = &location.endpoint {
        builder = builder.with_endpoint(endpoint.as_str().to_owned()).with_allow_http(endpoint.is_in_the_clear());
    }
    Ok(Opened { store: Box::new(builder.build()?), host })
}

fn gcs(
    reach: &Reach,
    transport: &ConnectorTransport,
    (speaker, tries): (&Speaker, Tries),
) -> object_store::Result<Opened> {
    let location = &reach.location;
    let mut builder = GoogleCloudStorageBuilder::new()
        .with_bucket_name(location.bucket.as_str())
        .with_retry(tries.config())
        .with_http_connector(speaker.clone());
    match reach.secret.as_ref().map(StoreSecret::reveal) {
        Some(account) => builder = builder.with_service_account_key(account),
        None => {
            for (_, key, value) in settings::<GoogleConfigKey>(transport, "GOOGLE_") {
                builder = builder.with_config(key, value);
            }
        }
    }
    let host = host(location.endpoint.as_ref(), || "storage.googleapis.com".to_owned());
    // Always said: the file of a service account in the environment could name another one.
    builder = builder.with_base_url(location.endpoint.as_ref().map_or(GOOGLE, Endpoint::as_str));
    Ok(Opened { store: Box::new(builder.build()?), host })
}

const GOOGLE: &str = "https://storage.googleapis.com";

fn host(endpoint: Option<&Endpoint>, usual: impl FnOnce() -> String) -> String {
    endpoint.map_or_else(usual, |endpoint| endpoint.host().to_owned())
}
