package org.isoko.app.notices

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import androidx.appcompat.app.AlertDialog
import androidx.core.content.ContextCompat
import org.isoko.app.R
import org.isoko.app.shell.Words

/**
 * Asks whether orders may be announced, on Androids that want to be asked (13 and later): when she comes back to an app in which
 * something of hers is on its way to the market, because then an order can come. First in our words and her language; the
 * system's question follows her yes. Asked twice at most.
 *
 * Made in the activity's `onCreate`, because a result may be waiting for it.
 */
internal class NoticeQuestion(private val activity: ComponentActivity) {
    private val system = activity.registerForActivityResult(RequestPermission()) { /* the next notification asks the system itself */ }

    private val memory = activity.getSharedPreferences("questions", Context.MODE_PRIVATE)

    /** Something of hers is on its way to the market. */
    fun hasReason() {
        if (!memory.getBoolean(REASON, false)) memory.edit().putBoolean(REASON, true).apply()
    }

    /** The moment to ask, if there is anything to ask. On the main thread. */
    fun askIfItIsTime() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || activity.isFinishing) return
        val permission = Manifest.permission.POST_NOTIFICATIONS
        val asked = memory.getInt(ASKED, 0)
        val granted = ContextCompat.checkSelfPermission(activity, permission) == PackageManager.PERMISSION_GRANTED
        if (granted || asked >= MOST || !memory.getBoolean(REASON, false)) return
        // Counted before it is asked, and not asked again for the same reason: the next one is the next thing that she sells.
        memory.edit().putInt(ASKED, asked + 1).remove(REASON).apply()
        val words = Words.here(activity)
        AlertDialog.Builder(activity)
            .setTitle(words.getString(R.string.notice_ask_title))
            .setMessage(words.getString(R.string.notice_ask))
            .setPositiveButton(words.getString(R.string.notice_ask_yes)) { _, _ -> system.launch(permission) }
            .setNegativeButton(words.getString(R.string.notice_ask_no), null)
            .show()
    }

    private companion object {
        const val REASON = "reason"
        const val ASKED = "asked"
        const val MOST = 2
    }
}
