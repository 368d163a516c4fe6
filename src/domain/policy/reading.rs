//! How the domain's types are read from a policy file and written to one.
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::RoleRule;
use super::names::{DomainRule, HeaderName, KeyPrefix, ResourceKind};
use super::values::{AcceptField, InvitationField};
use crate::domain::callback::patterns as event_patterns;
use crate::domain::instant::Span;
use crate::domain::permission::{Pattern, Patterns};
use crate::domain::role::{Level, RoleName};
use crate::domain::text::{OneLine, Text};
use crate::error::{Error, Result};

/// Parses within the visit of the value, so that the error gets its place in the file: in a list, its own line.
struct ByFromStr<T>(PhantomData<T>);

impl<T: FromStr<Err = Error>> Visitor<'_> for ByFromStr<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error: Error| E::custom(error.message()))
    }
}

/// A type that is text in the file, by its `FromStr` and `Display`.
macro_rules! is_text_in_the_file {
    ($($name:ty),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(ByFromStr(PhantomData))
            }
        }
    )+};
}

is_text_in_the_file!(Span, RoleName, Pattern);
is_text_in_the_file!(InvitationField, AcceptField, DomainRule, HeaderName, KeyPrefix, ResourceKind);

impl<const MOST: usize> Serialize for OneLine<MOST> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, const MOST: usize> Deserialize<'de> for OneLine<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(ByFromStr(PhantomData))
    }
}

impl Serialize for Patterns {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de> Deserialize<'de> for Patterns {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Pattern>::deserialize(deserializer)?.into_iter().collect())
    }
}

/// Patterns that each cover some event: one that covers none is a slip of the pen, by which nobody would be told.
pub(super) fn events<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patterns, D::Error> {
    struct Known(Pattern);

    impl FromStr for Known {
        type Err = Error;

        fn from_str(given: &str) -> Result<Self> {
            if event_patterns().any(|known| known == given) {
                return given.parse().map(Self);
            }
            // As serde says it of a word that is not among those it knows, for the nearest to be named.
            let known: Vec<_> = event_patterns().map(|known| format!("`{known}`")).collect();
            Err(Error::new(
                "policy.invalid",
                format!("unknown variant `{given}`, expected one of {}", known.join(", ")),
            ))
        }
    }

    impl<'de> Deserialize<'de> for Known {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(ByFromStr(PhantomData))
        }
    }

    Ok(Vec::<Known>::deserialize(deserializer)?.into_iter().map(|known| known.0).collect())
}

/// A list in the order given, each value once.
pub(super) fn unique<'de, D: Deserializer<'de>, T: Deserialize<'de> + PartialEq>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let mut values: Vec<T> = Vec::new();
    for value in Vec::<T>::deserialize(deserializer)? {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Ok(values)
}

/// `[roles.NAME]`, whose title depends on the name.
pub(super) fn roles<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<RoleName, RoleRule>, D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, expecting = "a table")]
    struct Given {
        title: Option<Text>,
        #[serde(default)]
        level: Level,
        #[serde(default)]
        permissions: Patterns,
    }
    let roles = BTreeMap::<RoleName, Given>::deserialize(deserializer)?.into_iter().map(|(name, given)| {
        let title = given.title.unwrap_or_else(|| name.default_title());
        (name, RoleRule { title, level: given.level, permissions: given.permissions })
    });
    Ok(roles.collect())
}
