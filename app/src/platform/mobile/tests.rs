use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use protocol::Country;
use sync_core::core::Filter;
use sync_core::transport::Exchange;
use sync_core::{Core, NetError, NewSeller, SystemClock, Transport};
use sync_core_ffi::shell::{NativeShell, ShellEvent, attach_shell, detach_shell};

use super::attend::Attendant;
use super::*;
use crate::core::{Mode, Phones};
use crate::i18n::Locale;
use crate::lock::{Lock, Pin};
use crate::preferences::PreferenceStore;

/// A place without signal.
struct Nowhere;

impl Transport for Nowhere {
    fn post<'a>(&'a self, _path: &'a str, _token: Option<&'a str>, _body: Vec<u8>) -> Exchange<'a> {
        Box::pin(async { Err(NetError::Offline) })
    }
}

/// A phone's shell that notes what it is asked, and can do everything but open the gallery.
#[derive(Default)]
struct Shell(Mutex<Vec<String>>);

impl Shell {
    fn asked(&self, what: String) -> bool {
        self.0.lock().unwrap().push(what);
        true
    }
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl NativeShell for Shell {
    fn take_photo(&self, _request: String, file: String) -> bool {
        self.asked(format!("photo {file}"))
    }
    fn choose_photos(&self, _request: String, _folder: String, _most: u32) -> bool {
        false
    }
    fn share(&self, file: String, mime: String) -> bool {
        self.asked(format!("share {file} {mime}"))
    }
    fn open_link(&self, url: String) -> bool {
        self.asked(format!("link {url}"))
    }
    fn speak(&self, text: String, language: String) -> bool {
        self.asked(format!("speak {language} {text}"))
    }
    fn can_speak(&self, _language: String) -> bool {
        true
    }
    fn leave(&self) {
        self.asked("leave".into());
    }
    fn waiting_changed(&self, waiting: u32) {
        self.asked(format!("waiting {waiting}"));
    }
}

async fn seller(core: &Core) -> ListingId {
    let amina = NewSeller {
        name: "Amina".into(),
        phone: "0788123456".into(),
        village: "Huye".into(),
        country: Some(Country::RW),
        ..NewSeller::default()
    };
    core.create_seller(amina).await.unwrap();
    let draft = core.new_draft().await.unwrap();
    let id = draft.id;
    core.save_draft(draft).await.unwrap();
    id
}

/// What was taken, whatever became of it: these are no pictures at all, which the phone finds out by itself.
async fn kept(core: &Core, listing: ListingId) -> usize {
    let photos = core.photos(listing).await.unwrap();
    photos.photos.len() + photos.captures.len()
}

/// One test, as a process has one shell.
#[tokio::test(flavor = "multi_thread")]
async fn the_screens_and_the_phones_own_shell_reach_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let phones = Phones::open(folder.path(), Ok(Arc::new(Nowhere)));
    let core = phones.real().unwrap();
    let listing = seller(&core).await;
    let platform = Arc::new(MobilePlatform::new(folder.path()));
    assert!(platform.open_camera(listing).is_err(), "nobody is attached");
    let shell = Arc::new(Shell::default());
    attach_shell(shell.clone());
    let lock = Arc::new(Lock::open(folder.path(), Arc::new(SystemClock)));
    let mut attendant = Attendant::new(phones.clone(), platform.clone(), lock.clone());

    // A photo: its place is known beforehand, and it is the core's when it has come.
    platform.open_camera(listing).unwrap();
    let asked = shell.take();
    let file = asked[0].strip_prefix("photo ").unwrap().to_owned();
    std::fs::write(&file, b"any bytes at all").unwrap();
    attendant.happened(ShellEvent::Photos { request: "1".into(), files: vec![file.clone(), "/etc/passwd".into()] }).await;
    assert!(!Path::new(&file).exists() && Path::new("/etc/passwd").exists());
    assert_eq!(kept(&core, listing).await, 1);
    assert!(platform.open_gallery(listing, 5).is_err(), "the shell said no");

    // The app was ended while the camera was open: what lies there is found at the next start, once it is surely written.
    let left = platform.captures.of(listing).unwrap().join("left.jpg");
    std::fs::write(&left, b"any bytes").unwrap();
    std::fs::write(left.with_extension("part"), b"any by").unwrap();
    assert_eq!(platform.captures.left(SystemTime::now()), Vec::<PathBuf>::new());
    assert_eq!(platform.captures.left(SystemTime::now() + Duration::from_secs(61)), std::slice::from_ref(&left));
    platform.captures.keep(&phones, &left).await;
    assert_eq!((left.exists(), kept(&core, listing).await), (false, 2));
    // A camera that was closed without a photo leaves an empty file.
    std::fs::write(&left, b"").unwrap();
    platform.captures.keep(&phones, &left).await;
    assert_eq!((left.exists(), kept(&core, listing).await), (false, 2));

    // Back goes to the screens, or leaves where there are none.
    let mut presses = platform.back_presses().unwrap();
    attendant.happened(ShellEvent::Back).await;
    assert!(presses.try_recv().is_ok() && shell.take().is_empty());
    drop(presses);
    attendant.happened(ShellEvent::Back).await;
    assert_eq!(shell.take(), ["leave"]);

    // To the background: the shell hears how much waits, each time, so that it asks for time.
    let mut seen = platform.visibility().unwrap();
    attendant.happened(ShellEvent::Suspended).await;
    attendant.happened(ShellEvent::Resumed).await;
    assert_eq!((seen.try_recv().unwrap(), seen.try_recv().unwrap()), (Visibility::Hidden, Visibility::Shown));
    attendant.happened(ShellEvent::Suspended).await;
    let waiting = core.status().await.unwrap().waiting + core.status().await.unwrap().pictures.count;
    assert_eq!(shell.take(), vec![format!("waiting {waiting}"); 2]);

    // The phone's voice.
    let voice = platform.voice().unwrap();
    assert!(voice.say("Muraho", "rw"));
    voice.hush();
    assert_eq!(shell.take(), ["speak rw Muraho", "speak  "]);

    // An order counts as seen only where she can see it.
    assert!(!attendant.sees(), "the app is in the background");
    attendant.happened(ShellEvent::Resumed).await;
    assert!(attendant.sees());
    phones.show(Mode::Practice);
    assert!(!attendant.sees(), "practice is on the screens");
    phones.show(Mode::Real);
    lock.change(None, Some(Pin::chosen("1928").unwrap())).await.unwrap();
    assert!(attendant.sees());
    let shut = Arc::new(Lock::open(folder.path(), Arc::new(SystemClock)));
    assert!(!Attendant::new(phones.clone(), platform.clone(), shut).sees(), "the PIN was not given");

    // Links and files.
    let links = platform.links().unwrap();
    attendant.happened(ShellEvent::Link { url: "/orders".into() }).await;
    assert!(links.has_changed().unwrap());
    assert_eq!((platform.take_link().as_deref(), platform.take_link()), (Some("/orders"), None));
    platform.hand_over(Path::new("/tmp/unsent.json")).unwrap();
    platform.open_link("tel:+250788123456").unwrap();
    assert_eq!(shell.take(), ["share /tmp/unsent.json application/json", "link tel:+250788123456"]);
    attendant.happened(ShellEvent::LowMemory).await;
    assert_eq!(core.count_listings(Filter::default()).await.unwrap(), 0, "the phone goes on");

    // What a background worker of this process opens is the same phone, and it speaks the language that was chosen.
    PreferenceStore::in_folder(folder.path()).change(|p| p.locale = Locale::matching("rw")).unwrap();
    let data = folder.path().to_string_lossy().into_owned();
    let worker = tokio::task::spawn_blocking(move || {
        let phone = sync_core_ffi::phone::open_phone(data, Some("http://127.0.0.1:9".into())).unwrap();
        (phone.language(), phone.badge().unwrap().waiting)
    });
    assert_eq!(worker.await.unwrap(), (Some("rw".into()), waiting));
    detach_shell();
}
