//! The bytes to and from a mail server: in the clear or by TLS, and never for longer than until a moment that is set.
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

/// A line that is longer is no answer of a mail server's; the standard has 512.
const LONGEST_LINE: usize = 4096;

/// A connection.
pub struct Wire {
    inner: Inner,
    /// Read, but not asked for yet.
    unread: Vec<u8>,
}

enum Inner {
    Plain(Timed),
    Secure(Box<StreamOwned<ClientConnection, Timed>>),
}

/// A stream of which no read and no write goes on past a moment: a time limit for each would let a server that sends a
/// byte now and then have us for good.
struct Timed {
    stream: TcpStream,
    until: Instant,
}

impl Timed {
    /// The system is told anew each time how long it may take.
    fn repeat<T>(
        &mut self,
        limit: impl Fn(&TcpStream, Option<Duration>) -> io::Result<()>,
        mut work: impl FnMut(&mut TcpStream) -> io::Result<T>,
    ) -> io::Result<T> {
        loop {
            limit(&self.stream, Some(left(self.until)?))?;
            match work(&mut self.stream) {
                // A signal, which is for somebody else.
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Err(ErrorKind::TimedOut.into()),
                done => return done,
            }
        }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.repeat(TcpStream::set_read_timeout, |stream| stream.read(buffer))
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.repeat(TcpStream::set_write_timeout, |stream| stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// How long there is until then.
fn left(until: Instant) -> io::Result<Duration> {
    let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero());
    left.ok_or_else(|| ErrorKind::TimedOut.into())
}

impl Wire {
    /// Connects to the first address of a host that takes it.
    pub fn connect((host, port): (&str, u16), until: Instant) -> io::Result<Self> {
        let addresses = resolve((host, port), until)?;
        let mut last = io::Error::new(ErrorKind::NotFound, "it has no address");
        for (number, address) in addresses.iter().enumerate() {
            // Each gets its part of the time, so that one which nobody answers at does not use it all up.
            let share = left(until)? / u32::try_from(addresses.len() - number).unwrap_or(u32::MAX);
            match TcpStream::connect_timeout(address, share.max(Duration::from_millis(1))) {
                Ok(stream) => {
                    stream.set_nodelay(true)?;
                    return Ok(Self { inner: Inner::Plain(Timed { stream, until }), unread: Vec::new() });
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// The same connection by TLS, once the server has proven to be `name`. What it has said before is none of TLS's, and
    /// must have been read.
    pub fn secure(self, config: &Arc<ClientConfig>, name: ServerName<'static>) -> io::Result<Self> {
        let Inner::Plain(mut timed) = self.inner else { return Ok(self) };
        let mut tls = ClientConnection::new(Arc::clone(config), name).map_err(io::Error::other)?;
        while tls.is_handshaking() {
            tls.complete_io(&mut timed)?;
        }
        Ok(Self { inner: Inner::Secure(Box::new(StreamOwned::new(tls, timed))), unread: Vec::new() })
    }

    /// Until when all that follows has to be done.
    pub fn set_deadline(&mut self, until: Instant) {
        self.timed().until = until;
    }

    /// Our own address.
    pub fn local_address(&mut self) -> io::Result<SocketAddr> {
        self.timed().stream.local_addr()
    }

    /// Whether the server has said more than was asked for.
    pub fn has_unread(&self) -> bool {
        !self.unread.is_empty()
    }

    fn timed(&mut self) -> &mut Timed {
        match &mut self.inner {
            Inner::Plain(timed) => timed,
            Inner::Secure(stream) => &mut stream.sock,
        }
    }

    /// Sends all of it.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.inner {
            Inner::Plain(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
            Inner::Secure(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
        }
    }

    /// The next line, without its end.
    pub fn line(&mut self) -> io::Result<Vec<u8>> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let mut line: Vec<u8> = self.unread.drain(..=end).collect();
                line.pop();
                line.pop_if(|last| *last == b'\r');
                return Ok(line);
            }
            if self.unread.len() > LONGEST_LINE {
                return Err(io::Error::new(ErrorKind::InvalidData, "a line is longer than any mail server's"));
            }
            let mut piece = [0; 1024];
            let length = match &mut self.inner {
                Inner::Plain(stream) => stream.read(&mut piece),
                Inner::Secure(stream) => stream.read(&mut piece),
            }?;
            if length == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            self.unread.extend_from_slice(piece.get(..length).unwrap_or_default());
        }
    }
}

/// On a thread of its own, which ends when the system has its answer: looking up a name knows no deadline.
fn resolve((host, port): (&str, u16), until: Instant) -> io::Result<Vec<SocketAddr>> {
    let (sender, answer) = channel();
    let host = host.to_owned();
    thread::Builder::new().spawn(move || {
        let found = (host.as_str(), port).to_socket_addrs().map(Iterator::collect);
        let _ = sender.send(found);
    })?;
    answer.recv_timeout(left(until)?).map_err(|_| io::Error::from(ErrorKind::TimedOut))?
}
