package org.isoko.app.shell

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.util.Log

/** Links that lead out of the app: a dialler, a chat, a page. */
internal object Links {
    private const val TAG = "Isoko"

    /** Nothing else: `intent:` and `file:` would let a listing's text do things that a link does not. */
    private val OPENED = setOf("https", "http", "tel", "sms", "smsto", "mailto", "whatsapp", "geo")

    /** Opens it. False if nothing on this phone can, or it may not be opened. */
    fun open(context: Context, url: String): Boolean {
        val link = Uri.parse(url).normalizeScheme()
        if (link.scheme !in OPENED) return false
        // The number stands in the dialler, and she calls; calling by itself would need a permission.
        val action = if (link.scheme == "tel") Intent.ACTION_DIAL else Intent.ACTION_VIEW
        return try {
            context.startActivity(Intent(action, link))
            true
        } catch (none: ActivityNotFoundException) {
            Log.i(TAG, "no app for ${link.scheme}", none)
            false
        }
    }
}
