import BackgroundTasks
import Foundation
import UIKit

/// When the system is asked to run us: every hour, and once more when something waits. It decides itself when that is, by how often
/// the app is used. The identifiers stand in `Info.plist`, too.
enum BackgroundRounds {
    /// The round every hour: half a minute.
    static let refresh = "org.isoko.app.refresh"
    /// A round because something waits: minutes, when the phone is not in use.
    static let sync = "org.isoko.app.sync"

    private static let hour: TimeInterval = 3600
    private static let refreshMs: UInt64 = 28_000
    private static let syncMs: UInt64 = 5 * 60_000
    private static let afterLeavingMs: UInt64 = 25_000

    private static let queue = DispatchQueue(label: "org.isoko.background", qos: .utility, attributes: .concurrent)

    /// Must be said before the app has finished launching.
    static func register() {
        BGTaskScheduler.shared.register(forTaskWithIdentifier: refresh, using: nil) { task in
            // Asked for again first: a round that breaks must not be the last one.
            everyHour()
            run(task, timeMs: refreshMs)
        }
        BGTaskScheduler.shared.register(forTaskWithIdentifier: sync, using: nil) { task in
            run(task, timeMs: syncMs)
        }
    }

    /// She has left the app. The system lets us finish for half a minute; the rest waits for its own time.
    static func afterLeaving(waiting: UInt32) {
        everyHour()
        guard waiting > 0 else { return }
        soon(Next(afterMs: BackgroundSync.atOnceMs))
        let round = BackgroundSync(TaskSurroundings(timeMs: afterLeavingMs))
        let leave = BackgroundTime(round.stop)
        queue.async {
            let next = round.run()
            if let next { soon(next) }
            leave.end()
        }
    }

    /// Nothing waits any more.
    static func nothingWaits() {
        BGTaskScheduler.shared.cancel(taskRequestWithIdentifier: sync)
    }

    private static func run(_ task: BGTask, timeMs: UInt64) {
        let round = BackgroundSync(TaskSurroundings(timeMs: timeMs))
        task.expirationHandler = { round.stop() }
        queue.async {
            // A stopped round wants another one; the system does not do it again by itself.
            if let next = round.run() { soon(next) }
            task.setTaskCompleted(success: true)
        }
    }

    private static func everyHour() {
        let request = BGAppRefreshTaskRequest(identifier: refresh)
        request.earliestBeginDate = Date(timeIntervalSinceNow: hour)
        submit(request)
    }

    private static func soon(_ next: Next) {
        let request = BGProcessingTaskRequest(identifier: sync)
        request.requiresNetworkConnectivity = true
        request.requiresExternalPower = false
        request.earliestBeginDate = Date(timeIntervalSinceNow: TimeInterval(next.afterMs) / 1000)
        submit(request)
    }

    private static func submit(_ request: BGTaskRequest) {
        do {
            try BGTaskScheduler.shared.submit(request)
        } catch {
            // Turned off for this app in the settings, or the simulator: the app syncs when it is opened.
            NSLog("Isoko: %@: %@", request.identifier, String(describing: error))
        }
    }
}

/// The half minute that the system lends an app that was left. Ended exactly once, by us or by the system.
private final class BackgroundTime: @unchecked Sendable {
    private let lock = NSLock()
    private var identifier = UIBackgroundTaskIdentifier.invalid

    init(_ over: @escaping () -> Void) {
        let given = UIApplication.shared.beginBackgroundTask(withName: "org.isoko.leave") { [weak self] in
            over()
            self?.end()
        }
        lock.lock()
        identifier = given
        lock.unlock()
    }

    func end() {
        lock.lock()
        let ours = identifier
        identifier = .invalid
        lock.unlock()
        if ours != .invalid { UIApplication.shared.endBackgroundTask(ours) }
    }
}

/// The surroundings that a background task has.
private final class TaskSurroundings: Surroundings {
    private let given: UInt64

    init(timeMs: UInt64) {
        given = timeMs
    }

    func open() throws -> PhoneProtocol { try openPhone(data: DataFolder.path, market: nil) }

    func network() -> Network { Connection.shared.now }

    func timeMs() -> UInt64 { given }

    func looking() -> Bool { Lifecycle.shared.looking }

    func show(_ notice: Notice) -> Bool { OrderNotice.show(notice) }

    func withdraw() { OrderNotice.withdraw() }
}
