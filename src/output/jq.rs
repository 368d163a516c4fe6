//! `--jq`: a filter over the JSON, bounded in time and stack, in the program itself so that no jq is needed.
#[cfg(feature = "jq")]
pub(super) mod bounded;
#[cfg(feature = "jq")]
pub(super) mod engine;
#[cfg(feature = "jq")]
mod guard;

use crate::error::Result;

/// Whether a filter is one: `usage.jq` with what is wrong and where. For before any work is done.
#[cfg(feature = "jq")]
pub fn check(expression: &str) -> Result<()> {
    let expression = expression.to_owned();
    bounded::run(bounded::TIME, move || engine::check(&expression))
}

/// The outputs of a filter over one JSON value, a line each.
#[cfg(feature = "jq")]
pub fn run(expression: &str, json: Vec<u8>) -> Result<Vec<u8>> {
    let (expression, json) = (expression.to_owned(), std::sync::Arc::new(json));
    bounded::run(bounded::time_for(json.len()), move || engine::run(&expression, &json))
}

/// Always `usage.jq_unavailable`: this program was built without jq.
#[cfg(not(feature = "jq"))]
pub fn check(_expression: &str) -> Result<()> {
    let error = crate::error::Error::new("usage.jq_unavailable", "this teamctl was built without --jq");
    Err(error.hint("pipe -o json into jq"))
}

#[cfg(not(feature = "jq"))]
pub fn run(expression: &str, _json: Vec<u8>) -> Result<Vec<u8>> {
    check(expression).map(|()| Vec::new())
}
