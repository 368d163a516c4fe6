//! The program on a terminal, with somebody who reads what is shown and presses keys.
use std::process::Command;
use std::time::Duration;

use expectrl::process::Termios;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

use super::{Arguments, Teamctl};

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\x1b[B";
pub const CTRL_C: &str = "\x03";

/// Outlives a Ctrl-C, then tells the exit code and what the terminal has been left like.
pub const TELL: &str = "stty sane; trap : INT; \"$@\"; echo \"exit=$?\"; stty -a";

/// Somebody at a terminal, and all that they have seen.
pub struct Terminal {
    pub session: OsSession,
    pub seen: String,
}

impl Teamctl {
    pub fn terminal(&self, arguments: impl Arguments) -> Terminal {
        self.terminal_by(TELL, arguments)
    }

    /// By a shell's script, in which `"$@"` is the program.
    pub fn terminal_by(&self, script: &str, arguments: impl Arguments) -> Terminal {
        let teamctl = self.command(arguments);
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script, "sh"]).arg(teamctl.get_program()).args(teamctl.get_args());
        command.current_dir(self.path(".")).env_clear();
        command.envs(teamctl.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("TERM", "xterm");
        Terminal::new(command)
    }
}

impl Terminal {
    pub fn new(command: Command) -> Self {
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_mins(1)));
        Self { session, seen: String::new() }
    }

    /// Reads on until that has been shown.
    #[track_caller]
    pub fn expect(&mut self, text: &str) -> &mut Self {
        let found = self.session.expect(text);
        let found = found.unwrap_or_else(|error| panic!("{text:?} was not shown: {error}\n{}", self.seen));
        self.seen += &String::from_utf8_lossy(found.before());
        self.seen += text;
        self
    }

    /// Presses keys, once the program listens: before that, a secret would be shown, or lost.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        while self.session.get_process().is_echo().unwrap() {
            std::thread::yield_now();
        }
        self.session.send(keys).unwrap();
        self
    }

    #[track_caller]
    pub fn answer(&mut self, question: &str, answer: &str) -> &mut Self {
        self.expect(question).keys(answer).keys(ENTER)
    }

    /// Chooses the item that is so many lines below the first.
    #[track_caller]
    pub fn choose(&mut self, question: &str, down: usize) -> &mut Self {
        self.expect(question);
        for _ in 0..down {
            self.keys(DOWN);
        }
        self.keys(ENTER)
    }

    /// Reads to the end, which has that exit code and a terminal as it was. Answers all that was seen.
    #[track_caller]
    pub fn ends(mut self, code: i32) -> String {
        self.expect(&format!("exit={code}\r\n"));
        let rest = self.session.expect(Eof).unwrap();
        let rest = String::from_utf8_lossy(rest.as_bytes()).into_owned();
        for setting in ["echo", "icanon", "isig", "icrnl"] {
            assert!(rest.split([' ', ';', '\r', '\n']).any(|word| word == setting), "{setting} is off: {rest}");
        }
        let (hidden, shown) = (self.seen.rfind("\x1b[?25l"), self.seen.rfind("\x1b[?25h"));
        assert!(hidden.is_none() || shown > hidden, "the cursor is hidden: {:?}", self.seen);
        self.seen
    }
}
