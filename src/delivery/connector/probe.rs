//! Whether a connector works, tried with an object that nobody needs: written, read back, listed and taken away again.
use std::cell::Cell;
use std::time::{Duration, Instant as Moment};

use futures_util::StreamExt;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use super::answer::{Fault, Scene};
use super::client::Speaker;
use super::stores::{self, Opened, Tries};
use super::{ConnectorTransport, Failure, Reach, Trouble};
use crate::domain::connector::Step;

/// Of the time that a test has, so much is kept for taking the probe away.
const KEPT: u32 = 4;

/// And so much for what comes before it is spoken to anybody, and after.
const AROUND: u32 = 40;

/// One thread, for as long as somebody is spoken to.
pub(super) fn runtime() -> Result<Runtime, Trouble> {
    let failed = |error: std::io::Error| Trouble { reason: format!("nobody was called: {error}"), hint: None };
    Builder::new_current_thread().enable_all().build().map_err(failed)
}

/// What opening comes to.
pub(super) fn open(reach: &Reach, transport: &ConnectorTransport, tries: Tries) -> Result<(Speaker, Opened), Trouble> {
    let speaker = Speaker::new(transport, reach).map_err(|reason| Trouble { reason, hint: None })?;
    match stores::open(reach, transport, (&speaker, tries)) {
        Ok(opened) => Ok((speaker, opened)),
        Err(error) => {
            let scene = Scene::of(reach, "", transport.clock);
            Err(speaker.heard(|heard| scene.explain(&Fault::Store(error), heard)))
        }
    }
}

/// Tries all of it, with an object of that name below the prefix. Whatever the store does, it ends within the time limit; and
/// whatever fails, the probe is taken away if it may be there.
pub fn probe(reach: &Reach, transport: &ConnectorTransport, name: &str) -> Result<(), Failure> {
    let at_first = |trouble: Trouble| Failure { step: Step::Write, trouble, left: None };
    let runtime = runtime().map_err(at_first)?;
    // Where a client is made, and where it is dropped, has to be within.
    let inside = runtime.enter();
    let outcome = open(reach, transport, Tries::Once).map_err(at_first).and_then(|(speaker, opened)| {
        let trial = Trial::new((reach, transport), (&speaker, &opened), name).map_err(at_first)?;
        runtime.block_on(trial.run())
    });
    drop(inside);
    // A look-up of a name that takes its time is not waited for.
    runtime.shutdown_background();
    outcome
}

struct Trial<'a> {
    store: &'a dyn ObjectStore,
    speaker: &'a Speaker,
    scene: Scene<'a>,
    path: Path,
    limit: Duration,
    /// What is being done.
    step: Cell<Step>,
}

impl<'a> Trial<'a> {
    fn new(
        (reach, transport): (&'a Reach, &ConnectorTransport),
        (speaker, opened): (&'a Speaker, &'a Opened),
        name: &str,
    ) -> Result<Self, Trouble> {
        let scene = Scene::of(reach, &opened.host, transport.clock);
        let path = object(&reach.location.prefix.name(name))?;
        let (store, limit) = (opened.store.as_ref(), transport.timeout.saturating_sub(transport.timeout / AROUND));
        Ok(Self { store, speaker, scene, path, limit, step: Cell::new(Step::Write) })
    }

    async fn run(&self) -> Result<(), Failure> {
        let began = Moment::now();
        let most = self.limit.saturating_sub(self.limit / KEPT);
        let tried = match timeout(most, self.steps()).await {
            Ok(tried) => tried,
            Err(_) => Err(Fault::TooLate),
        };
        let failed = tried.err().map(|fault| (self.step.get(), self.explain(&fault)));
        // Where the store has refused to take it, or was never asked, there is nothing to take away.
        let put = self.speaker.heard(|heard| heard.put.clone());
        if let Some((step @ Step::Write, trouble)) = &failed
            && !put.is_some_and(|host| self.scene.is_the_store(&host))
        {
            return Err(self.failure(*step, trouble.clone(), false));
        }
        let rest = self.limit.saturating_sub(began.elapsed());
        let removed = self.remove(rest).await;
        match (failed, removed) {
            (None, Ok(())) => Ok(()),
            (None, Err(trouble)) => Err(self.failure(Step::Remove, trouble, true)),
            (Some((step, trouble)), removed) => Err(self.failure(step, trouble, removed.is_err())),
        }
    }

    fn failure(&self, step: Step, trouble: Trouble, is_left: bool) -> Failure {
        Failure { step, trouble, left: is_left.then(|| self.path.to_string()) }
    }

    fn explain(&self, fault: &Fault) -> Trouble {
        self.speaker.heard(|heard| self.scene.explain(fault, heard))
    }

    fn begin(&self, step: Step) {
        self.step.set(step);
        self.speaker.forget();
    }

    async fn steps(&self) -> Result<(), Fault> {
        self.begin(Step::Write);
        let written = content(&self.path);
        self.store.put(&self.path, PutPayload::from(written.clone())).await?;
        self.begin(Step::Read);
        let read = self.store.get(&self.path).await?.bytes().await?;
        if read.as_ref() != written.as_slice() {
            return Err(Fault::OtherBytes);
        }
        self.begin(Step::List);
        // Its folder is its own, so that a million others beside it are not listed.
        let folder: Path = self.path.parts().take(self.path.parts_count().saturating_sub(1)).collect();
        let mut listed = self.store.list(Some(&folder));
        while let Some(found) = listed.next().await {
            if found?.location == self.path {
                return Ok(());
            }
        }
        Err(Fault::NotListed)
    }

    async fn remove(&self, rest: Duration) -> Result<(), Trouble> {
        self.begin(Step::Remove);
        let fault = match timeout(rest, self.store.delete(&self.path)).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) => Fault::Store(error),
            Err(_) => Fault::TooLate,
        };
        Err(self.explain(&fault))
    }
}

/// What the probe says, for who finds one.
fn content(path: &Path) -> Vec<u8> {
    format!("written by `teamctl connector test`, which takes it away again: {path}\n").into_bytes()
}

/// The whole name of an object; one that a store would write differently is none.
pub(super) fn object(name: &str) -> Result<Path, Trouble> {
    let refused = |error: object_store::path::Error| Trouble { reason: error.to_string(), hint: None };
    Path::parse(name).map_err(refused)
}
