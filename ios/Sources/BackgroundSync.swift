import Foundation

/// What a round of background sync needs of the system that it runs on. The same as Android's, so that both decide alike.
protocol Surroundings: AnyObject {
    /// Opens the phone's store: the one core of this process, also when a screen is open beside us.
    func open() throws -> PhoneProtocol
    /// What there is to send over.
    func network() -> Network
    /// How long the system lets this round take, in milliseconds from now.
    func timeMs() -> UInt64
    /// Whether somebody is looking at the app. What she sees need not be announced.
    func looking() -> Bool
    /// Shows a notification in the place of the last one. False: she wants none, and it was not shown.
    func show(_ notice: Notice) -> Bool
    /// Takes the notification away, if there is one, and the number on the icon.
    func withdraw()
}

/// What a notification says: numbers only, because the phone is shared and the screen is read by others.
struct Notice: Equatable {
    /// Orders that are new on this phone.
    let orders: Int
    /// Orders that wait for her answer, old ones too: the number on the icon.
    let toAnswer: Int
    /// The language that she chose in the app; nil for the phone's own.
    let language: String?
}

/// When the next round is wanted, apart from the one every hour. iOS cannot be told to wait for Wi-Fi; the core then finds that
/// there is none and sends nothing.
struct Next: Equatable {
    /// Not before this many milliseconds from now.
    let afterMs: UInt64
}

/// One round of sync while nobody looks, and everything that is decided about it: what is announced, when the next round is wanted,
/// and that it ends when the system says so. Nothing here knows iOS: see `Surroundings`. The same as Android's `BackgroundSync`,
/// which is tried against the real core; a change belongs in both.
final class BackgroundSync: @unchecked Sendable {
    private let surroundings: Surroundings
    private let lock = NSLock()
    private var stopped = false
    private var ended = false
    private var phone: PhoneProtocol?

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Does the round, on the calling thread, which must not be the main one. Answers when the next one is wanted; nil if the one
    /// every hour is enough, or only she can help.
    func run() -> Next? {
        defer {
            locked {
                ended = true
                phone = nil
            }
        }
        do {
            return try round()
        } catch PhoneError.Full {
            // Others fill and empty the disk.
            return Next(afterMs: Self.latestMs)
        } catch {
            // The app says it when she opens it; until then every attempt would end the same.
            return nil
        }
    }

    /// The system wants the round to end. Does not wait for it.
    func stop() {
        locked { stopped = true }
        // `cancel` ends a sync that runs, and is lost on one that is about to begin: so it is said until the round has ended.
        Thread.detachNewThread { [self] in
            while !locked({ ended }) {
                locked { phone }?.cancel()
                Thread.sleep(forTimeInterval: Self.cancelAgain)
            }
        }
    }

    private func round() throws -> Next? {
        if locked({ stopped }) { return Next(afterMs: Self.atOnceMs) }
        let phone = try surroundings.open()
        locked { self.phone = phone }
        phone.setNetwork(network: surroundings.network())
        let given = surroundings.timeMs()
        let time = max(given > Self.toFinishMs ? given - Self.toFinishMs : 0, Self.shortestMs)
        if locked({ stopped }) { return Next(afterMs: Self.atOnceMs) }
        let report = try phone.syncOnce(deadlineMs: time)
        // Also after a round that was cut short: what arrived before the cut is on this phone.
        try announce(phone)
        return Self.next(report)
    }

    /// Tells her of new orders. They count as announced once the notification was shown: rather twice than never.
    private func announce(_ phone: PhoneProtocol) throws {
        if surroundings.looking() { return }
        let toAnswer = Int(try phone.badge().ordersToAnswer)
        let orders = try phone.unannounced()
        if orders.isEmpty {
            // Answered on her other phone, or taken back by the buyer: a notification about it would send her for nothing.
            if toAnswer == 0 { surroundings.withdraw() }
            return
        }
        let notice = Notice(orders: orders.count, toAnswer: toAnswer, language: phone.language())
        if surroundings.show(notice) { try phone.announced(orders: orders) }
    }

    private func locked<T>(_ work: () -> T) -> T {
        lock.lock()
        defer { lock.unlock() }
        return work()
    }
}

extension BackgroundSync {
    /// What is kept of the system's time for the notification.
    static let toFinishMs: UInt64 = 5_000
    /// A round shorter than this cannot even greet a market over 2G; the system's clock then ends it by `stop`.
    static let shortestMs: UInt64 = 10_000
    /// Where the system itself knows when it can go on.
    static let atOnceMs: UInt64 = 0
    /// After a round that got somewhere and ran out of time.
    static let goingWellMs: UInt64 = 60_000
    /// The soonest after one that did not: each wakes the radio, and a battery has to last for days.
    static let soonestMs: UInt64 = 15 * 60_000
    /// The latest. Beyond it the round every hour is sooner anyway.
    static let latestMs: UInt64 = 6 * 60 * 60_000

    fileprivate static let cancelAgain: TimeInterval = 0.1

    /// When the next round is wanted after one that reports this.
    static func next(_ report: SyncReport) -> Next? {
        if report.waiting == 0 { return nil }
        if report.ended == .cancelled { return Next(afterMs: atOnceMs) }
        let moved = report.answered > 0 || report.refused > 0 || report.bytesUp > 0
        if report.ended == .deadline && moved { return Next(afterMs: goingWellMs) }
        switch report.why {
        case .code, .help, .nobody:
            // She has to do something first. What else waits for the market goes with the round every hour.
            return nil
        case .noNetwork, .market, .dataUsedUp, .wifi, .time, nil:
            return Next(afterMs: min(max(report.tryAgainMs ?? soonestMs, soonestMs), latestMs))
        }
    }
}
