//! The policies that ship with teamctl, as the TOML that anybody could have written.

/// Each preset's name and text.
pub const PRESETS: &[(&str, &str)] = &[
    ("refonte", include_str!("refonte.toml")),
    ("intoaec", include_str!("intoaec.toml")),
    ("fixfolio", include_str!("fixfolio.toml")),
    ("autoql", include_str!("autoql.toml")),
    ("standard", include_str!("standard.toml")),
];
