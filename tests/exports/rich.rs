//! A directory in which there is something of everything, made by commands alone.
use std::cell::Cell;

use serde_json::Value;

use crate::support::Teamctl;

const PRESETS: [&str; 5] = ["refonte", "intoaec", "fixfolio", "autoql", "standard"];

/// Text that has to be escaped somewhere.
const AWKWARD: &str = "Zoë \\\"Q\\\" 漢字 \\\\ 🙂";

/// A home with all of it.
pub struct Rich {
    pub teamctl: Teamctl,
    seconds: Cell<u32>,
}

impl Rich {
    /// Does everything.
    pub fn new() -> Self {
        let rich = Self { teamctl: Teamctl::new(), seconds: Cell::new(0) };
        rich.teamctl.config(
            "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/true\"]\n\n\
             [sms]\ntransport = \"command\"\ncommand = [\"/bin/true\"]\n",
        );
        rich.call("init");
        rich.teamctl.file("password", "correct horse");
        for preset in PRESETS {
            rich.call(&format!("team create {preset} --owner owner@{preset}.example --preset {preset}"));
            rich.call(&format!("team create {preset}/core --name Kern"));
        }
        rich.people();
        rich.invites();
        rich.teams();
        rich.keys_and_callbacks();
        rich.resources();
        rich.ledger();
        rich.billing();
        rich.outbox();
        rich
    }

    /// What the clock shows: a second more at each look.
    fn now(&self) -> String {
        let seconds = self.seconds.get() + 1;
        self.seconds.set(seconds);
        format!("2026-11-07T09:{:02}:{:02}Z", seconds / 60, seconds % 60)
    }

    #[track_caller]
    fn call(&self, line: &str) -> String {
        self.call_with(line, "")
    }

    #[track_caller]
    fn call_with(&self, line: &str, stdin: &str) -> String {
        let format = if line.contains(" -o ") { "" } else { " -o json" };
        let words: Vec<String> = words(&format!("-q {line}{format}"));
        self.teamctl.at(&self.now()).stdin(stdin).run(&words[..]).ok().text().to_owned()
    }

    #[track_caller]
    fn field(&self, line: &str, field: &str) -> String {
        let answer: Value = serde_json::from_str(&self.call(line)).unwrap();
        answer[field].as_str().unwrap().to_owned()
    }

    fn people(&self) {
        let profile = format!("--profile 'motto={AWKWARD}' --profile team=blue");
        self.call(&format!("account create ada@x.example --first-name '{AWKWARD}' --company Acme {profile}"));
        self.call_with("account create bob@x.example --phone +4930901820 --password-stdin", "correct horse\n");
        self.call_with("account login bob@x.example --password-stdin", "correct horse\n");
        for address in ["cyd", "dan", "eve", "fay", "gus", "hal"] {
            self.call(&format!("account create {address}@x.example"));
        }
        for address in ["bob@x.example", "nobody@x.example"] {
            for _ in 0..2 {
                let line = format!("account login {address} --password-stdin -o json");
                self.teamctl.at(&self.now()).stdin("wrong password\n").run(line).refused("account.bad_credentials");
            }
        }
        self.call("account disable gus@x.example -y");
        self.call("account delete hal@x.example --confirm hal@x.example");
        for (team, role) in [("standard", "member"), ("standard/core", "member"), ("autoql", "admin")] {
            self.call(&format!("member add ada@x.example --role {role} -t {team} --reason 'because of 4711'"));
        }
        self.call("member add bob@x.example cyd@x.example --role viewer -t standard");
        self.call("member add dan@x.example --role user -t intoaec");
        self.call("member update dan@x.example --super-access on -t intoaec");
        self.call("member suspend dan@x.example -y -t intoaec");
        self.call("member resume dan@x.example --no-send -t intoaec");
        self.call("member suspend ada@x.example -y -t standard");
        self.call("role create editor --allow task.* --allow team.read --title 'Éditeur' -t standard");
        self.call("role assign bob@x.example --role editor -t standard");
        self.call("role create spare --allow team.read -t standard");
        self.call("role delete spare -y -t standard");
    }

    fn invites(&self) {
        let token = |line: &str| self.field(&format!("invite add {line} --show-link"), "token");
        let mia = token("mia@x.example --role viewer -t standard");
        self.call_with("invite accept --token-stdin --first-name Mia", &mia);
        let ned = token("ned@x.example --role viewer -t standard");
        self.call_with("invite decline --token-stdin", &ned);
        token("ned@x.example --role viewer -t standard");
        self.call("invite add olga@x.example --role viewer --expires-in 15m -t standard");
        self.teamctl.at("2026-11-07T09:40:00Z").run("-q invite expire --all-teams -o id").ok();
        self.call("invite add olga@x.example --role editor --first-name Olga -t standard");
        self.call("invite add 'Pia+x@X.example' --role user --first-name Pia --super-access -t intoaec");
    }

    fn teams(&self) {
        self.call("team create standard/old --name Alt");
        self.call("team create standard/old/older");
        self.call("team archive standard/old -y");
        self.call("team create standard/gone");
        self.call("team delete standard/gone --confirm standard/gone");
        self.call("team create standard/gone");
    }

    fn keys_and_callbacks(&self) {
        self.call("key create deploy --scope task.* --scope team.read -t standard");
        self.call("key create ci --kind test --expires-in 30d -t standard/core");
        self.call("key rotate deploy --grace 1h -t standard");
        self.call("key create lost -t standard");
        self.call("key revoke lost -y -t standard");
        self.call("callback set --url https://hooks.example.com/standard?a=b -t standard");
        self.call("callback rotate --grace 24h -t standard");
        let result = "{\"zero\\u200bwidth\":\"\u{200b}\", \"n\": 1.50, \"list\":[1,2,{}]}";
        self.call_with("callback send --type task.completed --data-file - -t standard", result);
        self.call_with("callback send --type task.failed --data-file - --kind test -t standard", "{}");
    }

    fn resources(&self) {
        let sealed = "connector add sealed --type s3 --bucket files --prefix a/b --region eu-central-1";
        let line = format!("{sealed} --access-key-id AKIAIOSFODNN7EXAMPLE --secret-file - -t standard");
        self.call_with(&line, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n");
        self.call("connector add open --type s3 --bucket files --endpoint https://minio.example.com -t standard/core");
        let line = "resource create website --kind project --uri 's3://bucket/a%20b' --share standard/core -t standard";
        let website = self.field(line, "id");
        self.call(
            "resource create logo --kind project --share-all --callback-url https://logo.example.com/ -t standard",
        );
        self.call("resource create gone --kind project -t standard/core");
        self.call("resource delete gone --kind project -y -t standard/core");
        let line = format!("callback send --type task.done --data-file - --resource {website} -t standard");
        self.call_with(&line, "{}");
    }

    fn ledger(&self) {
        let live = self.field("key create spender -t standard/core", "secret");
        let test = self.field("key create trier --kind test -t standard/core", "secret");
        self.call("budget topup 1000.000001 --ref order-1 -t standard");
        self.call("budget set --limit 100 --period month -t standard/core");
        self.call("budget charge 90 --ref c1 --tasks 3 --note 'größer' -t standard/core");
        self.call_with("budget charge 1.5 --ref c2 --key-stdin", &live);
        self.call_with("budget charge 2 --ref c3 --key-stdin", &test);
        self.call("budget hold 3 --ref h1 -t standard");
        self.call("budget hold 4 --ref h2 --note 'kept' -t standard");
        self.call("budget hold 5 --ref h3 -t standard");
        self.call("budget capture h1 2 -t standard");
        self.call("budget release h2 -t standard");
        self.call("budget refund c1 10 --ref r1 -t standard");
        self.call("budget adjust -5 --ref a1 --reason 'a mistake' -t standard");
        self.call("budget adjust 5.25 --ref a2 --reason 'another' -t standard");
    }

    fn billing(&self) {
        let terms = "--plan enterprise --currency EUR --fixed-fee 10 --price-per-credit 0.5 --price-per-task 0.01";
        let contact = "--contact billing@autoql.example --payment-label 'Bank' --payment-ref DE-1";
        self.call(&format!("billing update {terms} {contact} -t autoql"));
        for (day, reference) in [("2026-08-15", "b0"), ("2026-09-15", "b1"), ("2026-10-15", "b2")] {
            let line = format!("-q budget charge 5 --tasks 2 --ref {reference} -t autoql -o id");
            self.teamctl.at(&format!("{day}T09:00:00Z")).run(line).ok();
        }
        for month in ["2026-08", "2026-09", "2026-10"] {
            self.call(&format!("billing invoice create --period {month} -t autoql"));
        }
        self.call("billing invoice pay 1 --ref transfer-9 -t autoql");
        self.call("budget refund b0 2 --ref back -t autoql");
        self.call("billing invoice void 3 --reason wrong --confirm 3 -t autoql");
        self.call("billing invoice create --period 2026-10 -t autoql");
        self.call("budget charge 1 --ref late -t autoql");
    }

    fn outbox(&self) {
        self.call("outbox send");
        self.teamctl.config(
            "[email]\ntransport = \"command\"\nfrom = \"Acme <no-reply@acme.example>\"\ncommand = [\"/bin/false\"]\n\n\
             [sms]\ntransport = \"command\"\ncommand = [\"/bin/sh\", \"-c\", \"exit 75\"]\n",
        );
        let line = "invite add quin@x.example --role user --first-name Quin --show-link -t intoaec";
        let quin = self.field(line, "token");
        self.call_with("invite code --token-stdin --phone +4930901821", &quin);
        self.call("outbox send");
        self.call("invite add ruth@x.example --role viewer -t standard");
        self.call("outbox pause");
    }
}

/// Words of a line, some of them in single quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for character in line.chars() {
        match character {
            '\'' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(character),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
