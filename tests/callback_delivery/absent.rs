//! A program that was built without callbacks: they wait for one that was not.
use crate::support::Teamctl;

#[test]
fn callbacks_wait_and_whoever_sends_is_told() {
    let teamctl = Teamctl::initialized();
    teamctl.run("-q callback set --url https://hooks.example.com/ -t acme -o id").ok();
    teamctl.stdin("{}").run("-q callback send --type task.completed --data-file - -t acme -o id").ok();
    let sent = teamctl.run("outbox send -o json").noisy();
    let why = "set up email.transport or sms.transport in the config; callbacks are not built into this teamctl\n";
    assert!(sent.notices().ends_with(why), "{}", sent.notices());
    assert_eq!(sent.ok().json()["remaining"], 1);
    assert_eq!(teamctl.run("outbox list -o json").ok().json()[0]["status"], "queued");
}
