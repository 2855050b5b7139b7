package org.isoko.app.background

import uniffi.isoko.Network
import uniffi.isoko.PhoneException
import uniffi.isoko.PhoneInterface

/**
 * What a round of background sync needs of the system that it runs on. [SyncJob] is it on a phone; the tests have one of their
 * own, so that [BackgroundSync] is tried where there is no Android.
 */
interface Surroundings {
    /** Opens the phone's store: the one core of this process, also when a screen is open beside us. */
    @Throws(PhoneException::class)
    fun open(): PhoneInterface

    /** What there is to send over. */
    fun network(): Network

    /** How long the system lets this round take, in milliseconds from now. */
    fun timeMs(): Long

    /** Whether somebody is looking at the app. What she sees need not be announced. */
    fun looking(): Boolean

    /** Shows a notification in the place of the last one. False: she wants none, and it was not shown. */
    fun show(notice: Notice): Boolean

    /** Takes the notification away, if there is one. */
    fun withdraw()
}

/** What a notification says: numbers only, because the phone is shared and the screen is read by others. */
data class Notice(
    /** Orders that are new on this phone. */
    val orders: Int,
    /** Orders that wait for her answer, old ones too: the number on the icon. */
    val toAnswer: Int,
    /** The language that she chose in the app; null for the phone's own. */
    val language: String?,
)

/** When the next round is wanted, apart from the one every hour. */
data class Next(
    val over: Over,
    /** Not before this many milliseconds from now. */
    val afterMs: Long,
)

/** Which network the next round waits for. */
enum class Over {
    /** Any that reaches the internet. */
    ANY,

    /** One that costs nothing: what waits are pictures that she wants on Wi-Fi only. */
    UNMETERED,
}
