import Foundation
import UIKit

/// What Rust asks of the system. Called on any of Rust's threads; whatever belongs on the main one goes there by itself, and nothing
/// here waits for it for long, as the main thread may be waiting for Rust.
final class Shell: NativeShell, @unchecked Sendable {
    static let shared = Shell()

    private let camera = Camera()
    private let gallery = Gallery()
    private let voice = Voice()

    func takePhoto(request: String, file: String) -> Bool { camera.open(request: request, file: file) }

    func choosePhotos(request: String, folder: String, most: UInt32) -> Bool {
        gallery.open(request: request, folder: folder, most: most)
    }

    func share(file: String, mime: String) -> Bool { Share.file(file) }

    func openLink(url: String) -> Bool { Links.open(url) }

    func speak(text: String, language: String) -> Bool { voice.speak(text, language) }

    func canSpeak(language: String) -> Bool { voice.can(language) }

    /// Apps on iOS are left by the person, with the system's own gesture.
    func leave() {}

    func waitingChanged(waiting: UInt32) {
        Lifecycle.shared.waiting = waiting
        if waiting > 0 { NoticeQuestion.hasReason() } else { BackgroundRounds.nothingWaits() }
    }
}

/// The screen that something of the system's can be shown above. On the main thread.
enum Top {
    static var screen: UIViewController? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        let front = scenes.first { $0.activationState == .foregroundActive } ?? scenes.first
        let window = front?.windows.first { $0.isKeyWindow } ?? front?.windows.first
        var screen = window?.rootViewController
        while let above = screen?.presentedViewController, !above.isBeingDismissed { screen = above }
        return screen
    }
}
