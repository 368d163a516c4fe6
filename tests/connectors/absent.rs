//! Where the program is built without connectors: they can be kept, and nobody is spoken to.
use crate::support::Teamctl;

#[test]
fn what_would_speak_says_that_it_cannot() {
    let teamctl = Teamctl::initialized();
    teamctl.connect("files", "--type gcs", "");
    let before = teamctl.stored();
    teamctl.run("connector test files -o json").refused("usage.unsupported");
    assert_eq!(teamctl.stored(), before);
    teamctl.run("-q connector test files -n -o id").ok();
    teamctl.run("backup create --to files -o json").refused("usage.unsupported");
    teamctl.run("backup prune --keep 1 --to files -y -o json").refused("usage.unsupported");
    teamctl.run("-q connector remove files -y -o id").ok();
}
