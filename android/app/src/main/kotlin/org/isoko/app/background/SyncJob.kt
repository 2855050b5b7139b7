package org.isoko.app.background

import android.app.job.JobParameters
import android.app.job.JobService
import android.content.Context
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.util.Log
import kotlin.concurrent.thread
import org.isoko.app.notices.OrderNotice
import org.isoko.app.shell.Connection
import org.isoko.app.shell.Front
import uniffi.isoko.Network
import uniffi.isoko.PhoneInterface
import uniffi.isoko.openPhone

/** What the system starts when a network is there: one [BackgroundSync] for each job, on a thread of its own. */
class SyncJob : JobService() {
    private val main = Handler(Looper.getMainLooper())

    /** Only touched on the main thread, where the system calls us. */
    private val rounds = mutableMapOf<Int, BackgroundSync>()

    override fun onStartJob(job: JobParameters): Boolean {
        val round = BackgroundSync(JobSurroundings(applicationContext, job))
        rounds[job.jobId] = round
        thread(name = "isoko-sync") {
            val next =
                try {
                    round.run()
                } catch (broken: Exception) {
                    // A fault of ours, in Rust or here. The round every hour tries again; the screens are not taken down.
                    Log.e(TAG, "background round", broken)
                    null
                }
            main.post { finish(job, round, next) }
        }
        return true
    }

    /** The network went, or our time is over. True: what was not done is done when the conditions are met again. */
    override fun onStopJob(job: JobParameters): Boolean {
        rounds.remove(job.jobId)?.stop()
        return true
    }

    private fun finish(job: JobParameters, round: BackgroundSync, next: Next?) {
        // Stopped meanwhile: the system has its own plan for it already.
        if (rounds[job.jobId] !== round) return
        rounds.remove(job.jobId)
        // In this order: asking for a job under the number of one that runs would stop it.
        jobFinished(job, false)
        if (next != null) Schedule.next(this, next)
    }

    private companion object {
        const val TAG = "Isoko"
    }
}

/** The surroundings that a job has. */
private class JobSurroundings(private val context: Context, private val job: JobParameters) : Surroundings {
    override fun open(): PhoneInterface = openPhone(context.filesDir.path, null)

    override fun network(): Network {
        val given = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) job.network else null
        return Connection.of(context, given)
    }

    override fun timeMs(): Long {
        val hurried = Build.VERSION.SDK_INT >= Build.VERSION_CODES.S && job.isExpeditedJob
        // The system stops ordinary jobs after ten minutes; hurried ones are sure of one.
        return if (hurried) HURRIED_MS else ORDINARY_MS
    }

    override fun looking(): Boolean = Front.looking

    override fun show(notice: Notice): Boolean = OrderNotice.show(context, notice)

    override fun withdraw() = OrderNotice.withdraw(context)

    private companion object {
        const val HURRIED_MS = 60_000L
        const val ORDINARY_MS = 9 * 60_000L
    }
}
