//! Enrolment: a one-time code binds a device's key to a phone number and a seller (`docs/PROTOCOL.md`, section 4).

use crate::{
    Market,
    error::Refusal,
    secrets, sms,
    store::{
        Tx,
        enrolments::{self, SentCode},
        sellers,
    },
};
use ed25519_dalek::{Signature, VerifyingKey};
use protocol::{
    MarketTime, OLDEST_VERSION, Problem, ProblemCode, Text, VERSION,
    enrol::{CodeSent, ConfirmRequest, EnrolRequest, Token, confirm_text},
};

/// How long a code counts: long enough for a message that is held up by a bad network.
const CODE_MS: i64 = 15 * 60 * 1000;

/// How many of the codes that were sent count: a slow first message may overtake the second.
const CODES_THAT_COUNT: i64 = 2;

/// How many wrong tries end a code: with two codes that count, one in a hundred thousand to guess.
const MOST_WRONG_TRIES: i64 = 5;

/// How long to wait before another code.
const AGAIN_AFTER_MS: i64 = 30 * 1000;

/// How many codes one number is sent in an hour and in a day, whoever asks: messages cost money, and each allows five guesses.
const MOST_TO_A_NUMBER: [(i64, usize); 2] = [(60 * 60 * 1000, 6), (DAY_MS, 20)];

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl Market {
    /// Asks for a one-time code.
    pub async fn enrol(&self, request: EnrolRequest) -> Result<CodeSent, Problem> {
        Ok(self.to_the_end(move |market| send_code(market, request.clone())).await?)
    }

    /// Confirms it: the device is enrolled, and gets its first token.
    pub async fn confirm(&self, request: ConfirmRequest) -> Result<Token, Problem> {
        Ok(self.to_the_end(move |market| check_code(market, request.clone())).await?)
    }

    /// Whether this market speaks a dated version of the protocol.
    pub(crate) fn check_version(version: &str) -> Result<(), Problem> {
        // Dates of one length, written with the year first, are in order when their texts are.
        if version.len() == VERSION.len() && (OLDEST_VERSION..=VERSION).contains(&version) {
            return Ok(());
        }
        Err(Problem::new(ProblemCode::UnsupportedVersion).detail(format!("spoken here: {OLDEST_VERSION} to {VERSION}")))
    }
}

async fn send_code(market: Market, request: EnrolRequest) -> Result<CodeSent, Refusal> {
    check(&market, &request)?;
    let code = secrets::code()?;
    let mut tx = market.store().write().await?;
    let now = market.now();
    may_join(&mut tx, &request, now).await?;
    slow_down(&mut tx, &request, now).await?;
    let sent = SentCode {
        id: secrets::token()?,
        hash: secrets::hash("code", &format!("{}\n{code}", request.device)),
        made_at: now,
        expires_at: now.plus_ms(CODE_MS),
        wrong_tries: 0,
    };
    enrolments::ask(&mut tx, &request, now).await?;
    enrolments::insert_code(&mut tx, &sent, request.device, &request.phone, now.plus_ms(-DAY_MS)).await?;
    tx.commit().await?;
    // After the commit: a message must not carry a code that the market does not know.
    if let Err(error) = market.config().sms.send(&request.phone, &sms::code_message(&request.language, &code), now).await {
        let mut tx = market.store().write().await?;
        enrolments::delete_code(&mut tx, &sent.id).await?;
        tx.commit().await?;
        return Err(crate::MarketError::Sms(error.0).into());
    }
    let again_after_s = u32::try_from(AGAIN_AFTER_MS / 1000).unwrap_or(u32::MAX);
    Ok(CodeSent { now, expires_at: sent.expires_at, again_after_s })
}

/// Whether the values can be right, before anything is looked up.
fn check(market: &Market, request: &EnrolRequest) -> Result<(), Problem> {
    Market::check_version(&request.v)?;
    let realm = market.config().realm;
    if request.device.realm() != realm || request.person.realm() != realm || request.seller.realm() != realm {
        return Err(Problem::new(ProblemCode::WrongRealm));
    }
    let invalid = |field: &str| Problem::new(ProblemCode::Invalid).detail(field);
    key(&request.key).filter(|key| !key.is_weak()).ok_or_else(|| invalid("key"))?;
    Text::NAME.check(&request.name).map_err(|_| invalid("name"))?;
    Text::NAME.check(&request.village).map_err(|_| invalid("village"))?;
    let tag = request.language.len() <= 35 && request.language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if tag { Ok(()) } else { Err(invalid("language")) }
}

/// Whether the device may become one of the seller's: a new seller's first; one that is hers already, with the same key; or an
/// invited one.
async fn may_join(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), Refusal> {
    if let Some(known) = sellers::device(tx, request.device).await? {
        if known.key != request.key {
            return Err(Problem::new(ProblemCode::BadSignature).detail("the device is known by another key").into());
        }
        if known.device.seller != request.seller {
            return Err(Problem::new(ProblemCode::Invalid).detail("seller: the device is another seller's").into());
        }
        return Ok(());
    }
    let invited = match &request.invitation {
        Some(invitation) => Some(sellers::is_invited(tx, &invitation_hash(invitation), request.seller, now).await?),
        None => None,
    };
    match (sellers::is_known(tx, request.seller).await?, invited) {
        (_, Some(false)) => Err(Problem::new(ProblemCode::Expired).detail("invitation").into()),
        (true, None) => Err(ProblemCode::SellerExists.into()),
        (true, Some(true)) | (false, _) => Ok(()),
    }
}

/// Refuses a code that is asked for too soon, or for a number that had many.
async fn slow_down(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), Refusal> {
    let wait = |until: MarketTime| {
        let seconds = (until.0 - now.0).max(1).div_euclid(1000) + 1;
        Problem::new(ProblemCode::TooMany).retry_after(u32::try_from(seconds).unwrap_or(u32::MAX))
    };
    if let Some(last) = enrolments::last_sent(tx, request.device).await? {
        let again_at = last.plus_ms(AGAIN_AFTER_MS);
        if now < again_at {
            return Err(wait(again_at).into());
        }
    }
    for (window, most) in MOST_TO_A_NUMBER {
        let sent = enrolments::sent_to(tx, &request.phone, now.plus_ms(-window)).await?;
        // The one that must leave the window before there is room for another.
        if let Some(blocking) = sent.len().checked_sub(most).and_then(|at| sent.get(at)) {
            return Err(wait(blocking.plus_ms(window)).into());
        }
    }
    Ok(())
}

async fn check_code(market: Market, confirm: ConfirmRequest) -> Result<Token, Refusal> {
    let device = confirm.device;
    if device.realm() != market.config().realm {
        return Err(ProblemCode::WrongRealm.into());
    }
    let mut tx = market.store().write().await?;
    let now = market.now();
    let request = enrolments::asked(&mut tx, device).await?.ok_or(ProblemCode::UnknownDevice)?;
    // The signature first: who does not have the device's key cannot use up its tries.
    if !is_signed(&request.key, &confirm_text(device, &confirm.code), &confirm.sig) {
        return Err(ProblemCode::BadSignature.into());
    }
    let mut codes = enrolments::codes(&mut tx, device, &request.phone, CODES_THAT_COUNT).await?;
    codes.retain(|code| code.expires_at > now && code.wrong_tries < MOST_WRONG_TRIES);
    if codes.is_empty() {
        return Err(ProblemCode::Expired.into());
    }
    let tried = secrets::hash("code", &format!("{device}\n{}", confirm.code));
    // Every code is compared, whichever fits.
    let fits = codes.iter().fold(None, |fits, code| if secrets::same(&code.hash, &tried) { Some(code) } else { fits });
    let Some(code) = fits else {
        for code in &codes {
            enrolments::count_wrong_try(&mut tx, &code.id).await?;
        }
        tx.commit().await?;
        return Err(ProblemCode::WrongCode.into());
    };
    join(&mut tx, &request, now).await?;
    enrolments::end_other_codes(&mut tx, device, &code.id).await?;
    let token = market.issue_token(&mut tx, device, request.seller, now).await?;
    tx.commit().await?;
    Ok(token)
}

/// Makes the device one of the seller's.
async fn join(tx: &mut Tx, request: &EnrolRequest, now: MarketTime) -> Result<(), Refusal> {
    // Asked again: another device may have made the same seller since the code was sent, or used the same invitation.
    may_join(tx, request, now).await?;
    let again = sellers::device(tx, request.device).await?.is_some();
    if !sellers::is_known(tx, request.seller).await? {
        sellers::insert_seller(tx, request, now).await?;
    } else if again && request.invitation.is_none() {
        sellers::update_seller(tx, request).await?;
    } else if let Some(invitation) = request.invitation.as_ref().filter(|_| !again)
        && !sellers::take_invitation(tx, &invitation_hash(invitation), request.seller, now).await?
    {
        return Err(ProblemCode::Expired.into());
    }
    sellers::save_device(tx, request, now).await?;
    Ok(())
}

/// What is kept of an invitation.
pub(crate) fn invitation_hash(invitation: &str) -> String {
    secrets::hash("invitation", &secrets::as_spoken(invitation))
}

/// Whether `sig` is the signature of `text` by `key_text`, strictly: one signature for one text, no small-order keys.
pub(crate) fn is_signed(key_text: &str, text: &str, sig: &str) -> bool {
    let (Some(key), Some(sig)) = (key(key_text), secrets::from_base64url::<64>(sig)) else { return false };
    key.verify_strict(text.as_bytes(), &Signature::from_bytes(&sig)).is_ok()
}

fn key(text: &str) -> Option<VerifyingKey> {
    VerifyingKey::from_bytes(&secrets::from_base64url::<32>(text)?).ok()
}
