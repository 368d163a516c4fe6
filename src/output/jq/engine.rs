//! jaq: from an expression to a compiled filter, and from its outputs to lines.
use jaq_core::data::JustLut;
use jaq_core::load::parse::{Def, Term};
use jaq_core::load::{Arena, File, Loader, lex, parse};
use jaq_core::{Compiler, Ctx, Filter, Vars};
use jaq_json::{Num, Val, read};

use super::guard;
use crate::error::{Error, Result};
use crate::output::json::write_string;
use crate::output::sanitize::{sanitize, sanitize_lines};

type Data = JustLut<Val>;

/// As much as an argument may have.
const LONGEST: usize = 64 * 1024;

/// Outputs are kept until the filter has ended well, so they are bounded too.
const MOST_OUTPUT: usize = 1 << 30;

/// The filter, as a definition so that it can be guarded like all others.
const MAIN: &str = "teamctl_filter";

/// Compiles the expression, and no more.
pub fn check(expression: &str) -> Result<()> {
    compiled(expression).map(|_| ())
}

/// Runs the expression over one JSON value.
pub fn run(expression: &str, json: &[u8]) -> Result<Vec<u8>> {
    let filter = compiled(expression)?;
    let input = read::parse_single(json).map_err(|error| Error::new("usage.jq", format!("jq cannot read: {error}")))?;
    let context = Ctx::<Data>::new(&filter.lut, Vars::new([]));
    let mut out = Vec::new();
    for value in filter.id.run((context, input)) {
        match value.map_err(jaq_core::Exn::get_err) {
            Ok(value) => write_output(&value, &mut out),
            Err(Ok(error)) => {
                let mut reason = Vec::new();
                write_output(&error.into_val(), &mut reason);
                return Err(failed(String::from_utf8_lossy(&reason).trim_end()));
            }
            // Not an error but an exception, of which `halt` is the only one that gets here.
            Err(Err(_)) => return Err(failed("halt is not supported")),
        }
        if out.len() > MOST_OUTPUT {
            return Err(failed("more than 1 GiB of output"));
        }
    }
    Ok(out)
}

/// How much an error says: it quotes the value that it failed on, which can be all of the data.
const MOST_TOLD: usize = 200;

fn failed(reason: &str) -> Error {
    let reason = match reason.char_indices().nth(MOST_TOLD) {
        None => reason.to_owned(),
        Some((end, _)) => format!("{}…", reason.get(..end).unwrap_or_default()),
    };
    Error::new("usage.jq", format!("jq filter: {}", sanitize(&reason)))
}

fn failed_at(expression: &str, place: &str, reason: &str) -> Error {
    let at = place.as_ptr().addr().saturating_sub(expression.as_ptr().addr());
    let column = expression.get(..at).map_or(at, |before| before.chars().count()) + 1;
    let near: String = place.chars().take(20).collect();
    let near = if near.is_empty() { "the end".into() } else { format!("'{}'", sanitize(&near)) };
    Error::new("usage.jq", format!("jq filter: {} at {near} (character {column})", sanitize(reason)))
}

fn compiled(expression: &str) -> Result<Filter<Data>> {
    if expression.len() > LONGEST {
        return Err(failed("longer than 64 KiB"));
    }
    let main = Def { name: MAIN, args: Vec::new(), body: parsed(expression)? };
    let library = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let mut definitions = vec![];
    for definition in library {
        definitions.push(guard::guard(definition));
    }
    definitions.push(guard::guard(main));
    let loader = Loader::new(definitions);
    let arena = Arena::default();
    let modules = loader.load(&arena, File { code: MAIN, path: () }).map_err(|_| failed("modules cannot be loaded"))?;
    // The environment may hold secrets, and is none of a filter's business.
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs()).filter(|(name, ..)| *name != "env");
    let compiler = Compiler::default().with_funs(functions.chain([guard::function()]));
    compiler.compile(modules).map_err(|errors| {
        let first = errors.into_iter().flat_map(|(_, errors)| errors).next();
        first.map_or_else(
            || failed("it does not compile"),
            |(name, undefined)| failed_at(expression, name, &format!("undefined {}", undefined.as_str())),
        )
    })
}

/// Not by `as_str`, which panics on delimiters that it does not know.
fn lexical(expected: &lex::Expect<&str>) -> String {
    match expected {
        lex::Expect::Delim(delimiter) => format!("the end of {delimiter}"),
        _ => expected.as_str().into(),
    }
}

fn parsed(expression: &str) -> Result<Term<&str>> {
    let tokens = lex::Lexer::new(expression).lex().map_err(|errors| match errors.into_iter().next() {
        Some((expected, place)) => failed_at(expression, place, &format!("{} expected", lexical(&expected))),
        None => failed("it cannot be read"),
    })?;
    parse::Parser::new(&tokens).parse(parse::Parser::term).map_err(|errors| match errors.into_iter().next() {
        Some((expected, found)) => {
            let place = lex::Token::opt_as_str(found, expression);
            failed_at(expression, place, &format!("{} expected", expected.as_str()))
        }
        None => failed("it cannot be read"),
    })
}

/// One output: strings as they are, all else as JSON.
fn write_output(value: &Val, out: &mut Vec<u8>) {
    match value {
        Val::TStr(bytes) | Val::BStr(bytes) => {
            out.extend_from_slice(sanitize_lines(&String::from_utf8_lossy(bytes)).as_bytes());
        }
        _ => write_value(value, out),
    }
    out.push(b'\n');
}

/// Values as JSON on one line. jaq's own writer leaves unsafe characters as they are, and what JSON does not have, too.
fn write_value(value: &Val, out: &mut Vec<u8>) {
    match value {
        Val::Null => out.extend_from_slice(b"null"),
        Val::Bool(yes) => out.extend_from_slice(if *yes { b"true" } else { b"false" }),
        Val::Num(number) => write_number(number, out),
        Val::TStr(bytes) | Val::BStr(bytes) => write_string(&String::from_utf8_lossy(bytes), out),
        Val::Arr(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_value(value, out);
            }
            out.push(b']');
        }
        Val::Obj(entries) => {
            out.push(b'{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_key(key, out);
                out.push(b':');
                write_value(value, out);
            }
            out.push(b'}');
        }
    }
}

/// jaq keeps numbers as they were written, and has some that JSON does not: those are null, as in jq.
fn write_number(number: &Num, out: &mut Vec<u8>) {
    let text = number.to_string();
    if serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok() {
        return out.extend_from_slice(text.as_bytes());
    }
    let float = text.parse().ok().filter(|float: &f64| float.is_finite());
    out.extend_from_slice(float.map_or("null".into(), |float| float.to_string()).as_bytes());
}

/// Keys may be any value in jaq; in JSON they are strings.
fn write_key(key: &Val, out: &mut Vec<u8>) {
    if matches!(key, Val::TStr(_) | Val::BStr(_)) {
        return write_value(key, out);
    }
    let mut text = Vec::new();
    write_value(key, &mut text);
    write_string(&String::from_utf8_lossy(&text), out);
}
