package org.isoko.app.shell

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.graphics.Bitmap
import android.graphics.ImageDecoder
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.provider.MediaStore
import android.util.Log
import android.webkit.MimeTypeMap
import androidx.activity.ComponentActivity
import androidx.activity.result.PickVisualMediaRequest
import androidx.activity.result.contract.ActivityResultContract
import androidx.activity.result.contract.ActivityResultContracts.PickMultipleVisualMedia
import androidx.activity.result.contract.ActivityResultContracts.PickVisualMedia
import androidx.annotation.RequiresApi
import java.io.File
import java.io.IOException
import java.io.OutputStream
import java.util.UUID
import kotlin.concurrent.thread
import org.isoko.app.R
import uniffi.isoko.ShellEvent

/**
 * The system's photo picker, which shows us only what she chooses and so needs no permission. What she chose is copied into the
 * core's folder before it is reported: the system lends the pictures for a moment only.
 *
 * Made in the activity's `onCreate`, because a result may be waiting for it.
 */
internal class Gallery(private val activity: ComponentActivity, saved: Bundle?) {
    private data class Asked(val request: String, val folder: String, val most: Int)

    private var asked: Asked? =
        saved?.getStringArray(KEY)?.let { (request, folder, most) -> Asked(request, folder, most.toIntOrNull() ?: 1) }

    private val picker = activity.registerForActivityResult(Choose()) { chosen -> finished(chosen) }

    private val oldPicker = activity.registerForActivityResult(ChooseInApps()) { chosen -> finished(chosen) }

    /** Opens the picker. False when nothing may be chosen. */
    fun open(request: String, folder: String, most: UInt): Boolean {
        val count = most.coerceAtMost(MOST).toInt()
        if (count == 0) return false
        activity.runOnUiThread {
            asked = Asked(request, folder, count)
            try {
                picker.launch(count)
            } catch (_: ActivityNotFoundException) {
                chooseInApps(count)
            }
        }
        return true
    }

    /** Keeps what was asked for. */
    fun save(state: Bundle) {
        asked?.let { state.putStringArray(KEY, arrayOf(it.request, it.folder, it.most.toString())) }
    }

    /** Androids without a picker and without the system's own files app: whatever app has pictures. */
    private fun chooseInApps(most: Int) =
        try {
            oldPicker.launch(most)
        } catch (none: ActivityNotFoundException) {
            Log.w(TAG, "no app has pictures", none)
            finished(emptyList())
        }

    private fun finished(chosen: List<Uri>) {
        val (request, folder, most) = asked ?: return
        asked = null
        // Ten pictures of ten megabytes take a while; nothing else that is said to Rust should wait for them.
        thread(name = "isoko-photos") {
            val files = chosen.take(most).mapNotNull { uri -> copy(uri, File(folder)) }
            Events.insist(ShellEvent.Photos(request, files))
        }
    }

    /** Into a file that has its name once it is whole; null if it cannot be read. */
    private fun copy(uri: Uri, folder: File): String? {
        val name = UUID.randomUUID().toString()
        val part = File(folder, "$name.part")
        return try {
            folder.mkdirs()
            val type = activity.contentResolver.getType(uri) ?: JPEG
            val ending =
                if (type in FOREIGN && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
                    translate(uri, part)
                    "jpg"
                } else {
                    val from = activity.contentResolver.openInputStream(uri) ?: return null
                    from.use { write(part) { to -> it.copyTo(to) } }
                    MimeTypeMap.getSingleton().getExtensionFromMimeType(type) ?: "jpg"
                }
            File(folder, "$name.$ending").takeIf(part::renameTo)?.path
        } catch (broken: IOException) {
            Log.w(TAG, "a chosen photo", broken)
            null
        } catch (broken: SecurityException) {
            Log.w(TAG, "a chosen photo", broken)
            null
        } finally {
            part.delete()
        }
    }

    /** Into a JPEG: phones of the last years keep their photos in formats that the core does not read, and can read them. */
    @RequiresApi(Build.VERSION_CODES.P)
    private fun translate(uri: Uri, part: File) {
        val picture =
            ImageDecoder.decodeBitmap(ImageDecoder.createSource(activity.contentResolver, uri)) { decoder, about, _ ->
                // Twice what the core keeps, so that a photo of 50 megapixels does not take 200 MB of a phone that has 2 GB.
                val longEdge = maxOf(about.size.width, about.size.height)
                decoder.setTargetSampleSize((longEdge / LONG_EDGE).coerceAtLeast(1))
                decoder.allocator = ImageDecoder.ALLOCATOR_SOFTWARE
            }
        try {
            write(part) { to -> picture.compress(Bitmap.CompressFormat.JPEG, QUALITY, to) }
        } finally {
            picture.recycle()
        }
    }

    /** On the disk, not only on its way there. */
    private fun write(part: File, fill: (OutputStream) -> Unit) {
        part.outputStream().use { to ->
            fill(to)
            to.fd.sync()
        }
    }

    private companion object {
        const val KEY = "org.isoko.app.gallery"
        const val TAG = "Isoko"

        /** Pickers refuse more than their own limit, which is 100 where it is lowest. */
        const val MOST = 100u

        const val JPEG = "image/jpeg"
        val FOREIGN = setOf("image/heic", "image/heif", "image/avif")
        const val LONG_EDGE = 2048
        const val QUALITY = 92
    }
}

/** The photo picker, with a limit that is known only when it opens: the library's own contracts want it earlier. */
private class Choose : ActivityResultContract<Int, List<Uri>>() {
    override fun createIntent(context: Context, input: Int): Intent {
        val images = PickVisualMediaRequest.Builder().setMediaType(PickVisualMedia.ImageOnly).build()
        return if (input > 1) PickMultipleVisualMedia(input).createIntent(context, images) else PickVisualMedia().createIntent(context, images)
    }

    override fun parseResult(resultCode: Int, intent: Intent?): List<Uri> = chosen(intent)
}

/** Any app that has pictures. */
private class ChooseInApps : ActivityResultContract<Int, List<Uri>>() {
    override fun createIntent(context: Context, input: Int): Intent {
        val pick = Intent(Intent.ACTION_PICK, MediaStore.Images.Media.EXTERNAL_CONTENT_URI).setType("image/*")
        pick.putExtra(Intent.EXTRA_ALLOW_MULTIPLE, input > 1)
        return Intent.createChooser(pick, Words.here(context).getString(R.string.choose_photos))
    }

    override fun parseResult(resultCode: Int, intent: Intent?): List<Uri> = chosen(intent)
}

/** Several lie in the clip, one in the data, some apps fill both; a cancelled choice brings no intent. */
private fun chosen(intent: Intent?): List<Uri> {
    val clip = intent?.clipData
    val several = if (clip == null) emptyList() else (0 until clip.itemCount).mapNotNull { clip.getItemAt(it).uri }
    return several.ifEmpty { listOfNotNull(intent?.data) }.distinct()
}
