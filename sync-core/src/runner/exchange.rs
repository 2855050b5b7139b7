//! One request and its answer, in the protocol's messages.

use super::Runner;
use crate::{
    changes::Topic,
    error::{CoreError, Trouble},
    identity::DeviceKey,
    profile::{Enrolment, Profile},
    store::{
        contact, people,
        traffic::{self, Bytes},
    },
    transport::{NetError, Transport},
};
use protocol::{
    DeviceId, Problem, ProblemCode, SyncRequest, SyncResponse,
    enrol::{self, Challenge, ChallengeRequest, CodeSent, ConfirmRequest, EnrolRequest, Token, TokenRequest},
};
use serde::{Serialize, de::DeserializeOwned};

/// Why a request brought nothing.
#[derive(Debug)]
pub(crate) enum Unanswered {
    /// The network, and what it cost all the same.
    Net(NetError, Bytes),
    /// The market, with a reason, and what that cost.
    Refused(Box<Problem>, Bytes),
    /// Our own store.
    Store(CoreError),
}

impl From<CoreError> for Unanswered {
    fn from(error: CoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Unanswered> for CoreError {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Net(..) => Self::Retry(Trouble::Offline),
            Unanswered::Refused(problem, _) => Self::from_problem(problem.code, problem.retry_after_s),
            Unanswered::Store(error) => error,
        }
    }
}

pub(super) async fn post<Q: Serialize + Sync, A: DeserializeOwned>(
    transport: &dyn Transport,
    path: &str,
    token: Option<&str>,
    request: &Q,
) -> Result<(A, Bytes), Unanswered> {
    let body = serde_json::to_vec(request).map_err(CoreError::from)?;
    let reply = transport.post(path, token, body).await.map_err(|error| Unanswered::Net(error, Bytes::default()))?;
    let bytes = Bytes { up: reply.sent, down: reply.received };
    if (200..300).contains(&reply.status) {
        // A page of a hotel's or an operator's network in place of our market's answer counts as a broken connection.
        let answer = serde_json::from_slice(&reply.body).map_err(|_| Unanswered::Net(NetError::Broken, bytes))?;
        return Ok((answer, bytes));
    }
    match serde_json::from_slice::<Problem>(&reply.body) {
        Ok(problem) => Err(Unanswered::Refused(Box::new(problem), bytes)),
        Err(_) => Err(Unanswered::Net(NetError::Broken, bytes)),
    }
}

/// `POST /v1/sync`, and which device asked.
pub(crate) async fn sync(runner: &Runner, request: &SyncRequest) -> Result<(SyncResponse, Bytes, DeviceId), Unanswered> {
    let who = runner.store.read(|c| Ok(people::profile(c)?.map(|profile| profile.device).zip(Some(people::token(c)?))));
    let (device, token) = who.await?.ok_or_else(nobody)?;
    let token = token.map(|held| held.token);
    let (response, bytes) = post(&*runner.transport, "/v1/sync", token.as_deref(), request).await?;
    Ok((response, bytes, device))
}

fn nobody() -> Unanswered {
    Unanswered::Refused(Box::new(Problem::new(ProblemCode::UnknownDevice)), Bytes::default())
}

/// What the market is told about a new device.
pub(crate) fn enrol_request(profile: &Profile, key: &DeviceKey) -> EnrolRequest {
    EnrolRequest {
        v: protocol::VERSION.into(),
        device: profile.device,
        key: key.public(),
        person: profile.person,
        seller: profile.seller,
        phone: profile.phone.clone(),
        name: profile.name.clone(),
        village: profile.village.clone(),
        country: profile.country,
        language: profile.language.clone(),
        invitation: profile.invitation.clone(),
    }
}

/// `POST /v1/enrol`, and keeps that a code is on its way.
pub(crate) async fn enrol(runner: &Runner, request: &EnrolRequest) -> Result<Bytes, Unanswered> {
    let (sent, bytes): (CodeSent, _) = post(&*runner.transport, "/v1/enrol", None, request).await?;
    let now = runner.clock.now_ms();
    let device = request.device;
    runner
        .store
        .write(move |tx| {
            traffic::add(tx, now, "enrol", bytes)?;
            contact::heard(tx, sent.now, now)?;
            // She may have signed out meanwhile, and somebody else come.
            if let Some(mut profile) = people::profile(tx)?.filter(|profile| profile.device == device) {
                profile.enrolment = Enrolment::CodeSent { expires_at: sent.expires_at };
                people::update(tx, &profile)?;
            }
            Ok(((), vec![Topic::Profile, Topic::Status]))
        })
        .await?;
    Ok(bytes)
}

/// `POST /v1/enrol/confirm`, and keeps the token.
pub(crate) async fn confirm(runner: &Runner, code: &str) -> Result<Bytes, Unanswered> {
    let (profile, key) = identity(runner).await?;
    let sig = key.sign(&enrol::confirm_text(profile.device, code));
    let request = ConfirmRequest { device: profile.device, code: code.to_owned(), sig };
    let (token, bytes): (Token, _) = post(&*runner.transport, "/v1/enrol/confirm", None, &request).await?;
    keep_token(runner, request.device, token, bytes, true).await?;
    Ok(bytes)
}

/// Challenge, signature, token.
pub(crate) async fn renew_token(runner: &Runner) -> Result<Bytes, Unanswered> {
    let (profile, key) = identity(runner).await?;
    let device = profile.device;
    let (challenge, asked): (Challenge, _) = post(&*runner.transport, "/v1/token/challenge", None, &ChallengeRequest { device }).await?;
    let sig = key.sign(&enrol::token_text(device, &challenge.nonce));
    let request = TokenRequest { device, nonce: challenge.nonce, sig };
    let (token, got): (Token, _) = post(&*runner.transport, "/v1/token", None, &request).await?;
    let bytes = Bytes { up: asked.up + got.up, down: asked.down + got.down };
    keep_token(runner, device, token, bytes, false).await?;
    Ok(bytes)
}

async fn identity(runner: &Runner) -> Result<(Profile, DeviceKey), Unanswered> {
    let both = runner.store.read(|c| Ok(people::profile(c)?.zip(people::key(c)?))).await?;
    both.ok_or_else(nobody)
}

async fn keep_token(runner: &Runner, device: DeviceId, token: Token, bytes: Bytes, enrolled: bool) -> Result<(), CoreError> {
    let now = runner.clock.now_ms();
    runner
        .store
        .write(move |tx| {
            traffic::add(tx, now, "enrol", bytes)?;
            contact::heard(tx, token.now, now)?;
            contact::set_limits(tx, &token.limits)?;
            let Some(mut profile) = people::profile(tx)?.filter(|profile| profile.device == device) else {
                return Ok(((), vec![Topic::Status]));
            };
            people::set_token(tx, &people::HeldToken { token: token.token.clone(), expires_at: token.expires_at })?;
            let mut topics = vec![Topic::Status];
            if enrolled {
                profile.enrolment = Enrolment::Done;
                profile.invitation = None;
                people::update(tx, &profile)?;
                topics.push(Topic::Profile);
            }
            Ok(((), topics))
        })
        .await
}
