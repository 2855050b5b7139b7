//! The body of a sync, read so that one operation that JSON readers stumble over (a number beyond all bounds, half a surrogate
//! pair) spoils nothing around it, as long as its id can be read.

use super::body;
use axum::extract::Request;
use protocol::{
    Cursor, Problem, ProblemCode, SyncRequest,
    sync::{EntityRef, Sent},
};
use serde::Deserialize;
use serde_json::value::RawValue;

/// A sync request whose operations are looked at one by one.
#[derive(Deserialize)]
struct Envelope<'a> {
    v: String,
    #[serde(default)]
    cursor: Cursor,
    #[serde(borrow, default)]
    ops: Vec<&'a RawValue>,
    #[serde(default)]
    refetch: Vec<EntityRef>,
    #[serde(default)]
    budget: Option<u32>,
    #[serde(default)]
    limits: u32,
}

/// The part of an operation without which it cannot be answered.
#[derive(Deserialize)]
struct Named<'a> {
    id: String,
    #[serde(borrow, default, rename = "do")]
    action: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Typed {
    #[serde(rename = "type")]
    name: String,
}

/// Reads it.
pub(super) async fn read(request: Request) -> Result<SyncRequest, Problem> {
    let json = body::bytes(request).await?;
    let Envelope { v, cursor, ops, refetch, budget, limits } = body::from_json(&json)?;
    let ops = ops.into_iter().map(operation).collect::<Result<_, _>>()?;
    Ok(SyncRequest { v, cursor, ops, refetch, budget, limits })
}

fn operation(json: &RawValue) -> Result<Sent, Problem> {
    serde_json::from_str(json.get()).or_else(|_| {
        let unreadable = |_| Problem::new(ProblemCode::BadRequest).detail("an operation without a readable id cannot be answered");
        let Named { id, action } = serde_json::from_str(json.get()).map_err(unreadable)?;
        let name = action.and_then(|action| serde_json::from_str::<Typed>(action.get()).ok()).map(|typed| typed.name);
        Ok(Sent::Unknown(serde_json::json!({"id": id, "do": {"type": name}})))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::Rejection;

    fn read(json: &str) -> Option<Rejection> {
        let raw: &RawValue = serde_json::from_str(json).unwrap();
        operation(raw).unwrap().not_understood()
    }

    #[test]
    fn what_stumbles_keeps_its_id() {
        let id = "019aa924-0400-7fff-bfff-ffffffffffff";
        for what in [r#""amount":{"g":1e999}"#, r#""why":"\ud800""#, r#""x":[[[[1e999]]]]"#] {
            assert_eq!(read(&format!(r#"{{"id":"{id}","do":{{"type":"stock_add",{what}}}}}"#)), Some(Rejection::Malformed));
            assert_eq!(read(&format!(r#"{{"id":"{id}","do":{{"type":"fly",{what}}}}}"#)), Some(Rejection::UnknownOperation));
        }
    }
}
