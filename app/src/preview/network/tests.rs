use super::*;

/// A market that sends back what it hears.
async fn echo() -> MarketAddress {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let (mut read, mut write) = stream.split();
                let _ = tokio::io::copy(&mut read, &mut write).await;
            });
        }
    });
    MarketAddress::parse(&format!("http://{at}")).unwrap()
}

async fn phone(network: &Network) -> TcpStream {
    // A network that comes back takes a moment to be there.
    for _ in 0..100 {
        match TcpStream::connect(network.at).await {
            Ok(stream) => return stream,
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
    panic!("nobody listens")
}

async fn says(stream: &mut TcpStream, words: &[u8]) -> std::io::Result<Duration> {
    let start = std::time::Instant::now();
    stream.write_all(words).await?;
    let mut heard = vec![0; words.len()];
    stream.read_exact(&mut heard).await?;
    assert_eq!(heard, words);
    Ok(start.elapsed())
}

#[tokio::test]
async fn a_good_network_passes_everything_through() {
    let network = Network::start(echo().await).await.unwrap();
    assert_eq!(network.signal(), Signal::Good);
    let mut amina = phone(&network).await;
    let words = vec![7; 300_000];
    let (mut read, mut write) = amina.split();
    let (heard, sent) = tokio::join!(
        async {
            let mut heard = vec![0; words.len()];
            read.read_exact(&mut heard).await.map(|_| heard)
        },
        write.write_all(&words)
    );
    sent.unwrap();
    assert_eq!(heard.unwrap(), words);
}

#[tokio::test]
async fn without_a_network_connections_are_cut_and_new_ones_refused() {
    let network = Network::start(echo().await).await.unwrap();
    let mut amina = phone(&network).await;
    says(&mut amina, b"hello").await.unwrap();
    network.set(Signal::None);
    assert!(says(&mut amina, b"still there?").await.is_err());
    let refused = match TcpStream::connect(network.at).await {
        Ok(mut stream) => says(&mut stream, b"anyone?").await.is_err(),
        Err(_) => true,
    };
    assert!(refused);
    network.set(Signal::Good);
    says(&mut phone(&network).await, b"back again").await.unwrap();
}

#[tokio::test]
async fn on_2g_a_word_takes_both_delays_and_a_long_one_its_bytes() {
    let network = Network::start(echo().await).await.unwrap();
    network.set(Signal::Gprs);
    let mut amina = phone(&network).await;
    let connected = says(&mut amina, b"first").await.unwrap();
    assert!(connected >= Duration::from_millis(1_900), "connecting and one round trip: {connected:?}");
    let short = says(&mut amina, b"hello").await.unwrap();
    assert!(short >= Duration::from_millis(1_300) && short < Duration::from_millis(2_300), "{short:?}");
    // 2 kB up at 18 kbit/s is 0.9 s; coming down overlaps with it, at 20 kbit/s, and ends 0.2 s later.
    let long = says(&mut amina, &[1; 2_048]).await.unwrap();
    assert!(long >= Duration::from_millis(2_200) && long < Duration::from_secs(4), "{long:?}");
}

#[tokio::test]
async fn switching_off_hits_in_mid_message() {
    let network = Network::start(echo().await).await.unwrap();
    network.set(Signal::Gprs);
    let mut amina = phone(&network).await;
    amina.write_all(&vec![1; 20_000]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    network.set(Signal::None);
    let mut heard = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(5), amina.read_to_end(&mut heard)).await.unwrap();
    assert!(ended.is_err() || heard.len() < 20_000);
}

#[tokio::test]
async fn a_market_that_is_down_looks_like_one_that_is_down() {
    let nobody = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let at = nobody.local_addr().unwrap();
    drop(nobody);
    let network = Network::start(MarketAddress::parse(&format!("http://{at}")).unwrap()).await.unwrap();
    assert!(says(&mut phone(&network).await, b"hello?").await.is_err());
}

#[test]
fn addresses() {
    for (url, host, port) in [
        ("http://127.0.0.1:7500", "127.0.0.1", 7500),
        ("http://127.0.0.1:7500/", "127.0.0.1", 7500),
        ("http://market.example", "market.example", 80),
        ("http://[::1]:7500", "::1", 7500),
    ] {
        let market = MarketAddress::parse(url).unwrap();
        assert_eq!((market.host.as_str(), market.port), (host, port), "{url}");
    }
    for url in ["", "127.0.0.1:7500", "https://market.example", "http://", "http://a:b", "http://a/path", "http://u@a:1"] {
        assert!(MarketAddress::parse(url).is_err(), "{url}");
    }
}
