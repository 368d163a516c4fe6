//! Files of ours in a store of others: put there piece by piece, listed, and taken away.
use std::io::Read;
use std::time::Duration;

use futures_util::StreamExt;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStoreExt, PutPayload};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::answer::{Fault, Scene};
use super::client::Speaker;
use super::probe::{object, open, runtime};
use super::stores::{Opened, Tries};
use super::{ConnectorTransport, Reach, Stored, Trouble};
use crate::domain::connector::Location;

/// A piece, unless a file needs larger ones: some stores take at most 10,000 of them, and some want all of one size.
const PIECE: u64 = 8 << 20;
const MOST_PIECES: u64 = 9_000;

/// How long a piece, or any other request, may take: whoever is slower is not there.
const PATIENCE: Duration = Duration::from_mins(5);

/// A store of others, opened for files of ours.
pub struct Depot {
    location: Location,
    clock: i64,
    speaker: Speaker,
    opened: Option<Opened>,
    runtime: Option<Runtime>,
}

impl Depot {
    /// Makes ready. Nobody is spoken to yet.
    pub fn open(reach: &Reach, transport: &ConnectorTransport) -> Result<Self, Trouble> {
        let runtime = runtime()?;
        let inside = runtime.enter();
        let (speaker, opened) = open(reach, transport, Tries::Several)?;
        drop(inside);
        let (location, clock) = (reach.location.clone(), transport.clock);
        Ok(Self { location, clock, speaker, opened: Some(opened), runtime: Some(runtime) })
    }

    /// Puts a file there under a name below the prefix, in pieces of a few megabytes; of what was there under that name,
    /// nothing is left. Until all of it is there, none of it is.
    pub fn upload(&self, name: &str, (source, length): (&mut dyn Read, u64)) -> Result<(), Trouble> {
        self.within(async |opened| {
            let path = self.path(name)?;
            let begun = patiently(opened.store.put_multipart(&path)).await;
            let mut upload = begun.map_err(|fault| self.explain(&fault))?;
            let piece = usize::try_from(PIECE.max(length.div_ceil(MOST_PIECES))).unwrap_or(usize::MAX);
            match send(upload.as_mut(), source, piece).await {
                Ok(()) => Ok(()),
                Err(fault) => {
                    let trouble = self.explain(&fault);
                    // What has arrived would be paid for by the month.
                    let _ = timeout(PATIENCE, upload.abort()).await;
                    Err(trouble)
                }
            }
        })
    }

    /// Visits what is there right below the prefix, in no particular order.
    pub fn list(&self, visit: &mut dyn FnMut(Stored)) -> Result<(), Trouble> {
        self.within(async |opened| {
            let prefix = match self.location.prefix.as_str() {
                "" => None,
                prefix => Some(object(prefix)?),
            };
            let mut listed = opened.store.list(prefix.as_ref());
            loop {
                let next = timeout(PATIENCE, listed.next()).await;
                let found = match next {
                    Ok(None) => return Ok(()),
                    Ok(Some(Ok(found))) => found,
                    Ok(Some(Err(error))) => return Err(self.explain(&Fault::Store(error))),
                    Err(_) => return Err(self.explain(&Fault::TooLate)),
                };
                let whole = found.location.as_ref();
                let name = match self.location.prefix.as_str() {
                    "" => whole,
                    prefix => whole.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('/')).unwrap_or_default(),
                };
                if !name.is_empty() && !name.contains('/') {
                    visit(Stored { name: name.to_owned(), size: found.size });
                }
            }
        })
    }

    /// Takes away what is there under a name below the prefix. That nothing is there is what was wanted.
    pub fn delete(&self, name: &str) -> Result<(), Trouble> {
        self.within(async |opened| {
            let path = self.path(name)?;
            match patiently(opened.store.delete(&path)).await {
                Ok(()) | Err(Fault::Store(object_store::Error::NotFound { .. })) => Ok(()),
                Err(fault) => Err(self.explain(&fault)),
            }
        })
    }

    fn path(&self, name: &str) -> Result<Path, Trouble> {
        object(&self.location.prefix.name(name))
    }

    fn within<T>(&self, work: impl AsyncFnOnce(&Opened) -> Result<T, Trouble>) -> Result<T, Trouble> {
        let closed = || Trouble { reason: "it is closed".to_owned(), hint: None };
        let (Some(runtime), Some(opened)) = (&self.runtime, &self.opened) else { return Err(closed()) };
        self.speaker.forget();
        runtime.block_on(work(opened))
    }

    fn explain(&self, fault: &Fault) -> Trouble {
        let host = self.opened.as_ref().map(|opened| opened.host.as_str()).unwrap_or_default();
        // Whoever may make backups is the operator.
        let scene = Scene { location: &self.location, host, clock: self.clock, is_told_to_account: false };
        self.speaker.heard(|heard| scene.explain(fault, heard))
    }
}

impl Drop for Depot {
    fn drop(&mut self) {
        self.opened = None;
        // A look-up of a name that takes its time is not waited for.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn patiently<T>(request: impl Future<Output = object_store::Result<T>>) -> Result<T, Fault> {
    match timeout(PATIENCE, request).await {
        Ok(answered) => Ok(answered?),
        Err(_) => Err(Fault::TooLate),
    }
}

/// One piece after the other, of which one at a time is in memory.
async fn send(upload: &mut dyn MultipartUpload, source: &mut dyn Read, piece: usize) -> Result<(), Fault> {
    let mut is_first = true;
    loop {
        let mut bytes = Vec::with_capacity(piece);
        let length = u64::try_from(piece).unwrap_or(u64::MAX);
        Read::take(&mut *source, length).read_to_end(&mut bytes).map_err(Fault::File)?;
        let is_last = bytes.len() < piece;
        // A file of nothing is one piece of nothing.
        if !bytes.is_empty() || is_first {
            patiently(upload.put_part(PutPayload::from(bytes))).await?;
        }
        is_first = false;
        if is_last {
            break;
        }
    }
    patiently(upload.complete()).await.map(drop)
}
