package org.isoko.app.background

import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import android.os.Build

/**
 * When the system is asked to run [SyncJob]: every hour, and once more when something waits. Both wait for a network, and both
 * outlive a restart of the phone (`setPersisted`, which is why the manifest asks for RECEIVE_BOOT_COMPLETED).
 */
internal object Schedule {
    private const val HOURLY_JOB = 1
    private const val SOON_JOB = 2

    private const val HOUR_MS = 60 * 60_000L

    /** While she is in the app it syncs by itself; the job is for the case that the app is ended under her hands. */
    private const val AFTER_SCREENS_MS = 2 * 60_000L

    /** The round every hour. Asked for at every start; what is there already stays as it is, with the time it has waited. */
    fun everyHour(context: Context) {
        val scheduler = scheduler(context)
        if (scheduler.getPendingJob(HOURLY_JOB)?.intervalMillis == HOUR_MS) return
        scheduler.schedule(job(context, HOURLY_JOB, Over.ANY).setPeriodic(HOUR_MS).build())
    }

    /** What a round wanted when it ended. */
    fun next(context: Context, next: Next) {
        val job = job(context, SOON_JOB, next.over)
        if (next.afterMs > 0) job.setMinimumLatency(next.afterMs)
        scheduler(context).schedule(job.build())
    }

    /** Something waits, and she is in the app. */
    fun whileLooking(context: Context) {
        if (scheduler(context).getPendingJob(SOON_JOB) == null) next(context, Next(Over.ANY, AFTER_SCREENS_MS))
    }

    /** She has left the app, and something waits: at the next network, before what other apps do in the background. */
    fun afterLeaving(context: Context) {
        val scheduler = scheduler(context)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            val job = job(context, SOON_JOB, Over.ANY).setExpedited(true).build()
            if (scheduler.schedule(job) == JobScheduler.RESULT_SUCCESS) return
        }
        scheduler.schedule(job(context, SOON_JOB, Over.ANY).build())
    }

    /** Nothing waits any more. */
    fun nothingWaits(context: Context) {
        scheduler(context).cancel(SOON_JOB)
    }

    private fun job(context: Context, id: Int, over: Over): JobInfo.Builder =
        JobInfo.Builder(id, ComponentName(context, SyncJob::class.java))
            .setPersisted(true)
            .setRequiredNetworkType(
                when (over) {
                    Over.ANY -> JobInfo.NETWORK_TYPE_ANY
                    Over.UNMETERED -> JobInfo.NETWORK_TYPE_UNMETERED
                }
            )

    private fun scheduler(context: Context): JobScheduler = context.getSystemService(JobScheduler::class.java)
}
