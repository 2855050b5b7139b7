import Foundation
import UIKit

/// Tells Rust when she comes and goes, and what there is to send over meanwhile.
final class Lifecycle: @unchecked Sendable {
    static let shared = Lifecycle()

    private let lock = NSLock()
    private var isLooking = false
    private var waits: UInt32 = 0

    /// Whether the app is what she looks at.
    var looking: Bool { locked { isLooking } }

    /// How many things wait, as Rust last said.
    var waiting: UInt32 {
        get { locked { waits } }
        set { locked { waits = newValue } }
    }

    /// Listens from now on. Before the app has finished launching, so that nothing is missed.
    func begin() {
        Connection.shared.begin { network in Events.tell(.network(network: network)) }
        on(UIApplication.didBecomeActiveNotification) { [self] in
            locked { isLooking = true }
            Events.tell(.resumed)
            NoticeQuestion.askIfItIsTime()
        }
        on(UIApplication.willResignActiveNotification) { [self] in
            locked { isLooking = false }
            // Drafts and the place where she was: from here on the system may end us without a word.
            Events.tell(.suspended)
            Words.refresh()
        }
        on(UIApplication.didEnterBackgroundNotification) { [self] in
            BackgroundRounds.afterLeaving(waiting: waiting)
        }
        on(UIApplication.didReceiveMemoryWarningNotification) {
            Events.tell(.lowMemory)
        }
    }

    private func on(_ name: Notification.Name, _ work: @escaping () -> Void) {
        _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: .main) { _ in work() }
    }

    private func locked<T>(_ work: () -> T) -> T {
        lock.lock()
        defer { lock.unlock() }
        return work()
    }
}
