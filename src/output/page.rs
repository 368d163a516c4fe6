//! Pages for browsers and printers: each is one file that fetches nothing, in light and in dark. Whatever is put into one is
//! escaped.
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use serde::Serialize;

use super::sanitize;
use crate::error::{Error, Result};

/// What all pages share.
const PAGE: &str = include_str!("../pages/page.html");

/// Fills a page: `source` extends `page.html`. Texts that people wrote go through the filter `shown`.
pub fn render(source: &'static str, facts: &impl Serialize) -> Result<String> {
    let failed =
        |error: minijinja::Error| Error::new("internal.page", "a page cannot be made").caused_by(error.to_string());
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_filter("shown", |text: &str| sanitize(text).into_owned());
    environment.add_template("page.html", PAGE).map_err(failed)?;
    environment.add_template("body.html", source).map_err(failed)?;
    environment.get_template("body.html").and_then(|page| page.render(Value::from(Serde(facts)))).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn what_is_put_in_is_escaped_and_what_is_missing_is_noticed() {
        let source = "{% extends 'page.html' %}{% block body %}<h1>{{ title | shown }}</h1>{% endblock %}";
        let facts = serde_json::json!({"title": "<script>\u{202e}&'\""});
        let page = render(source, &facts).unwrap();
        assert!(page.contains("&lt;script&gt;\\u{202e}&amp;") && !page.contains("<script"), "{page}");
        assert!(render(source, &serde_json::json!({})).is_err());
    }

    #[test]
    fn a_page_fetches_nothing() {
        let page = super::PAGE;
        assert!(
            !page.contains("http:") && !page.contains("https:") && !page.contains("url(") && !page.contains("@import")
        );
    }
}
