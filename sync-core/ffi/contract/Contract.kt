// The phone's core from Kotlin: a line in is one call, a line out is its answer, and calls may overlap (see README.md).

import java.util.concurrent.ConcurrentHashMap
import kotlin.concurrent.thread
import org.isoko.app.background.BackgroundSync
import org.isoko.app.background.Notice
import org.isoko.app.background.Surroundings
import uniffi.isoko.Network
import uniffi.isoko.Phone
import uniffi.isoko.PhoneException
import uniffi.isoko.openPhone

private val phones = ConcurrentHashMap<String, Phone>()

/** What the app's own round of background sync has here in place of a job of Android's. */
private class Job(private val data: String, private val market: String, private val time: Long) : Surroundings {
    val shown = mutableListOf<Notice>()

    override fun open() = openPhone(data, market)

    override fun network() = Network.METERED

    override fun timeMs() = time

    override fun looking() = false

    override fun show(notice: Notice) = shown.add(notice)

    override fun withdraw() = Unit
}

private val rounds = ConcurrentHashMap<String, BackgroundSync>()

/** One round of the app's, as a job of Android's runs it. */
private fun round(name: String, data: String, market: String, time: String): List<String> {
    val job = Job(data, market, time.toLong())
    val next = BackgroundSync(job).also { rounds[name] = it }.run()
    val notices = job.shown.map { "notice=${it.orders}/${it.toAnswer}/${it.language}" }
    return notices + listOf("over=${next?.over?.name?.lowercase() ?: ""}", "after=${next?.afterMs ?: ""}")
}

private fun answer(words: List<String>) = synchronized(phones) {
    println(words.joinToString("\t"))
    System.out.flush()
}

private fun name(value: Enum<*>?) = value?.name?.replace("_", "")?.lowercase() ?: ""

private fun call(what: String, words: List<String>): List<String> {
    if (what == "open") {
        val (name, data, market) = words
        phones[name] = openPhone(data, market.ifEmpty { null })
        return emptyList()
    }
    if (what == "round") return round(words[0], words[1], words[2], words[3])
    if (what == "stop") return emptyList<String>().also { rounds.getValue(words[0]).stop() }
    val phone = phones.getValue(words[0])
    return when (what) {
        "sync" -> phone.syncOnce(words[1].toULong()).run {
            listOf(
                "answered=$answered", "refused=$refused", "changed=$changed", "bytes_up=$bytesUp", "bytes_down=$bytesDown",
                "waiting=$waiting", "needs_help=$needsHelp", "reached=$reached", "ended=${name(ended)}", "why=${name(why)}",
                "try_again_ms=${tryAgainMs ?: ""}",
            )
        }
        "badge" -> phone.badge().run { listOf("orders_to_answer=$ordersToAnswer", "waiting=$waiting", "needs_help=$needsHelp") }
        "unannounced" -> phone.unannounced()
        "announced" -> emptyList<String>().also { phone.announced(words.drop(1)) }
        "language" -> listOf(phone.language() ?: "")
        "network" -> emptyList<String>().also { phone.setNetwork(Network.valueOf(words[1].uppercase())) }
        "cancel" -> emptyList<String>().also { phone.cancel() }
        "shut" -> emptyList<String>().also { phone.shut() }
        else -> error(what)
    }
}

fun main() {
    generateSequence(::readlnOrNull).forEach { line ->
        val words = line.split("\t")
        thread(isDaemon = true) {
            val told = try {
                listOf("ok") + call(words[1], words.drop(2))
            } catch (error: PhoneException) {
                listOf("error", error::class.simpleName!!.lowercase())
            }
            answer(listOf(words[0]) + told)
        }
    }
}
