//! The store that speaks Google's XML: that it takes what it should, and fails as it is told to.
use serde_json::json;

use crate::Client;
use crate::support::peer::Peer;

fn request(method: &str, path: &str, body: &str) -> String {
    let length = body.len();
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{body}")
}

impl Client {
    fn status(&mut self, method: &str, path: &str, body: &str) -> String {
        let head = self.say(&request(method, path, body)).reply_of_http();
        head.split(' ').nth(1).unwrap().to_owned()
    }
}

#[test]
fn nobody_gets_in_without_the_accounts_signature() {
    let peer = Peer::store("http");
    assert!(peer.folder().join("service-account.json").exists());
    assert_eq!(Client::of(&peer).status("PUT", "/files/a", "text"), "401");
    let forged = "GET /files/a HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a.b.c\r\n\r\n";
    let head = Client::of(&peer).say(forged).reply_of_http();
    assert!(head.starts_with("HTTP/1.1 401 "), "{head}");
    assert_eq!(peer.next()["objects"], json!({}));
}

#[test]
fn it_keeps_what_it_is_given_and_fails_where_it_is_told_to() {
    let peer = Peer::store("http --anyone");
    assert_eq!(Client::of(&peer).status("PUT", "/files/a/b%20c", "text"), "200");
    assert_eq!(Client::of(&peer).status("PUT", "/others/a", "text"), "404");
    let mut client = Client::of(&peer);
    assert_eq!(client.status("GET", "/files/a/b%20c", ""), "200");
    assert_eq!(client.first(4), b"text");
    let head = client.say(&request("GET", "/files?list-type=2&prefix=a%2F", "")).reply_of_http();
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert_eq!(peer.received().last().unwrap()["objects"], json!({"a/b c": 4}));
    peer.set(&json!({"faults": {"write": {"status": 403, "body": "no"}, "read": {"drop": true}}}));
    assert_eq!(Client::of(&peer).status("PUT", "/files/d", "text"), "403");
    assert!(Client::of(&peer).say(&request("GET", "/files/a/b%20c", "")).rest().is_empty());
    assert_eq!(Client::of(&peer).status("DELETE", "/files/a/b%20c", ""), "204");
    assert_eq!(Client::of(&peer).status("DELETE", "/files/a/b%20c", ""), "404");
    assert_eq!(peer.received().last().unwrap()["objects"], json!({}));
}
