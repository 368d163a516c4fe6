//! The tables of storage connectors and of resources, as they travel.
use super::super::Form::{Bytes, Choice, Id, Instant, Text, Words};
use super::super::{Column, Table};
use super::table;

const STORES: &[&str] = &["s3", "azure", "gcs"];
const STEPS: &[&str] = &["write", "read", "list", "remove"];

pub(super) const CONNECTORS: Table = table!("connectors" by "id": "Where a team's files are." {
    "id" Id("cn"), "";
    "team_id" Id("tm"), "";
    "name" Text, "";
    "store" Choice(STORES), "";
    "bucket" Words, "";
    "prefix" Words, "";
    "region" Words, "";
    "endpoint" Words, "null: the provider's own";
    "access_key_id" Words, "";
    "secret" Bytes, "sealed under the sealing key";
    "tested_at" Instant, "";
    "failed_step" Choice(STEPS), "of the last test; null: none";
    "created_by" Id("ac"), "null: the operator";
    "created_at" Instant, "";
    "created_event" Id("ev"), "";
    "changed_event" Id("ev"), "";
});

pub(super) const RESOURCES: Table = table!("resources" by "id": "What a team has made, of a kind that the policy has." {
    "id" Id("rs"), "";
    "team_id" Id("tm"), "";
    "kind" Text, "";
    "name" Text, "";
    "uri" Words, "";
    "callback_url" Words, "";
    "shared_all_at" Instant, "since when with every team of the organization";
    "created_by" Id("ac"), "null: the operator";
    "created_at" Instant, "";
    "created_event" Id("ev"), "";
    "changed_event" Id("ev"), "";
});

pub(super) const RESOURCE_SHARES: Table = table!("resource_shares" by "resource_id, team_id": "A team that a resource is shared with." {
    "resource_id" Id("rs"), "";
    "team_id" Id("tm"), "";
    "created_event" Id("ev"), "";
});
