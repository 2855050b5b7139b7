package org.isoko.app.shell

import android.util.Log
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import uniffi.isoko.ShellEvent
import uniffi.isoko.shellEvent

/**
 * What is said to Rust, in order, on one thread for the whole process: the first word loads the library, which takes a moment
 * that the first frame should not wait for, and a new activity's word must not overtake the old one's last.
 */
internal object Events {
    private val line = Executors.newSingleThreadScheduledExecutor { work -> Thread(work, "isoko-events").apply { isDaemon = true } }

    private const val TAG = "Isoko"
    private const val AGAIN_MS = 500L

    /** Half a minute: a slow phone that starts the app again because the camera took its memory. */
    private const val TRIES = 60

    /** Does it when all before it is done. */
    fun then(work: () -> Unit) {
        line.execute { guarded(work) }
    }

    /** Says it, to whoever listens. */
    fun tell(event: ShellEvent) = then { shellEvent(event) }

    /** Says it until a screen takes it: the app may have been started for it, and its screens are not there yet. */
    fun insist(event: ShellEvent) = insist(event, TRIES)

    private fun insist(event: ShellEvent, tries: Int): Unit = then {
        if (!shellEvent(event) && tries > 1) {
            line.schedule({ insist(event, tries - 1) }, AGAIN_MS, TimeUnit.MILLISECONDS)
        }
    }

    private fun guarded(work: () -> Unit) =
        try {
            work()
        } catch (broken: Exception) {
            Log.e(TAG, "telling Rust", broken)
            Unit
        }
}
