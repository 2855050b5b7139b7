// The background round against a phone and surroundings made for it: a plain program, so that it runs wherever Kotlin compiles.
// It prints one line per story and leaves with 1 when one of them ended otherwise.

import java.lang.reflect.Proxy
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.system.exitProcess
import org.isoko.app.background.BackgroundSync
import org.isoko.app.background.Next
import org.isoko.app.background.Notice
import org.isoko.app.background.Over
import org.isoko.app.background.Surroundings
import uniffi.isoko.Badge
import uniffi.isoko.Ended
import uniffi.isoko.Network
import uniffi.isoko.PhoneException
import uniffi.isoko.PhoneInterface
import uniffi.isoko.SyncReport
import uniffi.isoko.Wait

/** What a round must not touch: the core belongs to everybody in this process, and is not a round's to shut. */
private val nobodys =
    Proxy.newProxyInstance(PhoneInterface::class.java.classLoader, arrayOf(PhoneInterface::class.java)) { _, method, _ ->
        error("${method.name} is not for a background round")
    } as PhoneInterface

/** A phone that answers as it was told, and remembers what it was asked. */
private class Phone(var report: SyncReport = report()) : PhoneInterface by nobodys {
    val unannounced = mutableListOf<String>()
    val said = mutableListOf<List<String>>()
    var deadline = 0uL
    var over: Network? = null
    var syncs = 0
    var badge = Badge(0u, 0u, 0u)
    var tongue: String? = "rw"
    var trouble: PhoneException? = null

    /** A sync that lasts until it is cancelled. */
    var endless = false
    val begun = CountDownLatch(1)

    /** How many cancels come before the sync listens to them: the moment between being asked to sync and syncing. */
    @Volatile var deaf = 0
    private val cancelled = CountDownLatch(1)

    override fun syncOnce(deadlineMs: ULong): SyncReport {
        trouble?.let { throw it }
        syncs += 1
        deadline = deadlineMs
        begun.countDown()
        if (!endless) return report
        check(cancelled.await(20, TimeUnit.SECONDS)) { "nobody cancelled" }
        return report.copy(ended = Ended.CANCELLED)
    }

    override fun cancel() {
        if (deaf > 0) deaf -= 1 else cancelled.countDown()
    }

    override fun badge(): Badge = badge

    override fun unannounced(): List<String> = unannounced.toList()

    override fun announced(orders: List<String>) {
        said += orders
        unannounced.removeAll(orders)
    }

    override fun language(): String? = tongue

    override fun setNetwork(network: Network) {
        over = network
    }
}

private class Village(val phone: Phone) : Surroundings {
    var time = 60_000L
    var looking = false
    var wantsNotices = true
    var withdrawn = 0
    val shown = mutableListOf<Notice>()
    var onOpen: () -> Unit = {}
    var trouble: PhoneException? = null

    override fun open(): PhoneInterface {
        onOpen()
        trouble?.let { throw it }
        return phone
    }

    override fun network(): Network = Network.METERED

    override fun timeMs(): Long = time

    override fun looking(): Boolean = looking

    override fun show(notice: Notice): Boolean {
        if (wantsNotices) shown += notice
        return wantsNotices
    }

    override fun withdraw() {
        withdrawn += 1
    }
}

private fun report(
    waiting: UInt = 0u,
    why: Wait? = null,
    tryAgainMs: ULong? = null,
    ended: Ended = Ended.FINISHED,
    answered: UInt = 0u,
    bytesUp: ULong = 0uL,
) = SyncReport(
    reached = why != Wait.NO_NETWORK,
    ended = ended,
    answered = answered,
    refused = 0u,
    changed = 0u,
    bytesUp = bytesUp,
    bytesDown = 0uL,
    waiting = waiting,
    needsHelp = 0u,
    why = why,
    tryAgainMs = tryAgainMs,
)

private const val MINUTE = 60_000L

private fun same(wanted: Any?, got: Any?) = check(wanted == got) { "wanted $wanted, got $got" }

private val stories: List<Pair<String, () -> Unit>> =
    listOf(
        "a round says over which network, and leaves time for the notification" to {
            val village = Village(Phone())
            same(null, BackgroundSync(village).run())
            same(Network.METERED, village.phone.over)
            same(55_000uL, village.phone.deadline)
        },
        "a round has ten seconds even where the system gives none" to {
            val village = Village(Phone()).apply { time = 0 }
            BackgroundSync(village).run()
            same(10_000uL, village.phone.deadline)
        },
        "new orders are announced once, in her language" to {
            val village = Village(Phone())
            village.phone.unannounced += listOf("a", "b")
            village.phone.badge = Badge(3u, 0u, 0u)
            BackgroundSync(village).run()
            same(listOf(Notice(2, 3, "rw")), village.shown)
            same(listOf(listOf("a", "b")), village.phone.said)
            BackgroundSync(village).run()
            same(1, village.shown.size)
        },
        "orders that could not be shown stay new" to {
            val village = Village(Phone()).apply { wantsNotices = false }
            village.phone.unannounced += "a"
            village.phone.badge = Badge(1u, 0u, 0u)
            BackgroundSync(village).run()
            same(emptyList<List<String>>(), village.phone.said)
            village.wantsNotices = true
            BackgroundSync(village).run()
            same(listOf(listOf("a")), village.phone.said)
        },
        "who looks at the app is told nothing" to {
            val village = Village(Phone()).apply { looking = true }
            village.phone.unannounced += "a"
            BackgroundSync(village).run()
            same(emptyList<Notice>(), village.shown)
            same(0, village.withdrawn)
        },
        "a notification about orders that were answered elsewhere goes away" to {
            val village = Village(Phone())
            BackgroundSync(village).run()
            same(1, village.withdrawn)
            village.phone.badge = Badge(1u, 0u, 0u)
            BackgroundSync(village).run()
            same(1, village.withdrawn)
        },
        "orders that came before the cut are announced" to {
            val village = Village(Phone(report(waiting = 1u, ended = Ended.DEADLINE)))
            village.phone.unannounced += "a"
            BackgroundSync(village).run()
            same(1, village.shown.size)
        },
        "nothing waits: the round every hour is enough" to {
            same(null, BackgroundSync.next(report(waiting = 0u, why = Wait.MARKET, tryAgainMs = 1uL)))
        },
        "each reason to wait has its next round" to {
            val table =
                mapOf(
                    Wait.NO_NETWORK to Next(Over.ANY, 15 * MINUTE),
                    Wait.MARKET to Next(Over.ANY, 15 * MINUTE),
                    Wait.WIFI to Next(Over.UNMETERED, 15 * MINUTE),
                    Wait.DATA_USED_UP to Next(Over.ANY, 15 * MINUTE),
                    Wait.TIME to Next(Over.ANY, 15 * MINUTE),
                    Wait.CODE to null,
                    Wait.HELP to null,
                    Wait.NOBODY to null,
                )
            same(Wait.entries.toSet(), table.keys)
            for ((why, next) in table) same(why to next, why to BackgroundSync.next(report(waiting = 1u, why = why)))
            same(Next(Over.ANY, 15 * MINUTE), BackgroundSync.next(report(waiting = 1u)))
        },
        "the core says when, within reason" to {
            fun after(ms: ULong) = BackgroundSync.next(report(waiting = 1u, why = Wait.MARKET, tryAgainMs = ms))?.afterMs
            same(40 * MINUTE, after(40uL * 60_000uL))
            same(15 * MINUTE, after(1uL))
            same(6 * 60 * MINUTE, after(ULong.MAX_VALUE))
        },
        "a round that got somewhere goes on soon, one that did not waits" to {
            val cut = report(waiting = 1u, ended = Ended.DEADLINE)
            same(Next(Over.ANY, MINUTE), BackgroundSync.next(cut.copy(answered = 1u)))
            same(Next(Over.ANY, MINUTE), BackgroundSync.next(cut.copy(bytesUp = 900uL)))
            same(Next(Over.UNMETERED, MINUTE), BackgroundSync.next(cut.copy(bytesUp = 900uL, why = Wait.WIFI)))
            same(Next(Over.ANY, 15 * MINUTE), BackgroundSync.next(cut))
        },
        "a stopped round ends soon and is done again" to {
            val village = Village(Phone(report(waiting = 2u)).apply { endless = true })
            val sync = BackgroundSync(village)
            var next: Next? = null
            val round = thread { next = sync.run() }
            check(village.phone.begun.await(20, TimeUnit.SECONDS))
            sync.stop()
            round.join(20_000)
            check(!round.isAlive)
            same(Next(Over.ANY, 0), next)
        },
        "a stop just before the sync begins is not lost" to {
            val village = Village(Phone(report(waiting = 2u)).apply { endless = true; deaf = 3 })
            val sync = BackgroundSync(village)
            val round = thread { sync.run() }
            check(village.phone.begun.await(20, TimeUnit.SECONDS))
            sync.stop()
            round.join(20_000)
            check(!round.isAlive)
        },
        "a stop before the store is open leaves the network alone" to {
            val village = Village(Phone())
            val sync = BackgroundSync(village)
            village.onOpen = { sync.stop() }
            same(Next(Over.ANY, 0), sync.run())
            same(0, village.phone.syncs)
        },
        "trouble: a full disk is tried again, the rest waits for her" to {
            val table =
                listOf(
                    PhoneException.Full() to Next(Over.ANY, 6 * 60 * MINUTE),
                    PhoneException.Folder() to null,
                    PhoneException.Newer() to null,
                    PhoneException.Damaged() to null,
                    PhoneException.Market() to null,
                    PhoneException.Closed() to null,
                    PhoneException.Other("lightning") to null,
                )
            for ((trouble, next) in table) {
                same(next, BackgroundSync(Village(Phone()).apply { this.trouble = trouble }).run())
                same(next, BackgroundSync(Village(Phone().apply { this.trouble = trouble })).run())
            }
        },
    )

fun main() {
    var failed = 0
    for ((name, story) in stories) {
        val trouble = runCatching(story).exceptionOrNull()
        if (trouble != null) failed += 1
        println(if (trouble == null) "ok      $name" else "FAILED  $name: $trouble")
    }
    println("${stories.size - failed} passed, $failed failed")
    if (failed > 0) exitProcess(1)
}
