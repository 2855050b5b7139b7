//! What is asked of the market from beside it: a buyer on a good network, who orders; and the code in the newest SMS.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// The market is on the same machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// The code in the newest SMS.
pub(super) fn code(market: SocketAddr) -> io::Result<String> {
    let answer = ask(market, &format!("GET /dev/sms HTTP/1.1\r\nhost: {market}\r\nconnection: close\r\n\r\n"))?;
    let (_, sms) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let sms: serde_json::Value = serde_json::from_str(sms)?;
    let text = sms.pointer("/0/text").and_then(|text| text.as_str()).unwrap_or_default();
    Ok(text.chars().filter(char::is_ascii_digit).take(6).collect())
}

/// Orders 5 kg of a listing.
pub(super) fn order(market: SocketAddr, listing: &str) -> io::Result<()> {
    let key = format!("a-form-for-{listing}");
    let form = format!("quantity=5&name=Kwame+Mensah&country=GH&address=12+Ring+Road%2C+Accra&note=Please+pack+it+dry.&form_key={key}");
    let head = format!("POST /l/{listing}/order HTTP/1.1\r\nhost: {market}\r\ncontent-type: application/x-www-form-urlencoded");
    let answer = ask(market, &format!("{head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{form}", form.len()))?;
    match answer.lines().next() {
        Some(status) if status.contains(" 303 ") => Ok(()),
        other => Err(io::Error::other(format!("the market does not take the order: {}", other.unwrap_or_default()))),
    }
}

/// How many pictures a listing's page shows.
pub(super) fn pictures(market: SocketAddr, listing: &str) -> io::Result<usize> {
    let page = ask(market, &format!("GET /l/{listing} HTTP/1.1\r\nhost: {market}\r\nconnection: close\r\n\r\n"))?;
    Ok(page.matches("src=\"/pictures/").count())
}

fn ask(market: SocketAddr, request: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&market, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}
