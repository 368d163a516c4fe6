//! What a message tells: values for the variables of its template. Data, and never a template themselves.
use std::collections::BTreeMap;

use minijinja::Value;
use zeroize::Zeroizing;

use super::table::{Sample, Template};
use crate::domain::message::one_line;

/// Values by the names of variables. Without `Debug`, since a token or a code is among them, and wiped.
#[derive(Default)]
pub struct Facts(Vec<(&'static str, Fact)>);

enum Fact {
    Nothing,
    Text(Zeroizing<String>),
    Flag(bool),
    Number(i64),
    List(Vec<Vec<(&'static str, String)>>),
}

impl Facts {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A text, as one line: nobody's name makes a line of its own.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: &str) -> Self {
        self.0.push((name, Fact::Text(Zeroizing::new(one_line(text)))));
        self
    }

    /// A text, where there is one and it is not empty.
    #[must_use]
    pub fn optional(mut self, name: &'static str, text: Option<&str>) -> Self {
        let line = text.map(one_line).filter(|text| !text.is_empty());
        self.0.push((name, line.map_or(Fact::Nothing, |line| Fact::Text(Zeroizing::new(line)))));
        self
    }

    /// Yes or no.
    #[must_use]
    pub fn flag(mut self, name: &'static str, flag: bool) -> Self {
        self.0.push((name, Fact::Flag(flag)));
        self
    }

    /// A number.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: i64) -> Self {
        self.0.push((name, Fact::Number(number)));
        self
    }

    /// Things with several texts each.
    #[must_use]
    pub fn list(mut self, name: &'static str, list: Vec<Vec<(&'static str, String)>>) -> Self {
        self.0.push((name, Fact::List(list)));
        self
    }

    /// The names of all, in their order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Everything that a template can tell, or as little as it ever has to: for who tries it.
    #[must_use]
    pub fn sample(template: &Template, is_full: bool) -> Self {
        template.variables.iter().fold(Self::new(), |facts, variable| match variable.sample {
            Sample::Text(text) => facts.text(variable.name, text),
            Sample::Optional(text) => facts.optional(variable.name, is_full.then_some(text)),
            Sample::Flag => facts.flag(variable.name, is_full),
            Sample::Number => facts.number(variable.name, if is_full { 2 } else { 1 }),
            Sample::List(names) => {
                let one = || names.iter().map(|name| (*name, (*name).to_owned())).collect();
                facts.list(variable.name, vec![one(); if is_full { 2 } else { 1 }])
            }
        })
    }

    /// As a template sees them: what its table does not list, it does not see.
    pub(super) fn values(&self, template: &Template) -> Value {
        let is_listed = |name: &str| template.variables.iter().any(|variable| variable.name == name);
        let listed = self.0.iter().filter(|(name, _)| is_listed(name));
        listed.map(|(name, fact)| (*name, fact.value())).collect::<BTreeMap<_, _>>().into()
    }
}

impl Fact {
    fn value(&self) -> Value {
        match self {
            Self::Nothing => Value::from(()),
            Self::Text(text) => Value::from(text.as_str()),
            Self::Flag(flag) => Value::from(*flag),
            Self::Number(number) => Value::from(*number),
            Self::List(list) => list.iter().map(|thing| thing_value(thing)).collect(),
        }
    }
}

fn thing_value(thing: &[(&'static str, String)]) -> Value {
    thing.iter().map(|(name, text)| (*name, Value::from(one_line(text)))).collect::<BTreeMap<_, _>>().into()
}
