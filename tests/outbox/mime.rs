//! What is in a mail: its headers and its parts, decoded as a mail program would.

/// A mail, or a part of one.
pub struct Mime {
    head: String,
    body: String,
}

impl Mime {
    /// From what was sent, whose lines end with CRLF or LF.
    #[track_caller]
    pub fn parse(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        let (head, body) = text.split_once("\n\n").expect("an empty line after the headers");
        Self { head: head.replace("\n ", " ").replace("\n\t", " "), body: body.to_owned() }
    }

    /// The value of a header, unfolded, and where it is in encoded words, decoded.
    #[track_caller]
    pub fn header(&self, name: &str) -> String {
        let start = format!("{name}: ");
        let found: Vec<_> = self.head.lines().filter_map(|line| line.strip_prefix(&start)).collect();
        assert_eq!(found.len(), 1, "{name} in {}", self.head);
        words(found[0])
    }

    /// The names of its headers, in their order.
    pub fn names(&self) -> Vec<&str> {
        self.head.lines().map(|line| line.split(':').next().unwrap()).collect()
    }

    /// The text and the HTML of one mail.
    #[track_caller]
    pub fn alternatives(&self) -> (String, String) {
        let kind = self.header("Content-Type");
        let boundary = kind.strip_prefix("multipart/alternative; boundary=\"").and_then(|rest| rest.strip_suffix('"'));
        let delimiter = format!("--{}", boundary.unwrap_or_else(|| panic!("{kind} is no alternative")));
        let pieces: Vec<_> = self.body.split(&delimiter).collect();
        let [_, text, html, end] = pieces[..] else { panic!("{} parts", pieces.len()) };
        assert_eq!(end, "--\n");
        let (text, html) = (Self::parse(text.trim_start()), Self::parse(html.trim_start()));
        assert_eq!(text.header("Content-Type"), "text/plain; charset=utf-8");
        assert_eq!(html.header("Content-Type"), "text/html; charset=utf-8");
        (text.decoded(), html.decoded())
    }

    fn decoded(&self) -> String {
        match self.header("Content-Transfer-Encoding").as_str() {
            "7bit" => self.body.clone(),
            "quoted-printable" => String::from_utf8(unquoted(&self.body.replace("=\n", ""))).unwrap(),
            other => panic!("{other}"),
        }
    }
}

fn unquoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'=' {
            bytes.push(u8::from_str_radix(str::from_utf8(&rest[..2]).unwrap(), 16).unwrap());
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    bytes
}

/// Encoded words, and what stands between; the space between two of them is none.
fn words(value: &str) -> String {
    use base64::Engine;
    let mut decoded = String::new();
    let mut was_encoded = false;
    for word in value.split(' ') {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
        if !(decoded.is_empty() || was_encoded && encoded.is_some()) {
            decoded.push(' ');
        }
        was_encoded = encoded.is_some();
        match encoded {
            Some(word) => {
                let bytes = base64::engine::general_purpose::STANDARD.decode(word).unwrap();
                decoded.push_str(&String::from_utf8(bytes).unwrap());
            }
            None => decoded.push_str(word),
        }
    }
    decoded
}
