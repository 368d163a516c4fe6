//! `teamctl connector`, as far as nobody is spoken to; what stores answer is in tests/connectors.
use snapbox::str;

use crate::support::Teamctl;

const ADD: &str = "connector add backups --type s3 --bucket acme-backups --prefix teamctl/ --region eu-central-1 \
     --access-key-id AKIAIOSFODNN7EXAMPLE --secret-file aws.secret -t acme";

/// `acme` with a connector, and `acme/design` without.
fn connected() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    teamctl.run("-q team create acme/design -o id").ok();
    teamctl.file("aws.secret", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n");
    teamctl.run(format!("-q {ADD} -o id")).ok();
    teamctl
}

#[test]
fn add() {
    let teamctl = connected();
    teamctl.file("azure.key", "c29tZXRoaW5nIG9mIG1hbnkgYnl0ZXMgdGhhdCBpcyBubyBrZXk=");
    teamctl
        .run("connector add archive --type azure --bucket archive --access-key-id acmefiles --secret-file azure.key")
        .ok()
        .stdout(str![[r#"
TEAM  NAME     TYPE   BUCKET   PREFIX  STATUS    LAST TEST AT
acme  archive  azure  archive  -       untested  -

"#]])
        .stderr(str![[r#"
added archive: whether it works says teamctl connector test

"#]]);
    let account = serde_json::json!({
        "type": "service_account", "client_email": "files@acme.iam.gserviceaccount.com", "private_key_id": "1f",
        "private_key": "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    });
    let add = "connector add assets --type gcs --bucket acme_assets.2026 --secret-file - -t acme/design -o json";
    teamctl.stdin(account.to_string()).run(add).ok().stdout(str![[r#"
{"id":"cn_2","team":"acme/design","name":"assets","type":"gcs","bucket":"acme_assets.2026","prefix":null,"region":null,"endpoint":null,"status":"untested","last_test_at":null,"changed":true}

"#]]).stderr(str![[r#"
added assets: whether it works says teamctl connector test

"#]]);
    let minio = "connector add minio --type s3 --bucket files --endpoint https://MinIO.acme.example:443/ -o json";
    teamctl.run(minio).ok().noisy().stdout(str![[r#"
{"id":"cn_3","team":"acme","name":"minio","type":"s3","bucket":"files","prefix":null,"region":null,"endpoint":"https://minio.acme.example","status":"untested","last_test_at":null,"changed":true}

"#]]);
    teamctl.run(format!("-n {} -o json", ADD.replace("add backups", "add others"))).ok().stdout(str![[r#"
{"id":"cn_4","team":"acme","name":"others","type":"s3","bucket":"acme-backups","prefix":"teamctl","region":"eu-central-1","endpoint":null,"status":"untested","last_test_at":null,"changed":true,"dry_run":true}

"#]]);
    teamctl.run(ADD).code(5).stderr(str![[r#"
error: acme has a connector 'backups' already
  hint: where it leads: teamctl connector show cn_1

"#]]);
    teamctl.run(format!("{ADD} -o json")).code(5).stderr(str![[r#"
{"error":{"code":"connector.exists","message":"acme has a connector 'backups' already","hint":"where it leads: teamctl connector show cn_1","exit":5,"details":{"name":"backups"}}}

"#]]);
    // Of another team it is another connector.
    teamctl.run(format!("-q {ADD}/design -o id")).ok();
    teamctl.run("team archive acme/design -y").ok();
    teamctl.run("connector add more --type gcs --bucket files -t acme/design").code(6).stderr(str![[r#"
error: acme/design is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme/design

"#]]);
    teamctl.run("connector add more --type gcs --bucket files -t acme/none").code(3).stderr(str![[r#"
error: there is no team acme/none
  hint: the teams that there are: teamctl team list --all

"#]]);
}

#[test]
fn what_is_no_store_is_refused() {
    let teamctl = connected();
    let before = teamctl.stored();
    teamctl.run("connector add").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --type <TYPE> --bucket <BUCKET> <NAME>
  hint: see: teamctl connector add --help

"#]]);
    teamctl.run("connector add x --type s3").code(2).stderr(str![[r#"
error: the following required arguments were not provided: --bucket <BUCKET>
  hint: see: teamctl connector add --help

"#]]);
    teamctl.run("connector add x --type ftp --bucket files").code(2).stderr(str![[r#"
error: invalid value 'ftp' for '--type <TYPE>': "ftp" is no type of store
  hint: there are: s3, azure, gcs

"#]]);
    teamctl.run("connector add cn_1 --type s3 --bucket files").code(2).stderr(str![[r#"
error: "cn_1" cannot be the name of a connector: ids begin so
  hint: any other name: backups, assets-2, Archive (cold)

"#]]);
    teamctl.run(["connector", "add", "a\u{202e}b", "--type", "s3", "--bucket", "files"]).code(2).stderr(str![[r#"
error: "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  hint: see: teamctl connector add --help

"#]]);
    teamctl.run("connector add x --type s3 --bucket ../files").code(2).stderr(str![[r#"
error: "../files" is no S3 bucket: it has '/' inside, and may have a-z, 0-9 and '-', '.'

"#]]);
    teamctl.run("connector add x --type s3 --bucket files/others -o json").code(2).stderr(str![[r#"
{"error":{"code":"connector.invalid","message":"\"files/others\" is no S3 bucket: it has '/' inside, and may have a-z, 0-9 and '-', '.'","hint":null,"exit":2,"details":{"field":"bucket"}}}

"#]]);
    teamctl.run("connector add x --type azure --bucket files.acme").code(2).stderr(str![[r#"
error: "files.acme" is no Azure container: it has '.' inside, and may have a-z, 0-9 and '-'

"#]]);
    teamctl.run("connector add x --type gcs --bucket 192.168.0.1").code(2).stderr(str![[r#"
error: "192.168.0.1" is no Google Cloud Storage bucket: it reads as an IP address

"#]]);
    teamctl.run("connector add x --type s3 --bucket files --prefix /etc").code(2).stderr(str![[r#"
error: "/etc" is no prefix: it begins with a slash, and names of objects have none there

"#]]);
    teamctl.run("connector add x --type s3 --bucket files --prefix a/../b").code(2).stderr(str![[r#"
error: "a/../b" is no prefix: '.' and '..' have no place in it

"#]]);
    teamctl.run(["connector", "add", "x", "--type", "s3", "--bucket", "files", "--prefix", "a\u{7}b"]).code(2).stderr(
        str![[r#"
error: "a\u{7}b" is no prefix: it has \u{7} inside, which not every store takes as it is

"#]],
    );
    teamctl.run("connector add x --type gcs --bucket files --region eu").code(2).stderr(str![[r#"
error: a region has no meaning for Google Cloud Storage, whose buckets are found without one
  hint: leave out --region

"#]]);
    teamctl.run("connector add x --type s3 --bucket files --region a.b").code(2).stderr(str![[r#"
error: "a.b" is no region: it is made of a-z, 0-9 and hyphens
  hint: such as eu-central-1, or auto

"#]]);
    teamctl.run("connector add x --type s3 --bucket files --endpoint http://minio.acme.example").code(2).stderr(str![[r#"
error: "http://minio.acme.example" is no endpoint of a store: it does not begin with https://: only this host itself (localhost) can be called without
  hint: such as https://minio.example.com, or http://localhost:9000 for one on this host

"#]]);
    teamctl.run("connector add x --type s3 --bucket files --endpoint https://a:hunter2@b.example").code(2).stderr(
        str![[r#"
error: "https://***@b.example" is no endpoint of a store: a user name or password has no place in it
  hint: such as https://minio.example.com, or http://localhost:9000 for one on this host

"#]],
    );
    teamctl.run("connector add x --type s3 --bucket files --endpoint https://b.example?a=hunter2").code(2).stderr(
        str![[r#"
error: "https://b.example" is no endpoint of a store: a query has no place in it
  hint: such as https://minio.example.com, or http://localhost:9000 for one on this host

"#]],
    );
    assert_eq!(teamctl.stored(), before);
}

#[test]
fn what_gets_nobody_in_is_refused_and_not_repeated() {
    let teamctl = connected();
    let before = teamctl.stored();
    let add = |kind: &str, more: &str| format!("connector add x --type {kind} --bucket files {more}");
    teamctl.run(add("s3", "--access-key-id AKIA")).code(2).stderr(str![[r#"
error: --access-key-id without --secret-file: a key gets in by its secret
  hint: add --secret-file FILE, or - for stdin

"#]]);
    teamctl.run(add("s3", "--secret-file aws.secret")).code(2).stderr(str![[r#"
error: --secret-file without --access-key-id: a secret belongs to a key
  hint: add --access-key-id ID

"#]]);
    teamctl.run(add("s3", "--access-key-id wJalrXUtnFEMI/K7MDENG --secret-file aws.secret")).code(2).stderr(str![[
        r#"
error: --access-key-id is none: it is made of letters, digits and - _ . @, at most 128 of them
  hint: the secret that belongs to it comes by --secret-file

"#
    ]]);
    teamctl.run(add("s3", "--access-key-id AKIA --secret-file nowhere")).code(1).stderr(str![[r#"
error: nowhere cannot be read: No such file or directory (os error 2)

"#]]);
    teamctl.stdin("hunter2\nhunter2\n").run(add("s3", "--access-key-id AKIA --secret-file -")).code(2).stderr(str![[
        r#"
error: the secret is more than one line

"#
    ]]);
    teamctl.stdin("").run(add("s3", "--access-key-id AKIA --secret-file -")).code(2).stderr(str![[r#"
error: the secret is empty

"#]]);
    teamctl.stdin("hunter2").run(add("azure", "--access-key-id acme --secret-file -")).code(2).stderr(str![[r#"
error: the secret is no key of a storage account, which is base64 of at least 16 bytes

"#]]);
    teamctl.run(add("azure", "--access-key-id Acme-Files --secret-file aws.secret")).code(2).stderr(str![[r#"
error: --access-key-id is no name of a storage account: that has 3 to 24 of a-z and 0-9

"#]]);
    teamctl.run(add("gcs", "--access-key-id acme")).code(2).stderr(str![[r#"
error: Google Cloud Storage takes no --access-key-id: the file of the service account names it

"#]]);
    teamctl.stdin("{\"private_key\": \"hunter2\"}").run(add("gcs", "--secret-file -")).code(2).stderr(str![[r#"
error: the secret is no key of a service account: JSON with type, client_email, private_key_id and private_key

"#]]);
    teamctl.stdin(b"hunter2\xff".to_vec()).run(add("gcs", "--secret-file -")).code(2).stderr(str![[r#"
error: - is not UTF-8

"#]]);
    teamctl.stdin("hunter2".repeat(4_000)).run(add("gcs", "--secret-file -")).code(2).stderr(str![[r#"
error: - is longer than 16384 bytes

"#]]);
    assert_eq!(teamctl.stored(), before);
}

#[test]
fn list_and_show() {
    let teamctl = connected();
    teamctl
        .run("-q connector add local --type s3 --bucket files --endpoint http://localhost:9000 -t acme/design -o id")
        .ok();
    teamctl.run("connector list -t acme").ok().stdout(str![[r#"
TEAM  NAME     TYPE  BUCKET        PREFIX   STATUS    LAST TEST AT
acme  backups  s3    acme-backups  teamctl  untested  -

"#]]);
    teamctl.run("connector list --all-teams -o wide").ok().stdout(str![[r#"
ID                TEAM         NAME     TYPE  BUCKET        PREFIX   REGION        ENDPOINT               STATUS    LAST TEST AT
cn_1  acme         backups  s3    acme-backups  teamctl  eu-central-1  -                      untested  -
cn_2  acme/design  local    s3    files         -        -             http://localhost:9000  untested  -

"#]]);
    teamctl.run("connector ls -t acme -o csv").ok().stdout(str![[r#"
id,team,name,type,bucket,prefix,region,endpoint,status,last_test_at,changed
cn_1,acme,backups,s3,acme-backups,teamctl,eu-central-1,,untested,,

"#]]);
    teamctl.run("connector show backups").ok().stdout(str![[r#"
id            cn_1
team          acme
name          backups
type          s3
bucket        acme-backups
prefix        teamctl
region        eu-central-1
endpoint      -
status        untested
last_test_at  -

"#]]);
    teamctl.run("connector get backups -o json").ok().stdout(str![[r#"
{"id":"cn_1","team":"acme","name":"backups","type":"s3","bucket":"acme-backups","prefix":"teamctl","region":"eu-central-1","endpoint":null,"status":"untested","last_test_at":null,"changed":null}

"#]]);
    let id = teamctl.run("connector list -t acme/design -o id").ok().text().trim().to_owned();
    teamctl.run(format!("connector show {id} --fields team,name,endpoint")).ok().stdout(str![[r#"
team      acme/design
name      local
endpoint  http://localhost:9000

"#]]);
    teamctl.run("connector show backups -t acme/design").code(3).stderr(str![[r#"
error: acme/design has no connector 'backups'
  hint: those that it has: teamctl connector list -t acme/design

"#]]);
    teamctl.run("connector show cn_0000000000001 -o json").code(3).stderr(str![[r#"
{"error":{"code":"connector.not_found","message":"there is no connector cn_3","hint":null,"exit":3,"details":{}}}

"#]]);
    teamctl.run("connector show cn_1").code(2).stderr(str![[r#"
error: an id of this kind reads cn_ and 13 letters or digits

"#]]);
    teamctl.run("connector list --all-teams -t acme").code(2).stderr(str![[r#"
error: --team cannot be used with --all-teams
  hint: see: teamctl connector list --help

"#]]);
    teamctl.run("connector list --fields secret").code(2).stderr(str![[r#"
error: no field 'secret'; there are: id, team, name, type, bucket, prefix, region, endpoint, status, last_test_at, changed

"#]]);
    // Who may not look there is not told what there is.
    teamctl.run("-q account create eve@x.example -o id").ok();
    teamctl.run(format!("connector show {id} --as eve@x.example")).code(4).stderr(str![[r#"
error: eve@x.example does not have connector.read at acme (not a member of acme)
  hint: what they have: teamctl member explain eve@x.example -t acme

"#]]);
}

#[test]
fn remove() {
    let teamctl = connected();
    teamctl.run("connector remove backups").code(2).stderr(str![[r#"
error: to remove the connector backups, confirm it
  hint: add --yes, or try it with --dry-run

"#]]);
    teamctl.run("connector remove backups -n -o json").ok().stdout(str![[r#"
{"id":"cn_1","team":"acme","name":"backups","type":"s3","bucket":"acme-backups","prefix":"teamctl","region":"eu-central-1","endpoint":null,"status":"untested","last_test_at":null,"changed":true,"dry_run":true}

"#]]);
    teamctl
        .run("connector remove backups -y")
        .ok()
        .stdout(str![[r#"
TEAM  NAME     TYPE  BUCKET        PREFIX   STATUS    LAST TEST AT
acme  backups  s3    acme-backups  teamctl  untested  -

"#]])
        .stderr(str![[r#"
removed backups

"#]]);
    teamctl.run("connector remove backups -y").code(3).stderr(str![[r#"
error: acme has no connector 'backups'
  hint: those that it has: teamctl connector list -t acme

"#]]);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM connectors"), "0\n");
    teamctl.run("audit list --action connector.* --fields action,target,after -o jsonl").ok().stdout(str![[r#"
{"action":"connector.add","target":"cn_1","after":{"name":"backups","type":"s3","bucket":"acme-backups","prefix":"teamctl","region":"eu-central-1","access_key_id":"AKIAIOSFODNN7EXAMPLE","credentials":"sealed"}}
{"action":"connector.remove","target":"cn_1","after":null}

"#]]);
}

#[test]
fn a_rehearsal_of_a_test_speaks_to_nobody() {
    let teamctl = connected();
    let before = teamctl.stored();
    let rehearsed = teamctl.run("connector test backups -n").ok().noisy();
    let object = "would write, read back, list and remove s3://acme-backups/teamctl/teamctl-probe_";
    assert!(rehearsed.notices().starts_with(object), "{}", rehearsed.notices());
    teamctl.run("-q connector test backups -n -o json").ok().stdout(str![[r#"
{"id":"cn_1","team":"acme","name":"backups","type":"s3","bucket":"acme-backups","prefix":"teamctl","region":"eu-central-1","endpoint":null,"status":"untested","last_test_at":null,"changed":true,"dry_run":true}

"#]]);
    teamctl.run("connector test nothing").code(3).stderr(str![[r#"
error: acme has no connector 'nothing'
  hint: those that it has: teamctl connector list -t acme

"#]]);
    teamctl.run("connector test backups --fields nothing").code(2).stderr(str![[r#"
error: no field 'nothing'; there are: id, team, name, type, bucket, prefix, region, endpoint, status, last_test_at, changed

"#]]);
    assert_eq!(teamctl.stored(), before);
    teamctl.run("team archive acme -y").ok();
    teamctl.run("connector test backups -n").code(6).stderr(str![[r#"
error: acme is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme

"#]]);
    teamctl.run("connector remove backups -y").code(6).stderr(str![[r#"
error: acme is archived: nothing in it changes
  hint: bring it back: teamctl team unarchive acme

"#]]);
}

#[test]
fn accounts_lend_nothing_of_this_host() {
    let teamctl = connected();
    teamctl.run("-q account create ada@x.example -o id").ok();
    teamctl.run("-q member add ada@x.example --role admin -t acme -o id").ok();
    let add = "connector add theirs --type s3 --bucket files --as ada@x.example";
    teamctl.run(format!("{add} --endpoint http://localhost:9000")).code(4).stderr(str![[r#"
error: only the operator tries a connector that leads to this host or the network around it
  hint: connector.allow_private = true in the config lets accounts do so, too

"#]]);
    let secret = "--access-key-id a --secret-file aws.secret";
    for inside in
        ["http://127.0.0.1:9000", "https://10.0.0.7", "https://192.168.1.1", "https://[::1]", "https://[fd00::1]"]
    {
        teamctl.run(format!("{add} --endpoint {inside} {secret} -o json")).refused("permission.denied");
    }
    teamctl.config("[connector]\nallow_private = true\n");
    for near in ["https://10.0.0.7", "http://localhost:9000"] {
        teamctl.run(format!("-q -n {add} --endpoint {near} {secret} -o json")).ok();
    }
    teamctl.config("");
    teamctl.run(format!("{add} --endpoint https://minio.x.example")).code(4).stderr(str![[r#"
error: only the operator has a connector show this host's own identity
  hint: give --access-key-id and --secret-file

"#]]);
    teamctl.run(add).code(4).noisy();
    let near = "connector add near --type s3 --bucket files --endpoint https://10.0.0.7";
    teamctl.run(format!("-q {near} {secret} -t acme -o id")).ok();
    teamctl.run(format!("-q {add} --endpoint https://minio.x.example {secret} -o id")).ok();
    assert_eq!(teamctl.run("audit list --action denied -o jsonl").ok().json_lines().len(), 8);
}

/// What is sealed in one row opens in no other.
#[test]
fn a_sealed_secret_stays_where_it_belongs() {
    let teamctl = connected();
    teamctl.run(format!("-q {ADD}/design -o id")).ok();
    teamctl.sql(
        "UPDATE connectors SET secret = (SELECT secret FROM connectors ORDER BY id LIMIT 1) WHERE id = \
         (SELECT id FROM connectors ORDER BY id DESC LIMIT 1)",
    );
    teamctl.run("-q connector test backups -n -t acme -o id").ok();
    teamctl.run("connector test backups -t acme/design").code(6).stderr(str![[r#"
error: the secret of cn_2 cannot be opened with this sealing key
  hint: it was sealed elsewhere, or changed: remove the connector, and add it again

"#]]);
    for change in ["endpoint = 'https://minio.x.example'", "bucket = 'theirs'", "access_key_id = 'b'", "region = NULL"]
    {
        let teamctl = connected();
        teamctl.run("-q connector test backups -n -t acme -o id").ok();
        teamctl.sql(&format!("UPDATE connectors SET {change}"));
        teamctl.run("connector test backups -t acme -n -o json").refused("connector.sealed");
    }
    teamctl.sql("UPDATE connectors SET secret = zeroblob(80)");
    teamctl.run("connector test backups -t acme -n -o json").refused("connector.sealed");
}

/// Each by its id: how many there were says nothing to who looks for one.
#[test]
fn what_goes_with_its_team_is_recorded() {
    let teamctl = connected();
    for name in ["one", "two"] {
        teamctl.run(format!("-q {}/design -o id", ADD.replace("add backups", &format!("add {name}")))).ok();
        let ids = teamctl.run("connector list -t acme/design -o id").ok().text().lines().count();
        teamctl.run("-n -q team delete acme/design --confirm acme/design -o id").ok();
        assert_eq!(ids, if name == "one" { 1 } else { 2 });
    }
    teamctl.run("-q connector remove one -y -t acme/design -o id").ok();
    teamctl.run("-q team delete acme/design --confirm acme/design -o id").ok();
    let removed = teamctl.run("audit list --action connector.remove -o jsonl").ok().json_lines();
    let names: Vec<_> = removed.iter().map(|event| event["before"]["name"].as_str().unwrap_or_default()).collect();
    assert_eq!(names, ["one", "two"]);
    assert!(removed.iter().all(|event| event["target"].as_str().is_some_and(|target| target.starts_with("cn_"))));
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM connectors"), "1\n");
}
