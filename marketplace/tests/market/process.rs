//! The market as a process: it starts, says where, survives being killed, and says clearly why it cannot start.

use crate::world::Identity;
use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
};

fn market(arguments: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_marketplace"));
    command.args(arguments).arg("--data").arg(data).stdout(Stdio::piped()).stderr(Stdio::piped()).env("RUST_LOG", "warn");
    command
}

fn serving(data: &Path) -> (Child, String) {
    started(&mut market(&["serve", "--listen", "127.0.0.1:0", "--dev"], data))
}

/// The process, and where it says that it listens.
fn started(command: &mut Command) -> (Child, String) {
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap_or_else(|| panic!("{line}")).to_owned();
    (child, address)
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn post<T: serde::Serialize>(address: &str, path: &str, body: &T) -> String {
    let body = serde_json::to_string(body).unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\n");
    write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// How a market that cannot start ends: with exit code 1 and one line.
fn refusal(arguments: &[&str], data: &Path) -> String {
    let output = market(arguments, data).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(!told.contains("panicked"), "{told}");
    told
}

#[test]
fn it_says_where_it_listens_and_comes_back_after_being_killed() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let (mut child, address) = serving(folder.path());
        assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"));
        assert!(get(&address, "/dev/sms").ends_with("[]"));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(market(&["restored"], folder.path()).status().unwrap().success());
}

#[test]
fn why_it_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    assert!(refusal(&serve, &file.join("data")).contains("cannot write to the data folder"));
    assert!(refusal(&["serve", "--listen", "nowhere:at:all"], folder.path()).contains("cannot listen"));
    let pictures = file.join("pictures").display().to_string();
    let told = refusal(&["serve", "--listen", "127.0.0.1:0", "--pictures", &pictures], folder.path());
    assert!(told.contains("cannot write") && told.contains("pictures"), "{told}");
    if cfg!(not(feature = "s3")) {
        assert!(refusal(&["serve", "--listen", "127.0.0.1:0", "--pictures", "s3://bucket"], folder.path()).contains("--features s3"));
    }

    let newer = folder.path().join("newer");
    let (mut child, address) = serving(&newer);
    assert!(refusal(&["serve", "--listen", &address], &newer).contains("cannot listen"));
    child.kill().unwrap();
    child.wait().unwrap();
    let told = refusal(&["serve", "--listen", "127.0.0.1:0", "--realm", "practice"], &newer);
    assert!(told.contains("realm"), "{told}");
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        use sqlx::{Connection as _, Executor as _};
        sqlx::any::install_default_drivers();
        let url = format!("sqlite://{}", newer.join("market.sqlite").display());
        let mut connection = sqlx::AnyConnection::connect(&url).await.unwrap();
        connection.execute("INSERT INTO migration (version, name, checksum) VALUES (7, 'x', 'x')").await.unwrap();
        connection.close().await.unwrap();
    });
    assert!(refusal(&serve, &newer).contains("newer"));
}

#[cfg(unix)]
#[test]
fn asked_to_stop_it_stops_and_leaves_one_clean_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut child, address) = serving(folder.path());
    // Somebody holds a connection open and says nothing.
    let idle = TcpStream::connect(&address).unwrap();
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    drop(idle);
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["market.sqlite"]);
}

#[cfg(unix)]
#[test]
fn a_full_disk_refuses_new_things_and_loses_no_old_ones() {
    let folder = tempfile::tempdir().unwrap();
    // Files may grow to 400 kB and no further; the signal that would end the process is ignored, so that writing fails instead.
    let script = "trap '' XFSZ; ulimit -f 800; exec \"$0\" serve --listen 127.0.0.1:0 --dev --data \"$1\"";
    let mut limited = Command::new("sh");
    limited.args(["-c", script, env!("CARGO_BIN_EXE_marketplace")]).arg(folder.path());
    let (mut child, address) = started(limited.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut enrolled = vec![];
    let refused = loop {
        assert!(enrolled.len() < 2000, "the disk is never full");
        let who = Identity::new("Amina", Box::leak(format!("+2507880{:05}", enrolled.len()).into_boxed_str()));
        let answer = post(&address, "/v1/enrol", &who.request());
        if !answer.starts_with("HTTP/1.1 202") {
            break answer;
        }
        let sms: serde_json::Value = serde_json::from_str(get(&address, "/dev/sms").split("\r\n\r\n").nth(1).unwrap()).unwrap();
        let text = sms[0]["text"].as_str().unwrap().to_owned();
        enrolled.push((who, text.split(' ').nth(1).unwrap().to_owned()));
    };
    assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("unavailable") && refused.contains("retry-after"), "{refused}");
    assert!(!refused.contains("sqlite") && !refused.contains("disk"), "{refused}");
    assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"), "it can still be read");
    child.kill().unwrap();
    child.wait().unwrap();

    let (mut child, address) = serving(folder.path());
    assert!(!enrolled.is_empty());
    for (who, code) in &enrolled {
        let answer = post(&address, "/v1/enrol/confirm", &who.confirm(code));
        assert!(answer.starts_with("HTTP/1.1 200"), "what was answered is there: {answer}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}
