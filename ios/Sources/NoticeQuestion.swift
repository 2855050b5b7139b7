import Foundation
import UIKit
import UserNotifications

/// Asks whether orders may be announced: when she comes back to an app in which something of hers is on its way to the market,
/// because then an order can come. First in our words and her language; the system's question, which it asks once, follows her
/// yes. Asked twice at most.
enum NoticeQuestion {
    private static let reason = "notice-question-reason"
    private static let asked = "notice-question-asked"
    private static let most = 2

    /// Something of hers is on its way to the market.
    static func hasReason() {
        UserDefaults.standard.set(true, forKey: reason)
    }

    /// The moment to ask, if there is anything to ask.
    static func askIfItIsTime() {
        let memory = UserDefaults.standard
        guard memory.bool(forKey: reason), memory.integer(forKey: asked) < most else { return }
        UNUserNotificationCenter.current().getNotificationSettings { settings in
            guard settings.authorizationStatus == .notDetermined else { return }
            DispatchQueue.main.async(execute: ask)
        }
    }

    private static func ask() {
        guard let top = Top.screen else { return }
        let memory = UserDefaults.standard
        // Counted before it is asked, and not asked again for the same reason: the next one is the next thing that she sells.
        memory.set(memory.integer(forKey: asked) + 1, forKey: asked)
        memory.removeObject(forKey: reason)
        let language = Words.language
        let question = UIAlertController(
            title: Words.of("notice-ask-title", language), message: Words.of("notice-ask", language), preferredStyle: .alert)
        question.addAction(UIAlertAction(title: Words.of("notice-ask-no", language), style: .cancel))
        question.addAction(
            UIAlertAction(title: Words.of("notice-ask-yes", language), style: .default) { _ in
                UNUserNotificationCenter.current().requestAuthorization(options: [.alert, .badge, .sound]) { _, error in
                    if let error { NSLog("Isoko: notifications: %@", String(describing: error)) }
                }
            })
        top.present(question, animated: true)
    }
}
