import Foundation
import UIKit

/// Links that lead out of the app: a dialler, a chat, a page.
enum Links {
    /// Nothing else: a listing's text must not be able to do things that a link does not.
    private static let opened: Set<String> = ["https", "http", "tel", "sms", "mailto", "whatsapp"]

    /// How long the main thread may take to say whether an app is there; it may be waiting for us.
    private static let patience: TimeInterval = 1

    /// Opens it. False if nothing on this phone can, or it may not be opened.
    static func open(_ text: String) -> Bool {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), opened.contains(scheme) else { return false }
        guard can(url) else { return false }
        DispatchQueue.main.async { UIApplication.shared.open(url) }
        return true
    }

    private static func can(_ url: URL) -> Bool {
        if Thread.isMainThread { return UIApplication.shared.canOpenURL(url) }
        let answer = Answer()
        DispatchQueue.main.async { answer.give(UIApplication.shared.canOpenURL(url)) }
        return answer.wait(patience) ?? true
    }
}

/// An answer that another thread gives.
final class Answer: @unchecked Sendable {
    private let given = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var answer: Bool?

    func give(_ answer: Bool) {
        lock.lock()
        self.answer = answer
        lock.unlock()
        given.signal()
    }

    /// The answer, or nil if it did not come in this many seconds.
    func wait(_ seconds: TimeInterval) -> Bool? {
        guard given.wait(timeout: .now() + seconds) == .success else { return nil }
        lock.lock()
        defer { lock.unlock() }
        return answer
    }
}
