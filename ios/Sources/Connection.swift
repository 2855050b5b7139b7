import Foundation
import Network

/// What there is to send over, as the core wants to know it: whether there is something, and whether it costs.
final class Connection: @unchecked Sendable {
    static let shared = Connection()

    private let monitor = NWPathMonitor()
    private let queue = DispatchQueue(label: "org.isoko.connection")
    private let lock = NSLock()
    private var last = CoreNetwork.metered

    /// As it is now. Until the system has said it, metered: the core then spends nothing that it might regret.
    var now: CoreNetwork {
        lock.lock()
        defer { lock.unlock() }
        return last
    }

    /// Tells when it changes, and once at the beginning.
    func begin(_ changed: @escaping (CoreNetwork) -> Void) {
        monitor.pathUpdateHandler = { [self] path in
            let kind = Self.kind(path)
            lock.lock()
            last = kind
            lock.unlock()
            changed(kind)
        }
        monitor.start(queue: queue)
    }

    private static func kind(_ path: NWPath) -> CoreNetwork {
        if path.status != .satisfied { return CoreNetwork.none }
        return path.isExpensive || path.isConstrained ? .metered : .unmetered
    }
}
