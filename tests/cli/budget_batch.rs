//! `teamctl budget charge --from-file`
use snapbox::str;

use crate::support::Teamctl;

/// `acme` with a hundred credits, of which `acme/design` may use twenty, and `acme/old`, which is archived.
fn acme() -> Teamctl {
    let teamctl = Teamctl::initialized().ticking();
    for team in ["acme/design", "acme/design/web", "acme/old"] {
        teamctl.run(["-q", "team", "create", team, "-o", "id"]).ok();
    }
    teamctl.run("-q team archive acme/old -y -o id").ok();
    teamctl.run("-q budget topup 100 --ref order-1 -o id").ok();
    teamctl.run("-q budget set --limit 20 -t acme/design").ok();
    teamctl
}

const CHARGE: &str = "budget charge --from-file usage";

/// What is stored of credits, the references too.
fn books(teamctl: &Teamctl) -> String {
    teamctl.sql(".dump transfers balances refs budgets usage billables transfer_notes")
}

#[test]
fn csv() {
    let teamctl = acme();
    teamctl.file(
        "usage",
        "\u{feff}Team, amount,ref,tasks\r\nacme/design,2.5,a,1\r\nacme/design/web,\"0.000001\",b,\r\nacme,0,c,3\r\n",
    );
    teamctl
        .run(CHARGE)
        .ok()
        .stdout(str![[r#"
ID                REF  TEAM             KIND    AMOUNT    TASKS  STATUS  AT                    BALANCE
tr_2  a    acme/design      charge  2.5       1      posted  2026-11-07T09:00:07Z  97.5
tr_3  b    acme/design/web  charge  0.000001  0      posted  2026-11-07T09:00:07Z  97.499999
tr_4  c    acme             charge  0         3      posted  2026-11-07T09:00:07Z  97.499999

"#]])
        .stderr(str![[r#"
charged 3 rows

"#]]);
    teamctl.run("budget list --fields team,used,remaining,pool,tasks").ok().stdout(str![[r#"
TEAM             USED      REMAINING  POOL       TASKS
acme             2.500001  97.499999  97.499999  4
acme/design      2.500001  17.499999  97.499999  1
acme/design/web  0.000001  17.499999  97.499999  0
acme/old         0         97.499999  97.499999  0

"#]]);
    teamctl.run("audit list --action budget.charge --sort team --fields team,target,count,fields,after").ok().stdout(
        str![[r#"
TEAM             TARGET            COUNT  FIELDS              AFTER
acme             tr_4  -      amount, ref, tasks  {"amount":"0","ref":"c","tasks":"3"}
acme/design      tr_2  -      amount, ref, tasks  {"amount":"2.5","ref":"a","tasks":"1"}
acme/design/web  tr_3  -      amount, ref         {"amount":"0.000001","ref":"b"}

"#]],
    );
}

#[test]
fn json_lines() {
    let teamctl = acme();
    teamctl.file(
        "usage",
        "{\"team\":\"acme/design\",\"amount\":2.50,\"ref\":\"a\",\"tasks\":1}\n\n\
         {\"ref\":\"b\",\"amount\":\"0.1\",\"tasks\":\"2\",\"team\":null}\n",
    );
    let line = format!("{CHARGE} -t acme -o jsonl -q");
    teamctl.run(line.as_str()).ok().stdout(str![[r#"
{"id":"tr_2","ref":"a","team":"acme/design","kind":"charge","amount":"2.5","tasks":1,"key":null,"status":"posted","at":"2026-11-07T09:00:07.000Z","balance":"97.5","note":null,"of":null,"expires_at":null,"changed":true}
{"id":"tr_3","ref":"b","team":"acme","kind":"charge","amount":"0.1","tasks":2,"key":null,"status":"posted","at":"2026-11-07T09:00:07.000Z","balance":"97.4","note":null,"of":null,"expires_at":null,"changed":true}

"#]]);
    // The same again answers as the first time, whatever is left by now.
    teamctl.run("-q budget adjust -90 --ref fix --reason why -o id").ok();
    teamctl.run(line.as_str()).ok().stdout(str![[r#"
{"id":"tr_2","ref":"a","team":"acme/design","kind":"charge","amount":"2.5","tasks":1,"key":null,"status":"posted","at":"2026-11-07T09:00:07.000Z","balance":"97.5","note":null,"of":null,"expires_at":null,"changed":false}
{"id":"tr_3","ref":"b","team":"acme","kind":"charge","amount":"0.1","tasks":2,"key":null,"status":"posted","at":"2026-11-07T09:00:07.000Z","balance":"97.4","note":null,"of":null,"expires_at":null,"changed":false}

"#]]);
    // Where there is one organization only, -t need not name it.
    teamctl.run(format!("{CHARGE} -q --jq map(.changed)|any")).ok().stdout(str![[r#"
false

"#]]);
    teamctl
        .stdin("team,amount,ref\nacme,1,c\nacme,1,c\n")
        .run("budget charge --from-file - --fields ref,amount,balance,changed")
        .ok()
        .stdout(str![[r#"
REF  AMOUNT  BALANCE  CHANGED
c    1       6.4      yes
c    1       6.4      no

"#]])
        .stderr(str![[r#"
charged 1 row; 1 had been charged before

"#]]);
    teamctl
        .stdin("team,amount,ref\nacme,1,c\n")
        .run("budget charge --from-file - -o csv")
        .ok()
        .stdout(str![[r#"
id,ref,team,kind,amount,tasks,key,status,at,balance,note,of,expires_at,changed
tr_5,c,acme,charge,1,0,,posted,2026-11-07T09:00:11.000Z,6.4,,,,false

"#]])
        .stderr(str![[r#"
charged 0 rows; 1 had been charged before

"#]]);
}

#[test]
fn one_bad_row_and_nothing_is_charged() {
    let teamctl = acme();
    teamctl.run("-q budget charge 1 --ref known -t acme -o id").ok();
    teamctl.run("-q team create globex --owner hank@globex.example -o id").ok();
    let before = books(&teamctl);
    let rows = [
        "acme/design,1,good,",
        "acme/design,-5,r,",
        "acme/design,1e3,r,",
        "acme/design,\"1,5\",r,",
        "acme/design,0.0000001,r,",
        "acme/design,9000000001,r,",
        "acme/design,\u{0661},r,",
        "acme/design,0,r,",
        "acme/design,0,r,0",
        "acme/design,1,r,-1",
        "acme/design,1,r,1.5",
        "acme/design,1,r,4294967296",
        "acme/design,,r,",
        "acme/design,1,,",
        "acme/design,1,a\u{202e}b,",
        ",1,r,",
        "acme/none,1,r,",
        "Acme!,1,r,",
        "tm_0000000000000,1,r,",
        "acme/old,1,r,",
        "acme/design,1,known,",
        "acme,2,known,",
        "acme,1,order-1,",
        "acme/design,19.000001,r,",
        "acme,98.5,r,",
        "globex,1,r,",
        "acme/design,2,good,",
        "acme/design,1,good,1",
        "acme/design,1,good",
    ];
    teamctl.file("usage", format!("team,amount,ref,tasks\n{}\n", rows.join("\n")));
    teamctl.run(CHARGE).code(2).stderr(str![[r#"
error: 28 of 29 rows are bad, and nothing was changed:
  line 3: "-5" has a sign that is not taken here
  line 4: "1e3" has an exponent: write all of its digits
  line 5: "1,5" has a comma: the fraction follows a point, and thousands are not set apart
  line 6: "0.0000001" has more than six digits after the point
  line 7: "9000000001" is more than 9000000000, the most that is taken
  line 8: "١" has digits other than 0 to 9
  line 9: a charge of 0 credits does nothing: say how many
  line 10: a charge of 0 credits does nothing: say how many
  line 11: "-1" is no number of tasks: a whole one up to 4294967295
  line 12: "1.5" is no number of tasks: a whole one up to 4294967295
  line 13: "4294967296" is no number of tasks: a whole one up to 4294967295
  line 14: the row has no amount
  line 15: the row has no ref
  line 16: this is no reference: "a\u{202e}b" holds \u{202e}, which controls or hides what is shown
  line 17: there are several organizations: name one
  line 18: there is no team acme/none
  line 19: "Acme!" is no path of a team: of "Acme!", only lower-case letters a to z, digits and hyphens may stand in it
  line 20: there is no team tm_5
  line 21: acme/old is archived: nothing in it changes
  line 22: the reference known stands for another charge already
  line 23: the reference known stands for another charge already
  line 24: the reference order-1 stands for a topup already
  line 25: acme/design has 19 credits left of its limit of 20, and 19.000001 are needed
  line 26: the pool of acme has 98 credits left, and 98.5 are needed
  line 27: the pool of globex has 0 credits left, and 1 are needed
  line 28: the reference good stands for another charge on line 2 already
  line 29: the reference good stands for another charge on line 2 already
  line 30: the row has 3 cells, the header 4
  hint: mend these lines, or charge the others: --keep-going

"#]]);
    assert_eq!(books(&teamctl), before);
    teamctl.file("usage", "team,amount,ref\nacme,1,r\nacme/none,1,s\n");
    teamctl.run(format!("{CHARGE} -o json")).code(2).stderr(str![[r#"
{"error":{"code":"budget.invalid_rows","message":"1 of 2 rows are bad, and nothing was changed:\n  line 3: there is no team acme/none","hint":"mend these lines, or charge the others: --keep-going","exit":2,"details":{"rows":[{"line":3,"code":"team.not_found","message":"there is no team acme/none"}]}}}

"#]]);
    assert_eq!(books(&teamctl), before);
    assert_eq!(teamctl.run("audit list --action budget.charge -o id").ok().text().lines().count(), 1);
}

#[test]
fn bad_json() {
    let teamctl = acme();
    let rows = [
        r#"{"team":"acme","amount":1e3,"ref":"r"}"#,
        r#"{"team":"acme","amount":-1,"ref":"r"}"#,
        r#"{"team":"acme","amount":0.1000000000000000055511151231257827,"ref":"r"}"#,
        r#"{"team":"acme","amount":true,"ref":"r"}"#,
        r#"{"team":"acme","amount":[1],"ref":"r"}"#,
        r#"{"team":"acme","amount":1,"ref":4711}"#,
        r#"{"team":"acme","amount":1,"amount":2,"ref":"r"}"#,
        r#"{"team":"acme","amount":1,"ref":"r","tasks":1.0}"#,
        r#"{"team":"acme","amount":1,"ref":"r\u0000"}"#,
        r#"{"team":"acme","amount":1,"ref":"r","price":2}"#,
        r#"{"team":"acme","amount":1,"ref":"r""#,
        r#"["acme",1,"r"]"#,
    ];
    teamctl.file("usage", rows.join("\n"));
    teamctl.run(CHARGE).code(2).stderr(str![[r#"
error: 12 of 12 rows are bad, and nothing was changed:
  line 1: "1e3" has an exponent: write all of its digits
  line 2: "-1" has a sign that is not taken here
  line 3: "0.1000000000000000055511151231257827" has more than six digits after the point
  line 4: 'amount' is neither a text nor a number
  line 5: 'amount' is neither a text nor a number
  line 6: 'ref' is not a text
  line 7: the row has the key 'amount' twice
  line 8: "1.0" is no number of tasks: a whole one up to 4294967295
  line 9: this is no reference: "r\u{0}" holds \u{0}, which controls or hides what is shown
  line 10: the row has a key 'price', which means nothing here
  line 11: the row is not a JSON object: EOF while parsing an object at line 1 column 35
  line 12: the row is not a JSON object: invalid type: sequence, expected a map at line 1 column 0
  hint: mend these lines, or charge the others: --keep-going

"#]]);
}

#[test]
fn bad_files() {
    let teamctl = acme();
    teamctl.run(CHARGE).code(1).stderr(str![[r#"
error: usage cannot be read: No such file or directory (os error 2)

"#]]);
    for text in ["", "team,amount,ref,price\n", "team,amount,amount\n", "acme,1,r\n"] {
        teamctl.file("usage", text);
        teamctl.run(format!("{CHARGE} -o json")).refused("input.invalid");
    }
    teamctl.file("usage", format!("team,amount,ref\nacme,1,{}\n", "x".repeat(200_000)));
    teamctl.run(format!("{CHARGE} -o json")).refused("input.invalid");
    teamctl.file("usage", b"team,amount,ref\nacme,1,\xff\n");
    teamctl.run(CHARGE).code(2).stderr(str![[r#"
error: 1 of 1 row is bad, and nothing was changed:
  line 2: the row is not UTF-8
  hint: mend these lines, or charge the others: --keep-going

"#]]);
    // Nothing to charge is no mistake.
    teamctl.file("usage", "team,amount,ref\n");
    teamctl
        .run(format!("{CHARGE} -o json"))
        .ok()
        .stdout(str![[r#"
[]

"#]])
        .stderr(str![[r#"
charged 0 rows

"#]]);
}

#[test]
fn flags_that_do_not_go_together() {
    let teamctl = acme();
    for more in ["5", "--ref r", "--tasks 1", "--key-stdin", "--note why"] {
        teamctl.run(format!("{CHARGE} {more} -o json")).refused("usage.conflict");
    }
    teamctl.run("budget charge 5 --ref r --keep-going").code(2).stderr(str![[r#"
error: --keep-going is about the rows of a file: --from-file
  hint: see: teamctl budget charge --help

"#]]);
    teamctl.file("usage", "team,amount,ref\nacme,1,r\n");
    teamctl.run(format!("{CHARGE} --fields none -o json")).refused("usage.unknown_field");
    teamctl.run(format!("{CHARGE} --as nobody@acme.example")).code(3).stderr(str![[r#"
error: there is no account nobody@acme.example, as which this was to be done

"#]]);
    assert_eq!(teamctl.sql("SELECT COUNT(*) FROM refs"), "1\n");
}

#[test]
fn keep_going() {
    let teamctl = acme();
    teamctl.file("usage", "team,amount,ref\nacme/design,15,a\nacme/none,1,b\nacme/design,6,c\nacme/design,5,d\nacme/design,1,d\nacme/design/web,0.1,e\nacme,1,f\n");
    teamctl
        .run(format!("{CHARGE} --keep-going --fields team,ref,amount,balance"))
        .code(8)
        .stdout(str![[r#"
TEAM         REF  AMOUNT  BALANCE
acme/design  a    15      85
acme/design  d    5       80
acme         f    1       79

"#]])
        .stderr(str![[r#"
charged 3 rows
error: line 3: there is no team acme/none
error: line 4: acme/design has 5 credits left of its limit of 20, and 6 are needed
error: line 6: the reference d stands for another charge on line 5 already
error: line 7: acme/design has 0 credits left of its limit of 20, and 0.1 are needed

"#]]);
    teamctl.run("budget list --fields team,used,remaining,pool").ok().stdout(str![[r#"
TEAM             USED  REMAINING  POOL
acme             21    79         79
acme/design      20    0          79
acme/design/web  0     0          79
acme/old         0     79         79

"#]]);
    teamctl.file("usage", "team,amount,ref\nacme/design,15,a\nacme/design,6,c\n");
    teamctl
        .run(format!("{CHARGE} --keep-going -o jsonl --fields ref,changed"))
        .code(8)
        .stdout(str![[r#"
{"ref":"a","changed":false}

"#]])
        .stderr(str![[r#"
charged 0 rows; 1 had been charged before
{"error":{"code":"budget.limit_exceeded","message":"line 3: acme/design has 0 credits left of its limit of 20, and 6 are needed","hint":null,"exit":6,"details":{"line":3}}}

"#]]);
    assert_eq!(teamctl.run("audit list --action budget.charge -o id").ok().text().lines().count(), 2);
}

#[test]
fn dry_run() {
    let teamctl = acme();
    let before = books(&teamctl);
    teamctl.file("usage", "team,amount,ref\nacme/design,15,a\nacme,1,b\n");
    teamctl
        .run(format!("-n {CHARGE} --fields team,ref,amount,balance,changed"))
        .ok()
        .stdout(str![[r#"
TEAM         REF  AMOUNT  BALANCE  CHANGED
acme/design  a    15      85       yes
acme         b    1       84       yes

"#]])
        .stderr(str![[r#"
charged 2 rows
this was a dry run: nothing was changed

"#]]);
    assert_eq!(books(&teamctl), before);
    teamctl.file("usage", "team,amount,ref\nacme/design,15,a\nacme/design,6,b\n");
    teamctl.run(format!("-n {CHARGE}")).code(2).stderr(str![[r#"
error: 1 of 2 rows are bad, and nothing was changed:
  line 3: acme/design has 5 credits left of its limit of 20, and 6 are needed
  hint: mend these lines, or charge the others: --keep-going

"#]]);
    teamctl.run(format!("-n {CHARGE} --keep-going -q -o id")).noisy().code(8);
    assert_eq!(books(&teamctl), before);
}

#[test]
fn of_somebody_who_may_not() {
    let teamctl = acme();
    teamctl.run("-q account create lea@acme.example -o id").ok();
    teamctl.run("-q member add lea@acme.example --role lead -t acme/design -o id").ok();
    let before = books(&teamctl);
    teamctl.file("usage", "team,amount,ref\nacme/design/web,1,a\nacme,1,b\nacme,1,c\nacme/design,1,d\nacme/old,1,e\n");
    let line = format!("{CHARGE} --as lea@acme.example");
    teamctl.run(line.as_str()).code(2).stderr(str![[r#"
error: 3 of 5 rows are bad, and nothing was changed:
  line 3: lea@acme.example does not have budget.charge at acme
  line 4: lea@acme.example does not have budget.charge at acme
  line 6: lea@acme.example does not have budget.charge at acme/old
  hint: mend these lines, or charge the others: --keep-going

"#]]);
    assert_eq!(books(&teamctl), before);
    let denied = || {
        teamctl
            .run("audit list --action denied --jq '.[] | [.actor, .team, .after.command, .after.code]'")
            .ok()
            .text()
            .to_owned()
    };
    // At the team that it was about, not at the one that was looked at last.
    let once = denied();
    assert_eq!(once.matches("\"acme\"").count(), 1, "{once}");
    assert_eq!(once.matches("budget.charge").count(), 1, "{once}");
    teamctl
        .run(format!("{line} --keep-going -o id"))
        .code(8)
        .stdout(str![[r#"
tr_2
tr_3

"#]])
        .stderr(str![[r#"
charged 2 rows
error: line 3: lea@acme.example does not have budget.charge at acme
error: line 4: lea@acme.example does not have budget.charge at acme
error: line 6: lea@acme.example does not have budget.charge at acme/old

"#]]);
    assert_eq!(denied(), once.repeat(2));
    // A rehearsal denies nobody anything.
    teamctl.run(format!("-n -q {line} --keep-going -o id")).noisy().code(8);
    assert_eq!(denied(), once.repeat(2));
}
