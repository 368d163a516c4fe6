//! `billing update`: what is agreed on with an organization.
use super::super::{Context, TeamChoice};
use super::{Standing, standing, told};
use crate::domain::action;
use crate::domain::currency::Currency;
use crate::domain::email::EmailAddress;
use crate::domain::event::Change;
use crate::domain::ledger::Plan;
use crate::domain::money::{Money, Price};
use crate::domain::reference::Reference;
use crate::domain::text::Text;
use crate::error::{Error, Result};
use crate::store::billing::Terms;
use crate::store::{Store, billing, events};

/// What `billing update` asks for; what is `None` stays. Within, `None` takes away what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateRequest {
    /// How it pays.
    pub plan: Option<Plan>,
    /// In what.
    pub currency: Option<Currency>,
    /// For a credit.
    pub price_per_credit: Option<Price>,
    /// For a task.
    pub price_per_task: Option<Price>,
    /// For a month.
    pub fixed_fee: Option<Price>,
    /// To whom invoices go.
    pub contact: Option<Option<EmailAddress>>,
    /// What people call the means of payment.
    pub payment_label: Option<Option<Text>>,
    /// What its provider calls it.
    pub payment_ref: Option<Option<Reference>>,
}

/// Changes how an organization pays. What is billed already stays as it is; what is not will be billed at the new prices.
pub fn update(
    store: &mut Store,
    context: &Context,
    choice: &TeamChoice,
    request: &UpdateRequest,
) -> Result<(Standing, bool)> {
    context.change(store, |tx| {
        let place = context.organization(tx, action::BILLING_UPDATE, choice)?;
        let organization = place.organization().id;
        let before = billing::find(tx, organization)?;
        let after = request.applied(&before)?;
        let changes = changes(&before, &after);
        let changed = !changes.is_empty();
        if changed {
            let event = events::draw(tx, context.now)?;
            billing::set(tx, organization, &after, event)?;
            let told = told(action::BILLING_UPDATE, &place, (organization.to_string(), changes));
            context.record(tx, place.grant(), (event, &told))?;
        }
        Ok((standing(tx, &place)?, changed))
    })
}

impl UpdateRequest {
    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn applied(&self, before: &Terms) -> Result<Terms> {
        let currency = self.currency.or(before.currency);
        self.refuse_other_money(before)?;
        let fixed_fee = match self.fixed_fee {
            None => before.fixed_fee,
            Some(fee) => fee_in(fee, currency)?,
        };
        let kept =
            |given: &Option<Option<String>>, kept: &Option<String>| given.clone().unwrap_or_else(|| kept.clone());
        let contact = self
            .contact
            .as_ref()
            .map(|contact| contact.as_ref().map(|address| (address.as_str().to_owned(), address.key().to_owned())));
        let label = self.payment_label.as_ref().map(|label| label.as_ref().map(ToString::to_string));
        let reference = self.payment_ref.as_ref().map(|reference| reference.as_ref().map(ToString::to_string));
        Ok(Terms {
            plan: self.plan.unwrap_or(before.plan),
            currency,
            price_per_credit: self.price_per_credit.unwrap_or(before.price_per_credit),
            price_per_task: self.price_per_task.unwrap_or(before.price_per_task),
            fixed_fee,
            contact: contact.unwrap_or_else(|| before.contact.clone()),
            payment_label: kept(&label, &before.payment_label),
            payment_ref: kept(&reference, &before.payment_ref),
        })
    }

    /// 100 euros are not 100 yen: with another currency, what was said in the one before has to be said anew.
    fn refuse_other_money(&self, before: &Terms) -> Result<()> {
        let (Some(old), Some(new)) = (before.currency, self.currency) else { return Ok(()) };
        if old == new {
            return Ok(());
        }
        let missing: Vec<_> = [
            ("--price-per-credit", before.price_per_credit != Price::ZERO && self.price_per_credit.is_none()),
            ("--price-per-task", before.price_per_task != Price::ZERO && self.price_per_task.is_none()),
            ("--fixed-fee", before.fixed_fee != 0 && self.fixed_fee.is_none()),
        ]
        .into_iter()
        .filter_map(|(flag, is_missing)| is_missing.then_some(flag))
        .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let flags = missing.join(", ");
        Err(Error::new("billing.incomplete", format!("what is agreed on is in {old}: in {new} it has to be said anew"))
            .hint(format!("give {flags} too"))
            .detail("missing", missing))
    }
}

fn fee_in(fee: Price, currency: Option<Currency>) -> Result<i64> {
    match currency {
        Some(currency) => Ok(Money::exactly(fee, currency)?.minor()),
        None if fee == Price::ZERO => Ok(0),
        None => Err(Error::new("billing.incomplete", "a fixed fee needs a currency, and none has been said yet")
            .hint("give --currency too, such as EUR")
            .detail("missing", vec!["--currency"])),
    }
}

fn changes(before: &Terms, after: &Terms) -> Vec<Change> {
    let fields = |terms: &Terms| {
        [
            ("plan", Some(terms.plan.to_string())),
            ("currency", terms.currency.map(|currency| currency.to_string())),
            ("price_per_credit", Some(terms.price_per_credit.to_string())),
            ("price_per_task", Some(terms.price_per_task.to_string())),
            ("fixed_fee", terms.fee().map(|fee| fee.to_string())),
            ("contact", terms.contact.as_ref().map(|(contact, _)| contact.clone())),
            ("payment_label", terms.payment_label.clone()),
            ("payment_ref", terms.payment_ref.clone()),
        ]
    };
    let pairs = fields(before).into_iter().zip(fields(after));
    pairs.filter_map(|((field, before), (_, after))| Change::between(field, before, after)).collect()
}
