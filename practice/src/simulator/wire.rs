//! What phones send, as the world sees it: each request is a letter that waits for its fate.

use sync_core::{NetError, Reply, Transport, transport::Exchange};
use tokio::sync::{mpsc, oneshot};

/// A request that a phone made and waits for.
pub(super) struct Letter {
    pub(super) path: String,
    pub(super) token: Option<String>,
    pub(super) body: Vec<u8>,
    pub(super) reply: oneshot::Sender<Result<Reply, NetError>>,
}

/// What was in it, to be sent again by a network that does so.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    pub(super) path: String,
    pub(super) token: Option<String>,
    pub(super) body: Vec<u8>,
}

/// The phone's end.
pub(super) struct Wire(pub(super) mpsc::UnboundedSender<Letter>);

impl Transport for Wire {
    fn post<'a>(&'a self, path: &'a str, token: Option<&'a str>, body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async move {
            let (reply, answer) = oneshot::channel();
            let letter = Letter { path: path.to_owned(), token: token.map(str::to_owned), body, reply };
            self.0.send(letter).map_err(|_| NetError::Offline)?;
            answer.await.unwrap_or(Err(NetError::Broken))
        })
    }
}
