//! The transport against a server of a few lines that says exactly what a test wants it to, byte by byte.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};
use sync_core::{CoreError, HttpTransport, InputProblem, NetError, Reply, Transport};

/// Serves one connection: reads one request, then does what the test says.
fn server(answer: impl FnOnce(Vec<u8>, &mut TcpStream) + Send + 'static) -> HttpTransport {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let request = read_request(&mut stream);
        answer(request, &mut stream);
    });
    HttpTransport::new(&url).unwrap().with_stall(Duration::from_millis(400))
}

/// Head and body, as they came.
fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if let Some(head) = all.windows(4).position(|four| four == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&all[..head]).to_lowercase();
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |n| n.trim().parse().unwrap());
            if all.len() >= head + 4 + length {
                return all;
            }
        }
        let n = stream.read(&mut chunk).unwrap();
        assert!(n > 0, "the phone went away");
        all.extend_from_slice(&chunk[..n]);
    }
}

fn say(head: &str, body: &[u8]) -> impl FnOnce(Vec<u8>, &mut TcpStream) + Send + 'static {
    let (head, body) = (head.to_owned(), body.to_vec());
    move |_, stream| {
        let _ = stream.write_all(format!("{head}\r\nConnection: close\r\n\r\n").as_bytes());
        let _ = stream.write_all(&body);
    }
}

async fn post(line: &HttpTransport, body: &[u8]) -> Result<Reply, NetError> {
    line.post("/v1/sync", Some("secret"), body.to_vec()).await
}

#[tokio::test]
async fn bodies_travel_compressed_both_ways_and_every_byte_is_counted() {
    let question = format!("{{\"ops\":[{}1]}}", "12345,".repeat(2_000)).into_bytes();
    let answer = b"{\"now\":1}".repeat(500);
    let (asked, answers) = (question.clone(), zstd::encode_all(answer.as_slice(), 3).unwrap());
    let packed = answers.len() as u64;
    let line = server(move |request, stream| {
        let head = request.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
        assert!(text.starts_with("post /v1/sync http/1.1"), "{text}");
        for header in ["content-encoding: zstd", "accept-encoding: zstd", "content-type: application/json", "authorization: bearer secret"]
        {
            assert!(text.contains(header), "{header} in {text}");
        }
        assert_eq!(zstd::decode_all(&request[head + 4..]).unwrap(), asked);
        let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: {}\r\n\r\n", answers.len());
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&answers).unwrap();
    });
    let reply = post(&line, &question).await.unwrap();
    assert_eq!((reply.status, reply.body), (200, answer));
    assert!(reply.sent > 100 && reply.sent < 1_000, "{} bytes up for {}", reply.sent, question.len());
    assert!(reply.received > packed && reply.received < packed + 300, "{} bytes down for {packed}", reply.received);
}

#[tokio::test]
async fn small_bodies_and_plain_answers_travel_as_they_are() {
    let line = server(|request, stream| {
        assert!(request.ends_with(b"\r\n\r\n{}"));
        say("HTTP/1.1 200 OK\r\nContent-Length: 2", b"{}")(request, stream);
    });
    assert_eq!(post(&line, b"{}").await.unwrap().body, b"{}");
}

#[tokio::test]
async fn what_breaks_on_the_way_is_broken() {
    let long = say("HTTP/1.1 200 OK\r\nContent-Length: 1000", b"{}");
    let no_http = say("SMTP 220 hello", b"");
    let bad_zstd = say("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 7", b"garbage");
    assert_eq!(post(&server(long), b"{}").await, Err(NetError::Broken), "fewer bytes than announced");
    assert_eq!(post(&server(no_http), b"{}").await, Err(NetError::Broken));
    assert_eq!(post(&server(bad_zstd), b"{}").await, Err(NetError::Broken));
    assert_eq!(post(&server(|_, _| {}), b"{}").await, Err(NetError::Broken), "it arrived, and the connection closed");
}

/// More bytes than announced: what was announced counts, the rest is nobody's.
#[tokio::test]
async fn a_length_that_is_too_short_cuts() {
    let short = say("HTTP/1.1 200 OK\r\nContent-Length: 2", b"{}{\"answers\":[]}");
    assert_eq!(post(&server(short), b"{}").await.unwrap().body, b"{}");
}

#[tokio::test]
async fn redirects_and_pages_are_handed_over_and_never_followed() {
    let moved = say("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/login\r\nContent-Length: 0", b"");
    assert_eq!(post(&server(moved), b"{}").await.unwrap().status, 302);
    let page = say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13", b"<html></html>");
    assert_eq!(post(&server(page), b"{}").await.unwrap().body, b"<html></html>");
}

/// 40 MB of zeros fit into a few kilobytes; a phone with 2 GB does not unpack what no market sends.
#[tokio::test]
async fn huge_answers_are_given_up() {
    let bomb = zstd::encode_all(std::io::repeat(0).take(40 << 20), 3).unwrap();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: {}", bomb.len());
    assert_eq!(post(&server(say(&head, &bomb)), b"{}").await, Err(NetError::Broken));
    let endless = server(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 1 << 13]).is_ok() {}
    });
    assert_eq!(post(&endless, b"{}").await, Err(NetError::Broken));
}

#[tokio::test]
async fn nobody_listening_is_offline() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = HttpTransport::new(&format!("http://{free}")).unwrap();
    assert_eq!(post(&line, b"{}").await, Err(NetError::Offline));
    let nowhere = HttpTransport::new("http://isoko.invalid").unwrap();
    assert_eq!(post(&nowhere, b"{}").await, Err(NetError::Offline));
}

/// Silence is given up; slowness is not, however long it takes.
#[tokio::test]
async fn a_stall_is_given_up_and_a_trickle_is_not() {
    let silent = server(|_, _| thread::sleep(Duration::from_secs(5)));
    let started = Instant::now();
    assert_eq!(post(&silent, b"{}").await, Err(NetError::Broken));
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());

    let half = server(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
        thread::sleep(Duration::from_secs(5));
    });
    assert_eq!(post(&half, b"{}").await, Err(NetError::Broken));

    let trickle = server(|_, stream| {
        stream.set_nodelay(true).unwrap();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        for _ in 0..10 {
            thread::sleep(Duration::from_millis(150));
            let _ = stream.write_all(b"x");
        }
    });
    assert_eq!(post(&trickle, b"{}").await.unwrap().body, b"xxxxxxxxxx");
}

/// A season's work on 2G takes longer to travel than a stall may last.
#[tokio::test]
async fn a_large_body_is_given_the_time_it_needs() {
    let body: Vec<u8> = (0..2_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()).collect();
    let line = server(|request, stream| {
        thread::sleep(Duration::from_millis(1_500));
        say("HTTP/1.1 200 OK\r\nContent-Length: 2", b"{}")(request, stream);
    });
    assert!(post(&line, &body).await.is_ok());
}

#[test]
fn an_address_that_is_none_is_asked_for_again() {
    let wrong = CoreError::correct("market", InputProblem::Missing);
    for url in ["", "market", "ftp://market.example", "http://", "/v1"] {
        assert_eq!(HttpTransport::new(url).map(drop), Err(wrong.clone()), "{url}");
    }
}

/// A phone that had a TLS configuration of its own once offered nothing, and spoke HTTP/1.1 for ever.
#[tokio::test]
async fn over_tls_the_phone_offers_http2() {
    use tokio::io::AsyncReadExt as _;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let transport = HttpTransport::new(&format!("https://{}", listener.local_addr().unwrap())).unwrap();
    let asked = tokio::spawn(async move { transport.post("/v1/sync", None, b"{}".to_vec()).await });
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut hello = vec![0; 4096];
    let length = stream.read(&mut hello).await.unwrap();
    drop(stream);
    // RFC 7301: the protocol names, each after its length, stand in the first message as they are.
    let offer = b"\x02h2\x08http/1.1";
    assert!(hello[..length].windows(offer.len()).any(|part| part == offer));
    assert!(asked.await.unwrap().is_err());
}
