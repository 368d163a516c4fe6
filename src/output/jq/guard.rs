//! Makes a filter that recurses without end an error instead of a crash.
//!
//! A stack that overflows takes the whole program down, and nothing in jaq counts its depth. So every definition, the
//! filter's own and those of the library, is rewritten from `def f: body;` to `def f: guard as $guard | body;`, where
//! `guard` fails once that has taken its share of the stack.
use std::cell::Cell;

use jaq_core::box_iter::box_once;
use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Def, Pattern, Term};
use jaq_core::native::{self, Fun};
use jaq_core::path::Part;
use jaq_core::{DataT, Error, Exn};
use jaq_json::Val;

/// Names that no filter can spell.
const GUARD: &str = "!guard";
const GUARD_VARIABLE: &str = "$!guard";

/// For recursion; the rest of a stack is for values that are nested deeply, which are freed by recursion too.
const MOST_STACK: usize = 1 << 28;

thread_local! {
    /// The address below which the stack may not grow.
    static FLOOR: Cell<usize> = const { Cell::new(0) };
}

/// To be called near the bottom of a new thread with a stack of that many bytes.
pub fn limit_stack(bytes: usize) {
    FLOOR.set(here().saturating_sub(MOST_STACK.min(bytes / 2)));
}

/// About where the stack ends at the moment: stacks grow downwards on all that we run on.
#[inline(never)]
fn here() -> usize {
    let local = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&local)).addr()
}

/// What each definition calls first.
pub fn function<D: for<'a> DataT<V<'a> = Val>>() -> Fun<D> {
    native::run((GUARD, native::v(0), |_| {
        box_once(if here() < FLOOR.get() {
            Err(Exn::from(Error::str("it recurses too deeply")))
        } else {
            Ok(Val::Null)
        })
    }))
}

/// The definition, and those within it, with a guard each.
pub fn guard(mut definition: Def<&str>) -> Def<&str> {
    guard_definition(&mut definition);
    definition
}

fn guard_definition(definition: &mut Def<&str>) {
    guard_definitions_in(&mut definition.body);
    let body = Box::new(std::mem::take(&mut definition.body));
    let bind = BinaryOp::Pipe(Some(Pattern::Var(GUARD_VARIABLE)));
    definition.body = Term::BinOp(Box::new(Term::Call(GUARD, Vec::new())), bind, body);
}

/// Guards the definitions anywhere within a term.
fn guard_definitions_in(term: &mut Term<&str>) {
    match term {
        Term::Def(definitions, rest) => {
            definitions.iter_mut().for_each(guard_definition);
            guard_definitions_in(rest);
        }
        Term::Str(_, parts) => parts.iter_mut().for_each(|part| {
            if let StrPart::Term(term) = part {
                guard_definitions_in(term);
            }
        }),
        Term::Arr(inner) => inner.iter_mut().for_each(|term| guard_definitions_in(term)),
        Term::Obj(entries) => entries.iter_mut().for_each(|(key, value)| {
            guard_definitions_in(key);
            value.iter_mut().for_each(guard_definitions_in);
        }),
        Term::Neg(inner) | Term::Label(_, inner) => guard_definitions_in(inner),
        Term::BinOp(left, operator, right) => {
            guard_definitions_in(left);
            if let BinaryOp::Pipe(Some(pattern)) = operator {
                guard_definitions_in_pattern(pattern);
            }
            guard_definitions_in(right);
        }
        Term::Fold(_, source, pattern, arguments) => {
            guard_definitions_in(source);
            guard_definitions_in_pattern(pattern);
            arguments.iter_mut().for_each(guard_definitions_in);
        }
        Term::TryCatch(attempt, otherwise) => {
            guard_definitions_in(attempt);
            if let Some(term) = otherwise {
                guard_definitions_in(term);
            }
        }
        Term::IfThenElse(branches, otherwise) => {
            for (condition, branch) in branches {
                guard_definitions_in(condition);
                guard_definitions_in(branch);
            }
            if let Some(term) = otherwise {
                guard_definitions_in(term);
            }
        }
        Term::Call(_, arguments) => arguments.iter_mut().for_each(guard_definitions_in),
        Term::Path(base, path) => {
            guard_definitions_in(base);
            path.0.iter_mut().for_each(|(part, _)| match part {
                Part::Index(term) => guard_definitions_in(term),
                Part::Range(from, to) => from.iter_mut().chain(to).for_each(guard_definitions_in),
            });
        }
        Term::Id | Term::Recurse | Term::Num(_) | Term::Break(_) | Term::Var(_) => {}
    }
}

fn guard_definitions_in_pattern(pattern: &mut Pattern<&str>) {
    match pattern {
        Pattern::Var(_) => {}
        Pattern::Arr(patterns) => patterns.iter_mut().for_each(guard_definitions_in_pattern),
        Pattern::Obj(entries) => entries.iter_mut().for_each(|(key, pattern)| {
            guard_definitions_in(key);
            guard_definitions_in_pattern(pattern);
        }),
    }
}
