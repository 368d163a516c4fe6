//! What answers come to, by a receiver of a few lines that says whatever it is told to.
use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use super::super::{Caller, Names};
use super::*;
use crate::delivery::{Call, Callback, CallbackTransport};
use crate::domain::address_rules::PrivateAddresses;
use crate::domain::webhook::{AuthKey, Headers, Keyring, Secrets, SigningSecret};

const NOW: Instant = Instant::from_millis(1_784_541_600_000); // 2026-07-20T10:00:00Z

fn secrets() -> Secrets {
    Secrets { auth_key: AuthKey::new([7; 32]), signing: SigningSecret::new([8; 32]) }
}

fn callback(url: &str) -> Callback {
    let keyring = Keyring { current: secrets(), former: None };
    let body = "{\"type\":\"probe\"}".to_owned();
    let headers = Headers::new(&keyring, "acme-auth".parse().unwrap(), ("msg_1", NOW), &body);
    Callback { url: url.parse().unwrap(), headers, body }
}

fn transport() -> CallbackTransport {
    // Long, so that only what ends by itself passes.
    let timeout = Duration::from_mins(10);
    CallbackTransport { timeout, private: PrivateAddresses::Allowed, authorities: Vec::new() }
}

/// Answers the requests of one connection after the other, and tells what they were.
fn receiver(answers: Vec<Vec<u8>>) -> (u16, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let work = move || {
        let mut heard = Vec::new();
        for answer in answers {
            let mut stream = BufReader::new(listener.accept().unwrap().0);
            let mut request = String::new();
            while !request.ends_with("\r\n\r\n") {
                assert!(stream.read_line(&mut request).unwrap() > 0, "{request}");
            }
            let length = request.split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
            let mut body = vec![0; length];
            stream.read_exact(&mut body).unwrap();
            request.push_str(&String::from_utf8(body).unwrap());
            heard.push(request);
            stream.get_mut().write_all(&answer).unwrap();
        }
        heard
    };
    (port, thread::spawn(work))
}

fn answered(answer: &[u8]) -> Call {
    let (port, heard) = receiver(vec![answer.to_vec()]);
    let call = Caller::new(&transport()).call(&callback(&format!("http://127.0.0.1:{port}/hook")), NOW);
    assert_eq!(heard.join().unwrap().len(), 1);
    call
}

fn status(first: &str) -> Delivery {
    answered(format!("HTTP/1.1 {first}\r\nContent-Length: 3\r\n\r\nwhy").as_bytes()).delivery
}

fn failed(why: &str) -> Delivery {
    Delivery::failed(why)
}

#[test]
fn a_request_has_what_it_needs_and_nothing_else() {
    let (port, heard) = receiver(vec![b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()]);
    let call = Caller::new(&transport()).call(&callback(&format!("http://localhost:{port}/hook?a=b")), NOW);
    assert_eq!((call.delivery, call.status, call.said.as_str()), (Delivery::Delivered, Some(204), ""));
    let signature = SigningSecret::new([8; 32]).sign("msg_1", NOW.millis() / 1000, "{\"type\":\"probe\"}");
    let auth_key = AuthKey::new([7; 32]).reveal();
    let expected = format!(
        "POST /hook?a=b HTTP/1.1\r\ncontent-length: 16\r\nuser-agent: teamctl/{}\r\nhost: localhost:{port}\r\n\
         content-type: application/json\r\nwebhook-id: msg_1\r\nwebhook-timestamp: 1784541600\r\n\
         webhook-signature: {signature}\r\nacme-auth: {}\r\n\r\n{{\"type\":\"probe\"}}",
        env!("CARGO_PKG_VERSION"),
        *auth_key
    );
    assert_eq!(heard.join().unwrap(), [expected]);
}

#[test]
fn the_status_decides() {
    for delivered in ["200 OK", "201 Created", "202 Accepted", "299 Whatever"] {
        assert_eq!(status(delivered), Delivery::Delivered, "{delivered}");
    }
    let gone = "the receiver answered 410, which is for good: why";
    assert_eq!(status("410 Gone"), Delivery::Refused(gone.to_owned()));
    for number in [300, 304, 400, 401, 404, 418, 500, 501, 599] {
        let delivery = status(&format!("{number} Reason"));
        let Delivery::Failed { why, retry_after: None } = &delivery else { panic!("{delivery:?}") };
        assert!(why.starts_with(&format!("the receiver answered {number}")), "{why}");
    }
    assert_eq!(status("404 Not Found"), failed("the receiver answered 404: why"));
    assert_eq!(
        answered(b"HTTP/1.1 307 Again\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n").delivery,
        failed("the receiver answered 307, but redirects are not followed: http://169.254.169.254/")
    );
    assert_eq!(
        answered(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n").delivery,
        failed("the receiver answered 500")
    );
}

#[test]
fn who_is_busy_can_say_for_how_long() {
    let asked = |status: u16, header: &str| match answered(
        format!("HTTP/1.1 {status} Later\r\n{header}Content-Length: 0\r\n\r\n").as_bytes(),
    )
    .delivery
    {
        Delivery::Failed { retry_after, .. } => retry_after,
        delivery => panic!("{delivery:?}"),
    };
    for status in [429, 503] {
        assert_eq!(asked(status, "Retry-After: 3600\r\n"), Some(Span::HOUR));
        assert_eq!(asked(status, "retry-after: Mon, 20 Jul 2026 10:30:00 GMT\r\n"), Some(Span::MINUTE.times(30)));
        assert_eq!(asked(status, ""), None);
    }
    for status in [400, 500, 502] {
        assert_eq!(asked(status, "Retry-After: 3600\r\n"), None, "{status}");
    }
}

#[test]
fn how_long_is_told_in_either_form() {
    let seconds = |seconds: i64| Some(Span::from_millis(seconds * 1_000));
    for (text, expected) in [
        ("0", seconds(0)),
        (" 120 ", seconds(120)),
        ("9223372036854775807", Some(Span::from_millis(i64::MAX))),
        ("99999999999999999999999999", Some(Span::from_millis(i64::MAX))),
        ("Mon, 20 Jul 2026 10:00:01 GMT", seconds(1)),
        ("Mon, 20 Jul 2026 10:00:00 GMT", seconds(0)),
        ("Mon, 20 Jul 2026 09:59:59 GMT", seconds(0)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", seconds(0)),
        ("", None),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("2026-07-20T11:00:00Z", None),
    ] {
        assert_eq!(span(text, NOW), expected, "{text:?}");
    }
}

#[test]
fn an_answer_that_breaks_off_is_none() {
    let is_none = |answer: &[u8]| {
        let call = answered(answer);
        assert_eq!((call.status, call.said.as_str()), (None, ""));
        match call.delivery {
            Delivery::Failed { why, retry_after: None } => {
                why.strip_prefix("the receiver gave no answer: ").unwrap_or_else(|| panic!("{why}")).to_owned()
            }
            delivery => panic!("{delivery:?}"),
        }
    };
    is_none(b"");
    is_none(b"HTTP/1.1 200 OK\r\nContent-Le");
    is_none(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort");
    is_none(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n");
    is_none(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
    assert!(is_none(b"\x00\xffSSH-2.0-nobody\r\n").starts_with("what it answered is no HTTP: "));
    let mut head = b"HTTP/1.1 200 OK\r\n".to_vec();
    for number in 0..100 {
        head.extend(format!("x-{number}: {}\r\n", "y".repeat(1_000)).bytes());
    }
    head.extend(b"content-length: 0\r\n\r\n");
    assert_eq!(is_none(&head), "the head of its answer is over 64 KiB");
}

/// The peer goes on until nobody listens any more.
#[test]
fn a_body_without_end_is_read_no_further_than_it_matters() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let speaking = thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        let piece = vec![b'x'; 1 << 16];
        while stream.write_all(&piece).is_ok() {}
    });
    let mut caller = Caller::new(&transport());
    let call = caller.call(&callback(&format!("http://127.0.0.1:{port}/")), NOW);
    assert_eq!((call.delivery, call.status), (Delivery::Delivered, Some(200)));
    assert_eq!(call.said, "x".repeat(200));
    speaking.join().unwrap();
}

#[test]
fn what_is_said_is_one_line_without_secrets() {
    let auth_key = AuthKey::new([7; 32]).reveal();
    let signature = SigningSecret::new([8; 32]).sign("msg_1", NOW.millis() / 1000, "{\"type\":\"probe\"}");
    for secret in [auth_key.as_str(), &signature] {
        let said = format!("\x1b[31mno:\r\n{secret} \u{202e}{}", "x".repeat(300));
        let call = answered(format!("HTTP/1.1 400 No\r\nContent-Length: {}\r\n\r\n{said}", said.len()).as_bytes());
        let Delivery::Failed { why, .. } = &call.delivery else { panic!("{call:?}") };
        assert_eq!(*why, format!("the receiver answered 400: {}", call.said));
        assert!(call.said.starts_with("[31mno: ****") && call.said.len() < 200, "{}", call.said);
        let location = format!("HTTP/1.1 302 No\r\nLocation: http://x/{secret}\r\nContent-Length: 0\r\n\r\n");
        for text in [call.said, format!("{:?}", answered(location.as_bytes()))] {
            assert!(text.contains("****"), "{text}");
            for part in secret.as_bytes().windows(8) {
                assert!(!text.as_bytes().windows(8).any(|window| window == part), "{text}");
            }
        }
    }
}

/// Names as a test has them, an answer for each time, and which were asked for.
struct Book {
    answers: Mutex<Vec<Vec<&'static str>>>,
    asked: Mutex<Vec<String>>,
}

impl Book {
    fn new(answers: &[&[&'static str]]) -> Arc<Self> {
        let answers = answers.iter().rev().map(|answer| answer.to_vec()).collect();
        Arc::new(Self { answers: Mutex::new(answers), asked: Mutex::default() })
    }
}

impl Names for Book {
    fn look_up(&self, name: &str) -> std::io::Result<Vec<IpAddr>> {
        self.asked.lock().unwrap().push(name.to_owned());
        let answer = self.answers.lock().unwrap().pop().expect("nobody asks so often");
        Ok(answer.into_iter().map(|address| address.parse().unwrap()).collect())
    }
}

fn refused(names: &[&'static str], private: PrivateAddresses) -> String {
    let book = Book::new(&[names]);
    let transport = CallbackTransport { private, ..transport() };
    let call = Caller::with_names(&transport, book.clone()).call(&callback("https://hooks.example.com:1/"), NOW);
    assert_eq!(*book.asked.lock().unwrap(), ["hooks.example.com"]);
    match call.delivery {
        Delivery::Failed { why, retry_after: None } => why,
        delivery => panic!("{delivery:?}"),
    }
}

#[test]
fn a_name_that_leads_where_nobody_may_go_is_not_called() {
    let private = "hooks.example.com is not called, since it leads to 10.0.0.1, which is private; \
                   callback.allow_private = true in the config allows that";
    assert_eq!(refused(&["10.0.0.1"], PrivateAddresses::Refused), private);
    assert_eq!(refused(&["8.8.8.8", "2606:4700::1", "10.0.0.1"], PrivateAddresses::Refused), private);
    let far: Vec<_> = std::iter::repeat_n("8.8.8.8", 40).chain(["10.0.0.1"]).collect();
    assert_eq!(refused(&far, PrivateAddresses::Refused), private, "what would not be tried is checked too");
    for private in [PrivateAddresses::Refused, PrivateAddresses::Allowed] {
        assert_eq!(
            refused(&["169.254.169.254"], private),
            "hooks.example.com is not called, since it leads to 169.254.169.254, which is link-local"
        );
    }
    assert_eq!(refused(&[], PrivateAddresses::Refused), "hooks.example.com cannot be found: it has no address");
}

/// As where somebody's hosts file has it so.
#[test]
fn a_local_name_that_leads_elsewhere_is_not_called_in_the_clear() {
    for (address, known) in [("8.8.8.8", &["127.0.0.1", "8.8.8.8"]), ("10.0.0.1", &["10.0.0.1", "::1"])] {
        let mut caller = Caller::with_names(&transport(), Book::new(&[known]));
        let call = caller.call(&callback("http://localhost:1/"), NOW);
        let why = format!("localhost is not called without TLS, since it leads to {address}, which is not this host");
        assert_eq!(call.delivery, failed(&why));
    }
    // Nobody listens there, but it is tried.
    let mut caller = Caller::with_names(&transport(), Book::new(&[&["::ffff:127.0.0.1", "127.0.0.1", "::1"]]));
    let Delivery::Failed { why, .. } = caller.call(&callback("http://localhost:1/"), NOW).delivery else { panic!() };
    assert!(why.starts_with("the receiver gave no answer: Connection refused"), "{why}");
}

#[test]
fn an_address_is_checked_without_asking_anybody() {
    let book = Book::new(&[]);
    let transport = CallbackTransport { private: PrivateAddresses::Refused, ..transport() };
    let mut caller = Caller::with_names(&transport, book);
    for (url, why) in [
        (
            "http://127.0.0.1:1/",
            "127.0.0.1 is not called, since it is loopback; callback.allow_private = true in the config allows that",
        ),
        (
            "https://0x7f.1/",
            "127.0.0.1 is not called, since it is loopback; callback.allow_private = true in the config allows that",
        ),
        ("https://[::ffff:169.254.169.254]/", "::ffff:169.254.169.254 is not called, since it is link-local"),
        (
            "https://[64:ff9b::a00:1]/",
            "64:ff9b::a00:1 is not called, since it is private; callback.allow_private = true in the config allows that",
        ),
    ] {
        assert_eq!(caller.call(&callback(url), NOW).delivery, failed(why), "{url}");
    }
}

/// A name that answers well when it is checked and badly when it is connected to has no second chance: nobody else knows
/// it, and the book is asked but once.
#[test]
fn a_name_is_asked_for_once_and_what_was_checked_is_connected_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://hooks.example.com:{}/", listener.local_addr().unwrap().port());
    let heard = thread::spawn(move || {
        let mut first = [0];
        listener.accept().unwrap().0.read_exact(&mut first).unwrap();
        first
    });
    let book = Book::new(&[&["127.0.0.1"], &["169.254.169.254"]]);
    let mut caller = Caller::with_names(&transport(), book.clone());
    let Delivery::Failed { why, .. } = caller.call(&callback(&url), NOW).delivery else { panic!() };
    assert!(why.starts_with("the receiver gave no answer: "), "{why}");
    assert_eq!(heard.join().unwrap(), [0x16], "a handshake of TLS came");
    assert_eq!(*book.asked.lock().unwrap(), ["hooks.example.com"]);
    // The next call is another one, and asks anew.
    let why = "hooks.example.com is not called, since it leads to 169.254.169.254, which is link-local";
    assert_eq!(caller.call(&callback(&url), NOW).delivery, failed(why));
    assert_eq!(book.asked.lock().unwrap().len(), 2);
}

/// Hangs the first time that it is asked.
struct Slow(Mutex<Option<Receiver<()>>>);

impl Names for Slow {
    fn look_up(&self, _: &str) -> std::io::Result<Vec<IpAddr>> {
        let never = self.0.lock().unwrap().take();
        let _ = never.map(|never| never.recv());
        Ok(vec![IpAddr::from([127, 0, 0, 1])])
    }
}

/// Neither a look-up that hangs nor a peer that says nothing holds a sender, or the next message: without a deadline this
/// test would not end.
#[test]
fn a_deadline_holds_whatever_hangs() {
    let late = failed("the receiver gave no whole answer within 1 s");
    let short = CallbackTransport { timeout: Duration::from_secs(1), ..transport() };
    let (_never, hanging) = channel();
    let mut caller = Caller::with_names(&short, Arc::new(Slow(Mutex::new(Some(hanging)))));
    let (port, heard) = receiver(vec![b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()]);
    let good = format!("http://localhost:{port}/");
    assert_eq!(caller.call(&callback(&good), NOW).delivery, late);
    assert_eq!(caller.call(&callback(&good), NOW).delivery, Delivery::Delivered);
    assert_eq!(heard.join().unwrap().len(), 1);
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://localhost:{}/", silent.local_addr().unwrap().port());
    assert_eq!(caller.call(&callback(&url), NOW).delivery, late);
}

#[test]
fn a_connection_is_kept_for_the_next_call() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answering = thread::spawn(move || {
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        for _ in 0..3 {
            let mut line = String::new();
            while !line.ends_with("\"probe\"}") {
                line.clear();
                let buffered = stream.fill_buf().unwrap();
                line.push_str(str::from_utf8(buffered).unwrap());
                let length = buffered.len();
                stream.consume(length);
            }
            stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").unwrap();
        }
    });
    let mut caller = Caller::new(&transport());
    for _ in 0..3 {
        assert_eq!(caller.call(&callback(&format!("http://127.0.0.1:{port}/")), NOW).delivery, Delivery::Delivered);
    }
    answering.join().unwrap();
}
