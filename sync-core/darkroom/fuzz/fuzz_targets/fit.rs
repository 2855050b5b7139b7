//! Any bytes at all: a message, or a photo that the market would take.
#![no_main]

use libfuzzer_sys::fuzz_target;
use protocol::Photo;

fuzz_target!(|capture: &[u8]| {
    if let Ok(text) = std::str::from_utf8(capture) {
        let _ = darkroom::blurred(text);
    }
    // Larger pictures only cost time; their sizes are tested elsewhere.
    let Ok(look) = darkroom::look(capture) else { return };
    if u64::from(look.width) * u64::from(look.height) > 1 << 20 {
        return;
    }
    let Ok(fitted) = darkroom::fit(capture) else { return };
    assert!(fitted.full.len() <= Photo::MAX_FULL_BYTES && fitted.thumb.len() <= Photo::MAX_THUMB_BYTES);
    assert!(fitted.width.max(fitted.height) <= Photo::MAX_FULL_EDGE && fitted.width.min(fitted.height) > 0);
    assert!(fitted.blur.len() <= Photo::MAX_BLUR && darkroom::blurred(&fitted.blur).is_some());
});
