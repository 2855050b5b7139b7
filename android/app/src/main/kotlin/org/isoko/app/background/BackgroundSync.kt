package org.isoko.app.background

import kotlin.concurrent.thread
import uniffi.isoko.Ended
import uniffi.isoko.PhoneException
import uniffi.isoko.PhoneInterface
import uniffi.isoko.SyncReport
import uniffi.isoko.Wait

/**
 * One round of sync while nobody looks, and everything that is decided about it: what is announced, when the next round is
 * wanted, and that it ends when the system says so. Nothing here knows Android: see [Surroundings].
 */
class BackgroundSync(private val surroundings: Surroundings) {
    @Volatile private var stopped = false

    @Volatile private var ended = false

    @Volatile private var phone: PhoneInterface? = null

    /**
     * Does the round, on the calling thread, which must not be the one that draws. Answers when the next one is wanted; null if
     * the one every hour is enough, or only she can help.
     */
    fun run(): Next? =
        try {
            round()
        } catch (reason: PhoneException) {
            afterTrouble(reason)
        } finally {
            ended = true
            phone = null
        }

    /** The system wants the round to end. Does not wait for it. */
    fun stop() {
        stopped = true
        // `cancel` ends a sync that runs, and is lost on one that is about to begin: so it is said until the round has ended.
        thread(isDaemon = true, name = "isoko-stop") {
            while (!ended) {
                phone?.cancel()
                Thread.sleep(CANCEL_AGAIN_MS)
            }
        }
    }

    private fun round(): Next? {
        if (stopped) return Next(Over.ANY, AT_ONCE_MS)
        val phone = surroundings.open()
        this.phone = phone
        phone.setNetwork(surroundings.network())
        val time = (surroundings.timeMs() - TO_FINISH_MS).coerceAtLeast(SHORTEST_MS)
        if (stopped) return Next(Over.ANY, AT_ONCE_MS)
        val report = phone.syncOnce(time.toULong())
        // Also after a round that was cut short: what arrived before the cut is on this phone.
        announce(phone)
        return next(report)
    }

    /** Tells her of new orders. They count as announced once the notification was shown: rather twice than never. */
    private fun announce(phone: PhoneInterface) {
        if (surroundings.looking()) return
        val toAnswer = phone.badge().ordersToAnswer.toInt()
        val orders = phone.unannounced()
        if (orders.isEmpty()) {
            // Answered on her other phone, or taken back by the buyer: a notification about it would send her for nothing.
            if (toAnswer == 0) surroundings.withdraw()
            return
        }
        if (surroundings.show(Notice(orders.size, toAnswer, phone.language()))) phone.announced(orders)
    }

    companion object {
        /** What is kept of the system's time for the notification. */
        const val TO_FINISH_MS = 5_000L

        /** A round shorter than this cannot even greet a market over 2G; the system's clock then ends it by [stop]. */
        const val SHORTEST_MS = 10_000L

        /** Where the system itself knows when it can go on. */
        const val AT_ONCE_MS = 0L

        /** After a round that got somewhere and ran out of time. */
        const val GOING_WELL_MS = 60_000L

        /** The soonest after one that did not: each wakes the radio, and a battery has to last for days. */
        const val SOONEST_MS = 15 * 60_000L

        /** The latest. Beyond it the round every hour is sooner anyway. */
        const val LATEST_MS = 6 * 60 * 60_000L

        private const val CANCEL_AGAIN_MS = 100L

        /** When the next round is wanted after one that reports this. */
        fun next(report: SyncReport): Next? {
            if (report.waiting == 0u) return null
            if (report.ended == Ended.CANCELLED) return Next(Over.ANY, AT_ONCE_MS)
            val moved = report.answered + report.refused > 0u || report.bytesUp > 0uL
            if (report.ended == Ended.DEADLINE && moved) return Next(overFor(report.why), GOING_WELL_MS)
            return when (report.why) {
                // She has to do something first. What else waits for the market goes with the round every hour.
                Wait.CODE, Wait.HELP, Wait.NOBODY -> null
                Wait.NO_NETWORK, Wait.MARKET, Wait.DATA_USED_UP, Wait.WIFI, Wait.TIME, null -> {
                    val wanted = report.tryAgainMs?.coerceAtMost(LATEST_MS.toULong())?.toLong() ?: SOONEST_MS
                    Next(overFor(report.why), wanted.coerceAtLeast(SOONEST_MS))
                }
            }
        }

        private fun overFor(why: Wait?): Over = if (why == Wait.WIFI) Over.UNMETERED else Over.ANY

        /** When the next round is wanted after one that could not even begin, or broke off. */
        private fun afterTrouble(reason: PhoneException): Next? =
            when (reason) {
                // Others fill and empty the disk.
                is PhoneException.Full -> Next(Over.ANY, LATEST_MS)
                // The app says it when she opens it; until then every attempt would end the same.
                else -> null
            }
    }
}
