// Runs before Rust's `main`, which knows nothing of it: the background tasks must be registered before the app has launched, also
// when the system launches it for one of them, without a screen.

void isoko_ios_start(void);

__attribute__((constructor)) static void isoko_load(void) { isoko_ios_start(); }
