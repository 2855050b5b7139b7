import Foundation

/// Where the core keeps everything.
enum DataFolder {
    /// The app's data folder, in one spelling for the screens and for background rounds: the core is one for each folder.
    static let path = NSHomeDirectory() + "/Library/Application Support/isoko"

    /// Makes it, says where it is, and keeps it out of backups and of the move to a new phone: it holds the device's own identity,
    /// and two devices with one identity would give two operations one number. A new one enrols by itself and gets everything
    /// from the market.
    static func prepare() {
        setenv("ISOKO_DATA", path, 1)
        var folder = URL(fileURLWithPath: path, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try folder.setResourceValues(values)
        } catch {
            // The app still opens, to say so in the farmer's language.
            NSLog("Isoko: the data folder: %@", String(describing: error))
        }
    }
}
