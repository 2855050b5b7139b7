package org.isoko.app

import android.app.Application
import android.system.Os
import org.isoko.app.background.Schedule

/** The process, with or without a screen: the system starts it for a background round, too. */
class IsokoApp : Application() {
    override fun onCreate() {
        super.onCreate()
        // Before anything of Rust runs. One spelling of the data folder for the screens and for background rounds, because the
        // core is one for each folder: `/data/data/…` and `/data/user/0/…` are the same place, and on a phone with two users
        // only the second is right.
        Os.setenv("ISOKO_DATA", filesDir.path, true)
        Os.setenv("TMPDIR", cacheDir.path, true)
        Schedule.everyHour(this)
    }
}
