import Foundation
import UIKit

/// What `load.c` calls before Rust's `main`: everything that the system wants to know before the app has finished
/// launching. The system starts the app for a background task, too, and then the same way, without a screen.
@_cdecl("isoko_ios_start")
public func isokoStart() {
    DataFolder.prepare()
    BackgroundRounds.register()
    OrderNotice.prepare()
    Lifecycle.shared.begin()
    Events.then { attachShell(shell: Shell.shared) }
}
