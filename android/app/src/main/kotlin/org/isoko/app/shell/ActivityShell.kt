package org.isoko.app.shell

import dev.dioxus.main.MainActivity
import org.isoko.app.background.Schedule
import uniffi.isoko.NativeShell

/**
 * What Rust asks of the activity. Called on any of Rust's threads; whatever belongs on the main one goes there by itself, and
 * nothing here waits for it, as the main thread may be waiting for Rust.
 */
internal class ActivityShell(private val activity: MainActivity) : NativeShell {
    override fun takePhoto(request: String, file: String): Boolean = activity.camera.open(request, file)

    override fun choosePhotos(request: String, folder: String, most: UInt): Boolean = activity.gallery.open(request, folder, most)

    override fun share(file: String, mime: String): Boolean = SharedFiles.share(activity, file, mime)

    override fun openLink(url: String): Boolean = Links.open(activity, url)

    override fun speak(text: String, language: String): Boolean = activity.voice.speak(text, language)

    override fun canSpeak(language: String): Boolean = activity.voice.can(language)

    override fun leave() {
        activity.runOnUiThread(activity::leave)
    }

    override fun waitingChanged(waiting: UInt) {
        activity.waiting = waiting
        if (waiting > 0u) Schedule.whileLooking(activity) else Schedule.nothingWaits(activity)
    }
}
