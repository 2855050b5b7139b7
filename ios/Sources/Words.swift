import Foundation

/// Our words for the system, in the language that she chose in the app, which may be one that iOS does not have.
enum Words {
    private static let lock = NSLock()
    private static var chosen: String?

    /// The language of the screens, as the core last said it; nil for the phone's own.
    static var language: String? {
        lock.lock()
        defer { lock.unlock() }
        return chosen
    }

    /// Asks the core again. Not at the start, when the screens need the core first.
    static func refresh() {
        Events.then {
            guard let phone = try? openPhone(data: DataFolder.path, market: nil) else { return }
            let language = phone.language()
            lock.lock()
            chosen = language
            lock.unlock()
        }
    }

    /// A message in this language, or in the phone's own.
    static func of(_ key: String, _ language: String?) -> String {
        let own = language.flatMap { Bundle.main.path(forResource: $0, ofType: "lproj") }.flatMap(Bundle.init(path:))
        return (own ?? Bundle.main).localizedString(forKey: key, value: nil, table: nil)
    }
}
