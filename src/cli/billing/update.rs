//! `teamctl billing update`: what is agreed on with the organization.
use std::str::FromStr;

use clap::Args;

use super::super::printing::Shape;
use super::super::session::{Exit, Session};
use super::super::tree::Verb;
use super::{BillingRecord, refuse_card_numbers, typed};
use crate::domain::currency::Currency;
use crate::domain::ledger::Plan;
use crate::domain::money::Price;
use crate::error::{Error, Result};
use crate::operations::billing::{self, UpdateRequest};

/// Change how the organization pays, at what prices, and to whom invoices go
#[derive(Args, Debug)]
#[command(after_help = "\
Plans: prepaid takes what is used from the pool; on_demand bills it month by month at a price per
credit and per task; enterprise likewise, with a fixed fee a month. What no invoice has yet is
billed at the prices of the day it is billed on. Another currency needs its prices said anew.
Never give a card number: a label such as 'Visa 4242', and the reference that the payment provider
gave to it.

Examples:
  teamctl billing update --plan on_demand --currency EUR --price-per-credit 0.01 \\
      --price-per-task 0.5
  teamctl billing update --plan enterprise --fixed-fee 2500 --contact billing@acme.example
  teamctl billing update --payment-label 'Visa 4242' --payment-ref pm_4711")]
pub struct Update {
    /// prepaid, `on_demand`, or enterprise
    #[arg(long, value_name = "PLAN")]
    plan: Option<Plan>,

    /// In what invoices are: a code of ISO 4217, such as EUR
    #[arg(long, value_name = "CODE")]
    currency: Option<Currency>,

    /// What one credit costs: up to six digits after the point
    #[arg(long, value_name = "PRICE", allow_hyphen_values = true)]
    price_per_credit: Option<Price>,

    /// What one task costs
    #[arg(long, value_name = "PRICE", allow_hyphen_values = true)]
    price_per_task: Option<Price>,

    /// What a month costs beside that, on the plan enterprise
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    fixed_fee: Option<Price>,

    // Not read with the line, as all that follows: what is told of a bad line repeats the value.
    /// To whom invoices go; none for nobody
    #[arg(long, value_name = "EMAIL")]
    contact: Option<String>,

    /// What people call the means of payment, never a card number; none for none
    #[arg(long, value_name = "TEXT")]
    payment_label: Option<String>,

    /// What its provider calls it; none for none
    #[arg(long, value_name = "TEXT")]
    payment_ref: Option<String>,
}

/// What a flag was given; `none` for nothing.
#[allow(clippy::option_option, reason = "not said, and said to be nothing, are two things")]
fn or_none<T: FromStr<Err = Error>>(flag: &str, given: Option<&str>) -> Result<Option<Option<T>>> {
    given.map(|given| if given == "none" { Ok(None) } else { typed(flag, given).map(Some) }).transpose()
}

impl Update {
    fn request(&self) -> Result<UpdateRequest> {
        Ok(UpdateRequest {
            plan: self.plan,
            currency: self.currency,
            price_per_credit: self.price_per_credit,
            price_per_task: self.price_per_task,
            fixed_fee: self.fixed_fee,
            contact: or_none("--contact", self.contact.as_deref())?,
            payment_label: or_none("--payment-label", self.payment_label.as_deref())?,
            payment_ref: or_none("--payment-ref", self.payment_ref.as_deref())?,
        })
    }
}

impl Verb for Update {
    const NAME: &'static str = "update";

    fn run(self, session: &mut Session) -> Result<Exit> {
        session.check_output::<BillingRecord<'_>>()?;
        refuse_card_numbers(session)?;
        let request = self.request()?;
        if request.is_empty() {
            return Err(Error::new("usage.missing", "nothing is to be changed").hint(
                "give --plan, --currency, --price-per-credit, --price-per-task, --fixed-fee, --contact, --payment-label \
                 or --payment-ref",
            ));
        }
        let team = session.team()?;
        let (mut store, context) = session.open_write()?;
        let (standing, changed) = billing::update(&mut store, &context, &team, &request)?;
        let record = BillingRecord { standing: &standing, in_words: session.prints_tables(), changed: Some(changed) };
        session.print_changes(&[record], Shape::One)?;
        Ok(Exit::Done)
    }
}
