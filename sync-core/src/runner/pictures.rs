//! One piece of a picture at a time: a step of its upload, by tus 1.0 (`docs/PROTOCOL.md`, section 8).
//!
//! What is known of an upload is on disk, so that it goes on after a crash, a reboot, on another network. Where a connection broke, only
//! the market knows how far it came, and is asked.

use super::{Runner, exchange};
use crate::{
    budget::Purpose,
    changes::Topic,
    core::budget,
    error::CoreError,
    machine::Event,
    photos::Files,
    runner::report::Report,
    store::{
        captures, people,
        pictures::{self, Picture, State},
        traffic,
    },
    transport::{Method, NetError, PictureAsk, PictureTold},
};
use base64::Engine as _;
use exchange::Unanswered;
use protocol::{
    Problem, ProblemCode,
    limits::MAX_WANTED,
    photo::{BlobName, Wanted, WantedRequest},
};
use traffic::Bytes;

/// What to do next.
enum Next {
    /// Nothing may go now.
    Nothing,
    /// Ask which of these are wanted.
    Ask(Vec<BlobName>),
    /// Go on with this one.
    Send(Box<Picture>),
}

/// How a step of an upload ended.
enum Step {
    /// The upload is at this address and this far.
    Reached(String, u64),
    /// The market does not know it any more.
    Gone,
    /// It is not where we thought.
    Elsewhere,
    /// It will not have this picture.
    NotThis,
}

impl Runner {
    /// Sends one piece of at most `most` bytes.
    pub(super) async fn piece(&self, most: usize, report: &mut Report) -> Event {
        // What another process has sent meanwhile is seen by the look that follows.
        let Some((_alone, _)) = self.alone().await else { return Event::StoreFailed { now: self.clock.now_ms() } };
        let started = self.clock.passed_ms();
        let done = match self.next_picture(most).await {
            Ok((Next::Nothing, _)) => None,
            Ok((Next::Ask(names), token)) => Some(self.ask_wanted(names, token.as_deref()).await),
            Ok((Next::Send(picture), token)) => Some(self.send(&picture, most, token.as_deref()).await),
            Err(error) => Some(Err(error.into())),
        };
        let took_ms = self.clock.passed_ms().saturating_sub(started);
        match done {
            None => Event::Pictured { left: false, took_ms, bytes: 0, now: self.clock.now_ms() },
            Some(Ok(bytes)) => {
                report.count(bytes);
                report.reached = true;
                Event::Pictured { left: true, took_ms, bytes: bytes.up + bytes.down, now: self.clock.now_ms() }
            }
            Some(Err(unanswered)) => self.after(Err(unanswered), report).await,
        }
    }

    async fn next_picture(&self, most: usize) -> Result<(Next, Option<String>), CoreError> {
        if !self.transport.carries_pictures() {
            return Ok((Next::Nothing, None));
        }
        let (now, link) = (self.clock.now_ms(), self.link());
        self.store
            .read(move |c| {
                let budget = budget(c)?;
                let today = traffic::today(c, now)?;
                let spent = today.up.saturating_add(today.down);
                // A cover's thumbnail is how buyers see that there is something: it counts as words.
                let allowed = |is_cover: bool, bytes: u64| {
                    let purpose = if is_cover { Purpose::Words } else { Purpose::Pictures };
                    budget.allows(purpose, link, spent, bytes.min(most as u64))
                };
                let mut may: Vec<_> = pictures::to_send(c)?;
                may.retain(|(picture, is_cover)| allowed(*is_cover, picture.bytes));
                let token = people::token(c)?.map(|held| held.token);
                let next = match may.first() {
                    None => Next::Nothing,
                    Some((first, _)) if first.state == State::New => {
                        let new = may.iter().filter(|(picture, _)| picture.state == State::New);
                        Next::Ask(new.map(|(picture, _)| picture.name).take(MAX_WANTED).collect())
                    }
                    Some((first, _)) => Next::Send(Box::new(first.clone())),
                };
                Ok((next, token))
            })
            .await
    }

    async fn ask_wanted(&self, names: Vec<BlobName>, token: Option<&str>) -> Result<Bytes, Unanswered> {
        let request = WantedRequest { names };
        let (wanted, bytes): (Wanted, _) = exchange::post(&*self.transport, "/v1/pictures/wanted", token, &request).await?;
        self.keep_step(bytes, move |tx| {
            pictures::asked(tx, &request.names, &wanted.wanted)?;
            // The answer to a creation was lost: it goes on from there.
            wanted.begun.iter().try_for_each(|begun| pictures::reached(tx, begun.name, Some(&begun.upload), Some(begun.offset)))
        })
        .await?;
        Ok(bytes)
    }

    async fn send(&self, picture: &Picture, most: usize, token: Option<&str>) -> Result<Bytes, Unanswered> {
        let name = picture.name;
        let told = match (&picture.upload, picture.reached) {
            (None, _) => {
                let Some(part) = self.part(name, 0, most).await else { return self.lost(name).await };
                let metadata = base64::engine::general_purpose::STANDARD.encode(name.to_string());
                let mut headers = vec![("upload-length", picture.bytes.to_string()), ("upload-metadata", format!("sha256 {metadata}"))];
                headers.push(part_type());
                self.tus(Method::Post, "/v1/uploads", token, headers, part).await
            }
            (Some(upload), None) => self.tus(Method::Head, upload, token, vec![], vec![]).await,
            (Some(upload), Some(reached)) => {
                let Some(part) = self.part(name, reached, most).await else { return self.lost(name).await };
                self.tus(Method::Patch, upload, token, vec![("upload-offset", reached.to_string()), part_type()], part).await
            }
        };
        let told = match told {
            Ok(told) => told,
            Err(error) => {
                self.broke_off(picture).await?;
                return Err(Unanswered::Net(error, Bytes::default()));
            }
        };
        let bytes = Bytes { up: told.reply.sent, down: told.reply.received };
        match step(&told, picture) {
            Ok(Step::Reached(_, reached)) if reached >= picture.bytes => self.settle(name, bytes).await?,
            Ok(Step::Reached(upload, reached)) => {
                self.keep_step(bytes, move |tx| pictures::reached(tx, name, Some(&upload), Some(reached))).await?;
            }
            // The market is asked what it has before anything is begun again.
            Ok(Step::Gone) => self.keep_step(bytes, move |tx| pictures::broke_off(tx, name, None)).await?,
            Ok(Step::Elsewhere) => {
                self.broke_off(picture).await?;
                // Not at once: whoever else sends it is to be done first.
                return Err(Unanswered::Net(NetError::Broken, bytes));
            }
            Ok(Step::NotThis) => {
                tracing::warn!(%name, status = told.reply.status, "the market will not take a picture");
                let whole = self.part(name, 0, usize::MAX).await.is_some_and(|file| BlobName::of_bytes(&file) == name);
                self.keep_step(bytes, move |tx| if whole { pictures::refused(tx, name) } else { Ok(()) }).await?;
                if !whole {
                    self.lost(name).await?;
                }
            }
            Err(code) => {
                self.broke_off(picture).await?;
                let problem = serde_json::from_slice(&told.reply.body).unwrap_or_else(|_| Problem::new(code));
                return Err(Unanswered::Refused(Box::new(problem), bytes));
            }
        }
        Ok(bytes)
    }

    /// What was under way may have arrived in part. Where even the address of the upload is not known, the market is asked.
    async fn broke_off(&self, picture: &Picture) -> Result<(), CoreError> {
        let (name, upload) = (picture.name, picture.upload.clone());
        self.store.write(move |tx| Ok((pictures::broke_off(tx, name, upload.as_deref())?, vec![]))).await
    }

    async fn tus(
        &self,
        method: Method,
        path: &str,
        token: Option<&str>,
        mut headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    ) -> Result<PictureTold, NetError> {
        headers.push(("tus-resumable", "1.0.0".into()));
        self.transport.picture(PictureAsk { method, path, token, headers, body }).await
    }

    /// Bytes of the picture's file; nothing if it cannot be read.
    async fn part(&self, name: BlobName, at: u64, most: usize) -> Option<Vec<u8>> {
        let files = Files::of(self.store.folder());
        let read = tokio::task::spawn_blocking(move || files.read_part(name, at, most)).await.ok()?;
        read.ok().filter(|part| !part.is_empty())
    }

    /// The file is gone or not what it was: it is made again from its capture, if that is still here. Otherwise its photo is to be taken
    /// again, and says so.
    async fn lost(&self, name: BlobName) -> Result<Bytes, Unanswered> {
        let again = self.store.write(move |tx| Ok((pictures::lost(tx, name)?, vec![Topic::Photos, Topic::Status]))).await?;
        tracing::warn!(%name, again, "a picture's file is gone");
        Files::of(self.store.folder()).remove_picture(name);
        if again {
            self.shared.bell.notify_one();
        }
        Ok(Bytes::default())
    }

    /// The market has it. What it was made of may go when both pictures are there.
    async fn settle(&self, name: BlobName, bytes: Bytes) -> Result<(), CoreError> {
        self.keep_step(bytes, move |tx| pictures::sent(tx, name)).await
    }

    async fn keep_step(
        &self,
        bytes: Bytes,
        work: impl Fn(&rusqlite::Transaction) -> Result<(), CoreError> + Send + 'static,
    ) -> Result<(), CoreError> {
        let now = self.clock.now_ms();
        let settled = self.store.write(move |tx| {
            traffic::add(tx, now, "pictures", bytes)?;
            work(tx)?;
            Ok((captures::settled(tx)?, vec![Topic::Photos, Topic::Status]))
        });
        let files = Files::of(self.store.folder());
        for capture in settled.await? {
            files.remove_capture(capture);
        }
        Ok(())
    }
}

/// What the bytes of an upload are called.
fn part_type() -> (&'static str, String) {
    ("content-type", "application/offset+octet-stream".into())
}

/// What an answer says; or why the whole request was refused.
fn step(told: &PictureTold, picture: &Picture) -> Result<Step, ProblemCode> {
    let upload = told.location.clone().or_else(|| picture.upload.clone());
    match (told.reply.status, upload, told.offset) {
        (200..300, Some(upload), Some(offset)) => Ok(Step::Reached(upload, offset)),
        (404 | 410, ..) if picture.upload.is_some() => Ok(Step::Gone),
        // A success without its headers is of something else that sits in between.
        (200..300 | 409, ..) => Ok(Step::Elsewhere),
        // Only the market itself says so, in its own words: what else sits in between refuses all kinds of things. A body that was cut on
        // its way is 400, and says nothing of the picture.
        (413 | 415 | 422, ..) if serde_json::from_slice::<Problem>(&told.reply.body).is_ok() => Ok(Step::NotThis),
        (401, ..) => Err(ProblemCode::TokenExpired),
        (429, ..) => Err(ProblemCode::TooMany),
        _ => Err(ProblemCode::Internal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reply, photos::Kind};
    use protocol::{ListingId, Realm};

    fn answer(status: u16, body: &[u8]) -> PictureTold {
        PictureTold { reply: Reply { status, body: body.to_vec(), sent: 0, received: 0 }, offset: None, location: None }
    }

    /// A picture is given up only when the market says so in its own words; everything else is tried again.
    #[test]
    fn what_sits_in_between_refuses_no_picture() {
        let picture = Picture {
            name: BlobName::of_bytes(b"a picture"),
            kind: Kind::Full,
            listing: ListingId::new(Realm::Market, 1, [1; 10]),
            bytes: 70_000,
            state: State::Wanted,
            upload: Some("/v1/uploads/1".into()),
            reached: Some(0),
        };
        let says = serde_json::to_vec(&Problem::new(ProblemCode::Invalid)).unwrap();
        for status in [400, 403, 408, 413, 415, 422, 451, 500, 502, 503, 504] {
            assert!(!matches!(step(&answer(status, b"<html>Top up to go on</html>"), &picture), Ok(Step::NotThis)), "{status}");
        }
        // The end of a body did not arrive: the market says that it cannot read it, and means the connection.
        assert!(!matches!(step(&answer(400, &says), &picture), Ok(Step::NotThis)));
        assert!(matches!(step(&answer(422, &says), &picture), Ok(Step::NotThis)));
        assert!(matches!(step(&answer(200, b"<html>Welcome</html>"), &picture), Ok(Step::Elsewhere)));
    }
}
