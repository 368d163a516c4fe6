//! Callbacks over HTTPS: to an address that was checked, within a time limit that holds, and what the answer comes to.
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Instant as Moment;

use ureq::Agent;
use ureq::http::{HeaderName, HeaderValue, Request};

use super::said::told;
use super::{Call, Callback, CallbackTransport};
use crate::domain::instant::Instant;
use crate::domain::message::{Delivery, one_line};

mod agent;
mod answer;
mod names;

pub use agent::check_authorities;
use answer::Answer;
pub use names::{Names, SystemNames};

/// Whether callbacks can be sent.
pub const IS_BUILT_IN: bool = true;

/// Calls receivers one after another, and keeps connections open between calls.
pub struct Caller {
    transport: CallbackTransport,
    names: Arc<dyn Names>,
    agent: Option<Agent>,
}

impl Caller {
    /// By the names that the system knows.
    #[must_use]
    pub fn new(transport: &CallbackTransport) -> Self {
        Self::with_names(transport, Arc::new(SystemNames))
    }

    /// By names that are looked up elsewhere. The addresses are checked all the same.
    #[must_use]
    pub fn with_names(transport: &CallbackTransport, names: Arc<dyn Names>) -> Self {
        Self { transport: transport.clone(), names, agent: None }
    }

    /// One request, and what came of it; `now` is what the answer's instants are measured against.
    #[must_use]
    pub fn call(&mut self, callback: &Callback, now: Instant) -> Call {
        let began = Moment::now();
        let secrets = callback.headers.secrets();
        let mut call = match self.exchange(callback) {
            Ok(answer) => Call {
                delivery: answer.judge(&secrets, now),
                status: Some(answer.status),
                said: told(&answer.beginning, &secrets),
                is_silence: false,
                elapsed: began.elapsed(),
            },
            // Nobody but the network and the receiver has a say in this text; it is masked all the same.
            Err(Unanswered { delivery, is_silence }) => Call { is_silence, ..Call::unanswered(delivery) },
        };
        call.elapsed = began.elapsed();
        call
    }

    /// On a thread of its own, since nothing else ends a look-up of a name, or a receiver that takes a byte now and then,
    /// at its time. A thread that has not ended by then has its connection cut, and is waited for no more.
    fn exchange(&mut self, callback: &Callback) -> Result<Answer, Unanswered> {
        let request = request(callback).map_err(Unanswered::ours)?;
        let agent = match &self.agent {
            Some(agent) => agent.clone(),
            None => self.agent.insert(agent::build(&self.transport, &self.names)).clone(),
        };
        let failed = |error: std::io::Error| Unanswered::ours(Delivery::failed(format!("nobody was called: {error}")));
        let (sender, receiver) = channel();
        let (user, timeout) = (agent.clone(), self.transport.timeout);
        let work = move || {
            let _ = sender.send(answer::receive(&user, request));
        };
        thread::Builder::new().spawn(work).map_err(failed)?;
        match receiver.recv_timeout(timeout) {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                let is_silence = answer::is_silence(&error);
                Err(Unanswered { delivery: Delivery::failed(answer::explain(error, timeout)), is_silence })
            }
            Err(RecvTimeoutError::Disconnected) => Err(Unanswered::ours(Delivery::failed("the call broke off"))),
            Err(RecvTimeoutError::Timeout) => {
                // Its other connections are gone with it, so the next call makes another.
                self.agent = None;
                agent.shutdown();
                Err(Unanswered { delivery: Delivery::failed(answer::too_late(timeout)), is_silence: true })
            }
        }
    }
}

/// What it is for the message that there was no answer, and whether it was the receiver who gave none.
struct Unanswered {
    delivery: Delivery,
    is_silence: bool,
}

impl Unanswered {
    /// For a reason that says nothing of the receiver.
    fn ours(delivery: Delivery) -> Self {
        Self { delivery, is_silence: false }
    }
}

/// As HTTP has it. The header values are wiped by nobody: the library has no way to.
fn request(callback: &Callback) -> Result<Request<Vec<u8>>, Delivery> {
    // What cannot be written down today cannot be written down tomorrow.
    let refused = |error: &dyn std::fmt::Display| Delivery::Refused(one_line(&format!("it cannot be sent: {error}")));
    let mut request = Request::post(callback.url.as_str()).header("content-type", "application/json");
    for (name, value) in callback.headers.each() {
        let name = HeaderName::try_from(name).map_err(|error| refused(&error))?;
        let mut value = HeaderValue::try_from(value).map_err(|error| refused(&error))?;
        value.set_sensitive(true);
        request = request.header(name, value);
    }
    request.body(callback.body.clone().into_bytes()).map_err(|error| refused(&error))
}
