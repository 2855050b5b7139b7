package org.isoko.app.shell

import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.util.Log
import androidx.core.content.FileProvider
import java.io.File
import org.isoko.app.R

/** Files of ours that another app may see for a moment: where the camera writes, what she gives on. */
internal object SharedFiles {
    private const val TAG = "Isoko"

    /** The address under which another app finds a file. Only folders named in `res/xml/file_paths.xml` have any. */
    fun uri(context: Context, file: File): Uri = FileProvider.getUriForFile(context, "${context.packageName}.fileprovider", file)

    /** Opens the share sheet with a file. False if it cannot be given on. */
    fun share(context: Context, file: String, mime: String): Boolean =
        try {
            val uri = uri(context, File(file))
            val send =
                Intent(Intent.ACTION_SEND)
                    .setType(mime)
                    .putExtra(Intent.EXTRA_STREAM, uri)
                    .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            // The permission to read travels with the clip, through the chooser, too.
            send.clipData = ClipData.newRawUri(null, uri)
            context.startActivity(Intent.createChooser(send, Words.here(context).getString(R.string.share_title)))
            true
        } catch (none: ActivityNotFoundException) {
            Log.w(TAG, "share", none)
            false
        } catch (elsewhere: IllegalArgumentException) {
            Log.e(TAG, "share", elsewhere)
            false
        }
}
