//! Plans: what is paid in advance must be there, and what is invoiced may be overdrawn.
use super::acme;

#[test]
fn what_is_invoiced_may_be_overdrawn_and_is_written_down_for_the_invoice() {
    for plan in ["on_demand", "enterprise"] {
        let teamctl = acme("0");
        teamctl.pays_by(plan);
        teamctl.does("charge 12.5 --ref one --tasks 1 -t acme/core");
        teamctl.does("hold 5 --ref two -t acme/core");
        assert_eq!(teamctl.stands("acme/core"), "12.5 5 null -17.5 1");
        // Limits hold all the same.
        teamctl.does("set --limit 20 -t acme/core");
        assert_eq!(teamctl.stands("acme/core"), "12.5 5 2.5 -17.5 1");
        teamctl.budget("charge 2.500001 --ref three -t acme/core").refused("budget.limit_exceeded");
        teamctl.does("capture two 4");
        teamctl.does("refund one 2.5 --ref back");
        assert_eq!(teamctl.stands("acme/core"), "14 0 6 -14 1");
        assert_eq!(teamctl.sql("SELECT COUNT(*) FROM billables"), "3\n");
        teamctl.is_balanced();
    }
}

/// Where something was taken from is where it is given back to, whatever the plan is by then.
#[test]
fn a_refund_goes_to_where_the_charge_came_from() {
    let teamctl = acme("10");
    teamctl.does("charge 4 --ref prepaid -t acme/core");
    teamctl.pays_by("on_demand");
    teamctl.does("charge 7 --ref invoiced -t acme/core");
    teamctl.does("refund prepaid --ref back-1");
    teamctl.pays_by("prepaid");
    teamctl.does("refund invoiced 6 --ref back-2");
    assert_eq!(
        teamctl.sql("SELECT account, balance FROM balances ORDER BY 1"),
        "0|-10000000\n1|10000000\n2|1000000\n3|-1000000\n"
    );
    assert_eq!(teamctl.stands("acme"), "1 0 9 9 0");
    teamctl.is_balanced();
}

/// Who pays in advance again can use what is left once that is paid for which is owed.
#[test]
fn from_one_plan_to_the_other_and_back() {
    let teamctl = acme("10");
    teamctl.pays_by("on_demand");
    teamctl.does("charge 15 --ref one");
    assert_eq!(teamctl.stands("acme"), "15 0 null -5 0");
    teamctl.pays_by("prepaid");
    assert_eq!(teamctl.stands("acme"), "15 0 0 -5 0");
    teamctl.budget("charge 0.000001 --ref two").refused("budget.pool_exhausted");
    teamctl.budget("adjust -0.000001 --ref two --reason why").refused("budget.pool_exhausted");
    teamctl.does("topup 6 --ref more");
    teamctl.does("charge 1 --ref two");
    teamctl.is_balanced();
}
