//! How everybody is enrolled, before anything goes wrong.

use super::{people, wire::Copy, world::World};
use sync_core::NetError;

impl World {
    pub(super) async fn enrol_all(&mut self) {
        for phone in 0..self.phones.len() {
            let (name, seller) = (self.phones[phone].name, self.phones[phone].seller);
            self.phones[phone].start().unwrap();
            let core = self.phones[phone].core.clone().unwrap();
            let mut new = people::seller(seller);
            if let Some(first) = (0..phone).find(|first| self.phones[*first].seller == seller) {
                new.phone = format!("07885{phone:05}");
                let owner = self.phones[first].look();
                let token: String = owner.query_row("SELECT token FROM profile", [], |row| row.get(0)).unwrap();
                let letter = Copy { path: "/v1/invitations".into(), token: Some(token), body: vec![] };
                let reply = self.market.answer(&letter).await.unwrap();
                let invited: protocol::enrol::Invitation = serde_json::from_slice(&reply.body).unwrap();
                new.invitation = Some((invited.invitation, invited.seller));
            }
            core.create_seller(new).await.unwrap();
            self.through(phone, async move { core.request_code().await.map(drop) }).await;
            let text = marketplace::SmsSender::sent(&*self.market.sms).first().unwrap().text.clone();
            let code: String = text.chars().filter(char::is_ascii_digit).take(6).collect();
            let core = self.phones[phone].core.clone().unwrap();
            self.through(phone, async move { core.confirm_code(&code).await.map(drop) }).await;
            self.say(format!("{name} is enrolled"));
        }
    }

    /// Carries a conversation with the market through, on a network where all is well.
    async fn through(&mut self, phone: usize, work: impl Future<Output = Result<(), sync_core::CoreError>> + Send + 'static) {
        let mut work = tokio::spawn(work);
        loop {
            tokio::select! {
                biased;
                Some(letter) = self.phones[phone].mail.recv() => {
                    let copy = Copy { path: letter.path, token: letter.token, body: letter.body };
                    let _ = letter.reply.send(self.market.answer(&copy).await.ok_or(NetError::Broken));
                }
                done = &mut work => return done.unwrap().unwrap(),
            }
        }
    }
}
