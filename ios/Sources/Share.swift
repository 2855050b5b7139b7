import Foundation
import UIKit

/// The share sheet.
enum Share {
    /// Opens it with a file. False if there is no such file.
    static func file(_ file: String) -> Bool {
        guard FileManager.default.fileExists(atPath: file) else { return false }
        DispatchQueue.main.async {
            guard let top = Top.screen else { return }
            let sheet = UIActivityViewController(activityItems: [URL(fileURLWithPath: file)], applicationActivities: nil)
            // On an iPad it is a popover and must be told where it points from: the middle, from nowhere.
            if let popover = sheet.popoverPresentationController {
                popover.sourceView = top.view
                popover.sourceRect = CGRect(x: top.view.bounds.midX, y: top.view.bounds.midY, width: 0, height: 0)
                popover.permittedArrowDirections = []
            }
            top.present(sheet, animated: true)
        }
        return true
    }
}
