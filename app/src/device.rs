//! Starting on a device: a desktop window or a phone, which differ only in their platform.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use dioxus::LaunchBuilder;
#[cfg(feature = "desktop")]
use dioxus::desktop as shell;
#[cfg(all(feature = "mobile", not(feature = "desktop")))]
use dioxus::mobile as shell;
use shell::Config;
use shell::wry::http::{Response, StatusCode};

use sync_core::{HttpTransport, SystemClock, Transport};

use crate::core::Phones;
use crate::i18n::Locale;
use crate::lock::Lock;
use crate::look::Theme;
use crate::page::page;
use crate::platform::{MediaPath, Platform, media};
use crate::preferences::PreferenceStore;
use crate::{App, AppContext};

/// Opens the window and runs until it is closed.
pub fn launch() {
    let data = data_folder();
    if let Err(error) = fs::create_dir_all(&data) {
        // The app still opens, to say so in the farmer's language.
        tracing::error!(%error, folder = %data.display(), "no data folder");
    }
    let preferences = Arc::new(PreferenceStore::in_folder(&data));
    let chosen = preferences.load();
    let locale = chosen.locale.unwrap_or_else(Locale::of_system);
    let transport = HttpTransport::new(&market_url()).map(|transport| Arc::new(transport) as Arc<dyn Transport>);
    let phones = Phones::open(&data, transport);
    let pictures = phones.clone();
    let config = Config::new()
        .with_custom_index(page(locale, chosen.theme, chosen.text, "", ""))
        .with_background_color(paper(chosen.theme))
        .with_disable_context_menu(true)
        .with_asynchronous_custom_protocol("media", move |_, request, responder| {
            let (phones, path) = (pictures.clone(), request.uri().path().trim_start_matches('/').to_owned());
            // A thread per picture: reading takes a moment, fetching longer, and the webview waits on the calling one.
            std::thread::spawn(move || responder.respond(media_response(picture(&phones, &path))));
        });
    let lock = Arc::new(Lock::open(&data, Arc::new(SystemClock)));
    let context = AppContext { platform: platform(&data, &phones, &lock), preferences, phones, lock };
    LaunchBuilder::new().with_cfg(window(config)).with_context(context).launch(App);
}

#[cfg(feature = "desktop")]
fn platform(data: &Path, _phones: &Phones, _lock: &Arc<Lock>) -> Arc<dyn Platform> {
    Arc::new(crate::platform::desktop::DesktopPlatform::new(data))
}

#[cfg(all(feature = "mobile", not(feature = "desktop")))]
fn platform(data: &Path, phones: &Phones, lock: &Arc<Lock>) -> Arc<dyn Platform> {
    crate::platform::mobile::start(data, phones, lock)
}

/// A window of a phone's shape, as these are a phone's screens; it may be drawn out to a tablet's.
#[cfg(feature = "desktop")]
fn window(config: Config) -> Config {
    config.with_menu(None).with_window(
        shell::WindowBuilder::new()
            .with_title("Isoko")
            .with_inner_size(shell::LogicalSize::new(412.0, 860.0))
            .with_min_inner_size(shell::LogicalSize::new(320.0, 480.0)),
    )
}

#[cfg(all(feature = "mobile", not(feature = "desktop")))]
fn window(config: Config) -> Config {
    config
}

fn picture(phones: &Phones, path: &str) -> Option<Vec<u8>> {
    let core = phones.core(MediaPath::parse(path)?.mode).ok()?;
    core.block_on(media::read(phones, path)).ok().flatten()
}

fn media_response(picture: Option<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Borrowed(&[][..]));
    match picture {
        Some(bytes) => {
            response.headers_mut().insert("content-type", shell::wry::http::HeaderValue::from_static("image/jpeg"));
            *response.body_mut() = Cow::Owned(bytes);
        }
        None => *response.status_mut() = StatusCode::NOT_FOUND,
    }
    response
}

/// The paper of each theme, so that opening the window does not flash white.
fn paper(theme: Theme) -> (u8, u8, u8, u8) {
    match theme {
        Theme::Auto | Theme::Light => (250, 247, 241, 255),
        Theme::Dark => (18, 22, 19, 255),
        Theme::Sun => (255, 255, 255, 255),
    }
}

/// `ISOKO_MARKET`, else the one that was named when the app was built, else one on this machine.
fn market_url() -> String {
    env::var("ISOKO_MARKET").unwrap_or_else(|_| sync_core::transport::built_for().to_owned())
}

/// `ISOKO_DATA`, else the place where this system keeps an app's data.
fn data_folder() -> PathBuf {
    if let Some(folder) = env::var_os("ISOKO_DATA") {
        return PathBuf::from(folder);
    }
    if cfg!(target_os = "android") {
        return android_files();
    }
    let home = |rest: &str| env::var_os("HOME").map(|home| Path::new(&home).join(rest));
    let system = if cfg!(any(target_os = "macos", target_os = "ios")) {
        home("Library/Application Support")
    } else if cfg!(windows) {
        env::var_os("APPDATA").map(PathBuf::from)
    } else {
        env::var_os("XDG_DATA_HOME").map(PathBuf::from).or_else(|| home(".local/share"))
    };
    system.unwrap_or_else(env::temp_dir).join("isoko")
}

/// Android names a process after its package (with `:part` for services), and gives each of its users a hundred thousand user ids; a
/// package's files lie at a place that follows from both. Asking the system instead would need an activity.
fn android_files() -> PathBuf {
    let name = fs::read("/proc/self/cmdline").unwrap_or_default();
    let package: Vec<u8> = name.into_iter().take_while(|byte| !matches!(byte, 0 | b':')).collect();
    Path::new("/data/user").join((process_user() / 100_000).to_string()).join(String::from_utf8_lossy(&package).as_ref()).join("files")
}

#[cfg(unix)]
fn process_user() -> u32 {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").map_or(0, |data| data.uid())
}

#[cfg(not(unix))]
fn process_user() -> u32 {
    0
}
