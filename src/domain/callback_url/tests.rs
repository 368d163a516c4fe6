//! Which URLs are taken, what they become, and what is wrong with the others.
use proptest::prelude::*;

use super::*;

fn kept(text: &str) -> String {
    text.parse::<CallbackUrl>().unwrap_or_else(|error| panic!("{text}: {error}")).as_str().to_owned()
}

fn refused(text: &str) -> String {
    let error = text.parse::<CallbackUrl>().expect_err(text);
    assert_eq!((error.code(), error.exit_code()), ("callback_url.invalid", 2), "{text}");
    let message = error.message();
    message.split_once(" is no URL for callbacks: ").expect(&message).1.to_owned()
}

#[test]
fn what_is_taken_is_kept_as_it_will_be_read() {
    for (given, expected) in [
        ("https://hooks.example.com/a/b?c=d&e", "https://hooks.example.com/a/b?c=d&e"),
        ("https://hooks.example.com", "https://hooks.example.com/"),
        (" HTTPS://Hooks.Example.COM:443/A\n", "https://hooks.example.com/A"),
        ("https://hooks.example.com:8443/", "https://hooks.example.com:8443/"),
        ("https://hooks.example.com:65535/", "https://hooks.example.com:65535/"),
        ("https://hooks.example.com:1", "https://hooks.example.com:1/"),
        ("https://b\u{f6}rse.example/\u{e4}?\u{f6}", "https://xn--brse-5qa.example/%C3%A4?%C3%B6"),
        ("https://hooks.example.com/a/../b/./c", "https://hooks.example.com/b/c"),
        ("https://my_service.internal.example/", "https://my_service.internal.example/"),
        ("https://hooks.example.com/a@b?c=d@e", "https://hooks.example.com/a@b?c=d@e"),
        ("https://[2001:DB8:0:0::1]:8443/", "https://[2001:db8::1]:8443/"),
        ("http://localhost/", "http://localhost/"),
        ("http://LOCALHOST:8080/x", "http://localhost:8080/x"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/"),
        ("http://127.255.255.254/", "http://127.255.255.254/"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
    ] {
        assert_eq!(kept(given), expected, "{given}");
        assert_eq!(kept(expected), expected, "what is kept reads back");
    }
}

#[test]
fn an_address_has_one_spelling_however_it_is_spelled() {
    for odd in [
        "127.0.0.1",
        "0x7f.1",
        "2130706433",
        "017700000001",
        "0x7f000001",
        "127.1",
        "0177.0.0.1",
        "127.0.0.1.",
        "%31%32%37.0.0.1",
        "\u{ff11}27.0.0.1",
        "127\u{3002}0.0.1",
    ] {
        let url: CallbackUrl = format!("https://{odd}/").parse().expect(odd);
        assert_eq!((url.as_str(), url.host()), ("https://127.0.0.1/", "127.0.0.1"), "{odd}");
        assert_eq!(url.address(), Some(IpAddr::from([127, 0, 0, 1])));
    }
    assert_eq!(kept("https://[::ffff:127.0.0.1]/"), "https://[::ffff:7f00:1]/");
}

#[test]
fn what_is_called_can_be_told() {
    for (text, host, port, address) in [
        ("https://hooks.example.com/", "hooks.example.com", 443, None),
        ("http://localhost/", "localhost", 80, None),
        ("https://10.0.0.1:8443/", "10.0.0.1", 8443, Some("10.0.0.1")),
        ("https://[fd00::1]/", "fd00::1", 443, Some("fd00::1")),
    ] {
        let url: CallbackUrl = text.parse().unwrap();
        assert_eq!((url.host(), url.port()), (host, port), "{text}");
        assert_eq!(url.address(), address.map(|address| address.parse().unwrap()), "{text}");
    }
}

#[test]
fn each_fault_is_told() {
    let label = "a".repeat(64);
    let host = format!("{}.example", "abcdefgh.".repeat(28));
    let needs_https = "it does not begin with https://";
    let only_here = "it does not begin with https://: only this host itself (localhost) can be called without";
    let wrong_host = "its host is not made of the letters, digits and hyphens of an internet name";
    for (given, why) in [
        ("", "it is empty"),
        (" \n", "it is empty"),
        ("hooks.example.com", needs_https),
        ("hooks.example.com/x", needs_https),
        ("https:hooks.example.com", needs_https),
        ("ftp://hooks.example.com", needs_https),
        ("file:///etc/passwd", needs_https),
        ("javascript:alert(1)", needs_https),
        ("http://hooks.example.com/", only_here),
        ("http://localhost.example.com/", only_here),
        ("http://10.0.0.1/", only_here),
        ("http://128.0.0.1/", only_here),
        ("http://[::2]/", only_here),
        ("http://[::ffff:127.0.0.1]/", only_here),
        ("https://", "it has no host"),
        ("https:///hooks.example.com", "it has no host"),
        ("https://?x", "it has no host"),
        ("https://:443/", "it has no host"),
        ("https://user@hooks.example.com/", "a user name or password has no place in it"),
        ("https://user:secret@hooks.example.com/", "a user name or password has no place in it"),
        ("https://@hooks.example.com/", "a user name or password has no place in it"),
        ("https://hooks.example.com/#top", "what follows a # is never sent: leave it out"),
        ("https://hooks.example.com/#", "what follows a # is never sent: leave it out"),
        ("https://hooks.example.com:0/", "its port is none of 1 to 65535"),
        ("https://hooks.example.com:65536/", "its port is none of 1 to 65535"),
        ("https://hooks.example.com:http/", "its port is none of 1 to 65535"),
        ("https://hooks example.com/", "it has white space inside (\\u{20})"),
        ("https://hooks.example.com/a\tb", "it has white space inside (\\u{9})"),
        ("https://hooks.example.com/\r\nX: y", "it has white space inside (\\u{d})"),
        ("https://hooks.example.com/\0", "it has a control, bidirectional or zero-width character inside (\\u{0})"),
        (
            "https://hooks\u{202e}.example.com",
            "it has a control, bidirectional or zero-width character inside (\\u{202e})",
        ),
        (
            "https://hoo\u{200b}ks.example.com",
            "it has a control, bidirectional or zero-width character inside (\\u{200b})",
        ),
        ("https:\\\\hooks.example.com", "it has a backslash inside, which some read as a slash"),
        ("https://good.example\\@evil.example/", "it has a backslash inside, which some read as a slash"),
        ("https://hooks..example.com/", "its host has an empty part: a dot too many"),
        ("https://hooks.example.com./", "its host has an empty part: a dot too many"),
        ("https://-hooks.example.com/", "a part of its host begins or ends with a hyphen"),
        ("https://hooks-.example.com/", "a part of its host begins or ends with a hyphen"),
        ("https://hooks!.example.com/", wrong_host),
        ("https://hooks%00.example.com/", wrong_host),
        ("https://xn--zzzzzzzz-.example/", wrong_host),
        ("https://1.2.3.256/", "its host looks like an IPv4 address, and is none"),
        ("https://0x100000000/", "its host looks like an IPv4 address, and is none"),
        ("https://[::g]/", "its host is no IPv6 address"),
        ("https://[fe80::1%25eth0]/", "its host is no IPv6 address"),
        (&format!("https://{label}.example/"), "a part of its host is over 63 octets"),
        (&format!("https://{host}/"), "its host is over 253 octets"),
    ] {
        assert_eq!(refused(given), why, "{given:?}");
    }
}

#[test]
fn it_may_be_so_long_and_no_longer() {
    let of_length = |length: usize| format!("https://h.example/{}", "a".repeat(length - "https://h.example/".len()));
    assert_eq!(kept(&of_length(2_048)).len(), 2_048);
    assert_eq!(refused(&of_length(2_049)), "it is over 2048 octets");
    // Percent-encoded it is three times as long.
    let grows = format!("https://h.example/{}", "\u{e4}".repeat(600));
    assert_eq!(refused(&grows), "it is over 2048 octets");
}

#[test]
fn no_error_repeats_a_password() {
    for text in
        ["https://user:secret@hooks.example.com/", "https://a@b:secret@x", "ftp://user:secret@x/", "user:secret@x"]
    {
        let message = text.parse::<CallbackUrl>().unwrap_err().message();
        assert!(!message.contains("secret") && message.contains("***@"), "{message}");
    }
}

proptest! {
    /// Whatever is taken is ASCII without white space, and is taken again as it is.
    #[test]
    fn what_is_kept_is_plain_and_reads_back(text in "https://[a-z0-9.%\u{e4}\u{ff11}:]{1,12}[/?][^#]{0,20}") {
        if let Ok(url) = text.parse::<CallbackUrl>() {
            prop_assert!(url.as_str().bytes().all(|byte| byte.is_ascii_graphic()), "{url}");
            prop_assert_eq!(url.as_str().parse::<CallbackUrl>().unwrap(), url);
        }
    }
}
