//! Tokens: what a device shows with every sync, how it renews one, and how it invites another device.

use crate::{
    Device, Market, MarketError,
    enrol::{invitation_hash, is_signed},
    error::Refusal,
    secrets,
    store::{Tx, sellers},
};
use protocol::{
    DeviceId, MarketTime, Problem, ProblemCode, SellerId,
    enrol::{Challenge, ChallengeRequest, Invitation, Token, TokenRequest, token_text},
    sync::Limits,
};

/// How long a token counts. A lost phone's is no use after this; a phone in use renews its own without being asked.
const TOKEN_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// How long a nonce waits for its signature: a slow network's round trip, many times over.
const NONCE_MS: i64 = 5 * 60 * 1000;

/// How long an invitation counts: a day in which both phones find signal.
const INVITATION_MS: i64 = 24 * 60 * 60 * 1000;

impl Market {
    /// Asks for a nonce to sign.
    pub async fn challenge(&self, request: ChallengeRequest) -> Result<Challenge, Problem> {
        Ok(self.to_the_end(move |market| challenge(market, request.device)).await?)
    }

    /// Renews a token.
    pub async fn token(&self, request: TokenRequest) -> Result<Token, Problem> {
        Ok(self.to_the_end(move |market| renew(market, request.clone())).await?)
    }

    /// Invites another device to join the same seller.
    pub async fn invite(&self, device: &Device) -> Result<Invitation, Problem> {
        let seller = device.seller;
        Ok(self.to_the_end(move |market| invite(market, seller)).await?)
    }

    /// Whose token it is.
    pub async fn authenticate(&self, token: &str) -> Result<Device, Problem> {
        // What cannot be a token is not looked up.
        if secrets::from_base64url::<32>(token).is_none() {
            return Err(Problem::new(ProblemCode::Unauthorized));
        }
        let known = self.known_token(token).await.map_err(Problem::from)?;
        match known {
            None => Err(Problem::new(ProblemCode::Unauthorized)),
            Some((_, until)) if until <= self.now() => Err(Problem::new(ProblemCode::TokenExpired)),
            Some((device, _)) => Ok(device),
        }
    }

    async fn known_token(&self, token: &str) -> Result<Option<(Device, MarketTime)>, MarketError> {
        let mut tx = self.store().read().await?;
        sellers::token(&mut tx, &secrets::hash("token", token)).await
    }

    /// Makes a token for a device that proved who it is.
    pub(crate) async fn issue_token(&self, tx: &mut Tx, device: DeviceId, seller: SellerId, now: MarketTime) -> Result<Token, MarketError> {
        let token = secrets::token()?;
        let expires_at = now.plus_ms(TOKEN_MS);
        sellers::save_token(tx, &secrets::hash("token", &token), device, now, expires_at).await?;
        Ok(Token { token, expires_at, now, seller, limits: Limits::default() })
    }
}

async fn challenge(market: Market, device: DeviceId) -> Result<Challenge, Refusal> {
    if device.realm() != market.config().realm {
        return Err(ProblemCode::WrongRealm.into());
    }
    let mut tx = market.store().write().await?;
    let now = market.now();
    sellers::device(&mut tx, device).await?.ok_or(ProblemCode::UnknownDevice)?;
    let nonce = secrets::token()?;
    sellers::save_nonce(&mut tx, &secrets::hash("nonce", &nonce), device, now, now.plus_ms(NONCE_MS)).await?;
    tx.commit().await?;
    Ok(Challenge { now, nonce })
}

async fn renew(market: Market, request: TokenRequest) -> Result<Token, Refusal> {
    let mut tx = market.store().write().await?;
    let now = market.now();
    let known = sellers::device(&mut tx, request.device).await?.ok_or(ProblemCode::UnknownDevice)?;
    // The signature first: who does not have the device's key cannot use up its nonces.
    if !is_signed(&known.key, &token_text(request.device, &request.nonce), &request.sig) {
        return Err(ProblemCode::BadSignature.into());
    }
    if !sellers::take_nonce(&mut tx, &secrets::hash("nonce", &request.nonce), request.device, now).await? {
        return Err(ProblemCode::Expired.into());
    }
    let token = market.issue_token(&mut tx, request.device, known.device.seller, now).await?;
    tx.commit().await?;
    Ok(token)
}

async fn invite(market: Market, seller: SellerId) -> Result<Invitation, Refusal> {
    let invitation = secrets::invitation()?;
    let mut tx = market.store().write().await?;
    let now = market.now();
    let expires_at = now.plus_ms(INVITATION_MS);
    sellers::save_invitation(&mut tx, &invitation_hash(&invitation), seller, now, expires_at).await?;
    tx.commit().await?;
    Ok(Invitation { invitation, seller, expires_at })
}
