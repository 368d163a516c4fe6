//! The ledger: between which accounts credits move, by what, and by which plan they are paid for.
use std::fmt;
use std::str::FromStr;

use super::text::shown;
use crate::error::{Error, Result};

/// An account of an organization's ledger. A transfer takes from one and gives to another, so that the sum over all of them
/// is nothing at all times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// Where top-ups come from.
    Funding = 0,
    /// What has been paid for in advance.
    Pool = 1,
    /// What has been used.
    Usage = 2,
    /// What was used and is to be paid for later: less than nothing by what no invoice has yet.
    Receivable = 3,
    /// What is on invoices: less than nothing by that.
    Invoiced = 4,
    /// Where adjustments come from and go to.
    Correction = 5,
    /// What test keys use, which costs nothing.
    TestFunding = 6,
    /// Where that goes.
    TestUsage = 7,
}

impl Account {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::Funding,
        Self::Pool,
        Self::Usage,
        Self::Receivable,
        Self::Invoiced,
        Self::Correction,
        Self::TestFunding,
        Self::TestUsage,
    ];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|account| account.number() == number)
    }

    /// As it is shown.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Funding => "funding",
            Self::Pool => "pool",
            Self::Usage => "usage",
            Self::Receivable => "receivable",
            Self::Invoiced => "invoiced",
            Self::Correction => "correction",
            Self::TestFunding => "test_funding",
            Self::TestUsage => "test_usage",
        }
    }
}

/// What a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Credits were bought, or given.
    Topup = 0,
    /// Usage.
    Charge = 1,
    /// Usage that was held for.
    Capture = 2,
    /// Usage that was given back.
    Refund = 3,
    /// A mistake was mended.
    Adjust = 4,
    /// Usage was put on an invoice.
    Invoice = 5,
    /// An invoice was taken back, or usage on one was given back.
    Credit = 6,
}

impl Kind {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 7] =
        [Self::Topup, Self::Charge, Self::Capture, Self::Refund, Self::Adjust, Self::Invoice, Self::Credit];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }

    /// As it is shown.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Topup => "topup",
            Self::Charge => "charge",
            Self::Capture => "capture",
            Self::Refund => "refund",
            Self::Adjust => "adjust",
            Self::Invoice => "invoice",
            Self::Credit => "credit",
        }
    }
}

/// How an organization pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Plan {
    /// In advance: what is used must be in the pool.
    #[default]
    Prepaid = 0,
    /// By invoice, at a price per credit and per task.
    OnDemand = 1,
    /// By invoice, as agreed: the same prices and a fixed fee.
    Enterprise = 2,
}

impl Plan {
    const ALL: [Self; 3] = [Self::Prepaid, Self::OnDemand, Self::Enterprise];

    /// As it is stored.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64
    }

    /// From the stored number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|plan| plan.number() == number)
    }

    /// As it is typed and shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Prepaid => "prepaid",
            Self::OnDemand => "on_demand",
            Self::Enterprise => "enterprise",
        }
    }

    /// Where what is used comes from.
    #[must_use]
    pub const fn source(self) -> Account {
        match self {
            Self::Prepaid => Account::Pool,
            Self::OnDemand | Self::Enterprise => Account::Receivable,
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Plan {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|plan| plan.as_str() == given).ok_or_else(|| {
            let message = format!("\"{}\" is no plan: `prepaid`, `on_demand` or `enterprise`", shown(given));
            Error::new("plan.invalid", message)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_read_back() {
        for account in Account::ALL {
            assert_eq!(Account::from_number(account.number()), Some(account));
        }
        for kind in Kind::ALL {
            assert_eq!(Kind::from_number(kind.number()), Some(kind));
        }
        for plan in Plan::ALL {
            assert_eq!(Plan::from_number(plan.number()), Some(plan));
            assert_eq!(plan.as_str().parse::<Plan>().unwrap(), plan);
        }
        assert_eq!((Account::from_number(8), Kind::from_number(7), Plan::from_number(3)), (None, None, None));
        assert_eq!("free".parse::<Plan>().unwrap_err().code(), "plan.invalid");
    }
}
