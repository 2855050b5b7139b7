import Foundation

/// What is said to Rust, in order, on one queue: never on the main one, where Rust's event loop may be waiting.
enum Events {
    private static let line = DispatchQueue(label: "org.isoko.events", qos: .userInitiated)

    private static let again: TimeInterval = 0.5
    /// Half a minute: a notification starts the app, and its screens are not there yet.
    private static let tries = 60

    /// Does it when all before it is done.
    static func then(_ work: @escaping @Sendable () -> Void) {
        line.async(execute: work)
    }

    /// Says it, to whoever listens.
    static func tell(_ event: ShellEvent) {
        then { _ = shellEvent(event: event) }
    }

    /// Says it until a screen takes it.
    static func insist(_ event: ShellEvent) {
        insist(event, tries)
    }

    private static func insist(_ event: ShellEvent, _ left: Int) {
        then {
            if shellEvent(event: event) || left <= 1 { return }
            line.asyncAfter(deadline: .now() + again) { insist(event, left - 1) }
        }
    }
}
