import Foundation
import UIKit
import UserNotifications

/// The notification about new orders. The phone is shared and its screen is read by others, so it says how many and nothing else,
/// and on a locked screen that hides what notifications say not even that.
enum OrderNotice {
    /// The one notification, and its kind.
    private static let orders = "orders"

    private static let patience: TimeInterval = 2

    private static let taps = Taps()

    /// Before the app has finished launching, so that a tap that starts it is not lost.
    static func prepare() {
        let center = UNUserNotificationCenter.current()
        center.delegate = taps
        center.setNotificationCategories([
            UNNotificationCategory(
                identifier: orders, actions: [], intentIdentifiers: [],
                hiddenPreviewsBodyPlaceholder: Words.of("notice-orders-hidden", Words.language), options: [])
        ])
    }

    /// Shows it in the place of the last one. False: she wants none. Not on the main thread.
    static func show(_ notice: Notice) -> Bool {
        let center = UNUserNotificationCenter.current()
        let allowed = Answer()
        center.getNotificationSettings { settings in
            allowed.give(settings.authorizationStatus == .authorized || settings.authorizationStatus == .provisional)
        }
        guard allowed.wait(patience) == true else { return false }
        let content = UNMutableNotificationContent()
        // As text: formatting a number would choose other digits than the screens do.
        content.body = String(format: Words.of("notice-orders", notice.language), String(notice.orders))
        content.badge = NSNumber(value: notice.toAnswer)
        content.sound = .default
        content.categoryIdentifier = orders
        let shown = Answer()
        center.add(UNNotificationRequest(identifier: orders, content: content, trigger: nil)) { error in shown.give(error == nil) }
        return shown.wait(patience) == true
    }

    /// Takes it away, and the number on the icon.
    static func withdraw() {
        UNUserNotificationCenter.current().removeDeliveredNotifications(withIdentifiers: [orders])
        DispatchQueue.main.async { UIApplication.shared.applicationIconBadgeNumber = 0 }
    }
}

/// A tap on a notification leads to the orders.
private final class Taps: NSObject, UNUserNotificationCenterDelegate {
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler done: @escaping () -> Void
    ) {
        Events.insist(.link(url: "/orders"))
        done()
    }
}
