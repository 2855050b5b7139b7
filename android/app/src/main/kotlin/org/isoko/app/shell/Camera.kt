package org.isoko.app.shell

import android.content.ActivityNotFoundException
import android.content.Intent
import android.os.Bundle
import android.provider.MediaStore
import android.util.Log
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.TakePicture
import java.io.File
import uniffi.isoko.ShellEvent

/**
 * The phone's own camera app, which needs no permission of ours. It writes straight to the file that the core named, so the
 * photo is there even when the system ends our process meanwhile, as it does on phones with little memory; what was asked for
 * is kept with the activity's state.
 *
 * Made in the activity's `onCreate`, because a result may be waiting for it.
 */
internal class Camera(private val activity: ComponentActivity, saved: Bundle?) {
    private data class Asked(val request: String, val file: String)

    private var asked: Asked? = saved?.getStringArray(KEY)?.let { (request, file) -> Asked(request, file) }

    private val camera = activity.registerForActivityResult(TakePicture()) { taken -> finished(taken) }

    /** Opens the camera. False where there is none. */
    fun open(request: String, file: String): Boolean {
        if (Intent(MediaStore.ACTION_IMAGE_CAPTURE).resolveActivity(activity.packageManager) == null) return false
        activity.runOnUiThread {
            asked = Asked(request, file)
            try {
                File(file).parentFile?.mkdirs()
                camera.launch(SharedFiles.uri(activity, File(file)))
            } catch (gone: ActivityNotFoundException) {
                Log.w(TAG, "camera", gone)
                finished(taken = false)
            } catch (elsewhere: IllegalArgumentException) {
                // The file is in no folder that may be shared.
                Log.e(TAG, "camera", elsewhere)
                finished(taken = false)
            }
        }
        return true
    }

    /** Keeps what was asked for. */
    fun save(state: Bundle) {
        asked?.let { state.putStringArray(KEY, arrayOf(it.request, it.file)) }
    }

    private fun finished(taken: Boolean) {
        val (request, file) = asked ?: return
        asked = null
        Events.then {
            val photo = File(file)
            // Some cameras leave an empty file when she goes back, and some report nothing after a good one.
            val there = photo.length() > 0
            if (!there) photo.delete()
            if (!taken && there) Log.i(TAG, "the camera said no and left a photo")
            Events.insist(ShellEvent.Photos(request, if (there) listOf(file) else emptyList()))
        }
    }

    private companion object {
        const val KEY = "org.isoko.app.camera"
        const val TAG = "Isoko"
    }
}
