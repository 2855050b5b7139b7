package org.isoko.app.notices

import android.annotation.SuppressLint
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.res.Resources
import androidx.core.app.NotificationChannelCompat
import androidx.core.app.NotificationCompat
import androidx.core.app.NotificationManagerCompat
import androidx.core.content.ContextCompat
import dev.dioxus.main.MainActivity
import org.isoko.app.R
import org.isoko.app.background.Notice
import org.isoko.app.shell.Words

/**
 * The notification about new orders. The phone is shared and its screen is read by others, so it says how many and nothing
 * else, and on a locked screen not even that.
 */
internal object OrderNotice {
    /** The kind of notification that she can turn off in the phone's settings. */
    const val CHANNEL = "orders"

    private const val ID = 1

    /** Shows it in the place of the last one. False: she wants none. */
    @SuppressLint("MissingPermission") // `areNotificationsEnabled` is the question for it, on every Android
    fun show(context: Context, notice: Notice): Boolean {
        val manager = NotificationManagerCompat.from(context)
        val words = Words.of(context, notice.language)
        manager.createNotificationChannel(channel(words))
        val silenced = manager.getNotificationChannelCompat(CHANNEL)?.importance == NotificationManagerCompat.IMPORTANCE_NONE
        if (!manager.areNotificationsEnabled() || silenced) return false
        val public = builder(context).setContentTitle(words.getString(R.string.notice_orders_hidden)).build()
        val notification =
            builder(context)
                // As text: formatting a number would choose other digits than the screens do.
                .setContentTitle(words.getString(R.string.notice_orders, notice.orders.toString()))
                .setNumber(notice.toAnswer)
                .setVisibility(NotificationCompat.VISIBILITY_PRIVATE)
                .setPublicVersion(public)
                .setContentIntent(toOrders(context))
                .setAutoCancel(true)
                .build()
        manager.notify(ID, notification)
        return true
    }

    /** Takes it away. */
    fun withdraw(context: Context) = NotificationManagerCompat.from(context).cancel(ID)

    /** Named again each time, in the language of that moment; what she set for it stays. */
    private fun channel(words: Resources): NotificationChannelCompat =
        NotificationChannelCompat.Builder(CHANNEL, NotificationManagerCompat.IMPORTANCE_DEFAULT)
            .setName(words.getString(R.string.channel_orders))
            .setDescription(words.getString(R.string.channel_orders_hint))
            .setShowBadge(true)
            .build()

    private fun builder(context: Context): NotificationCompat.Builder =
        NotificationCompat.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.ic_notice)
            .setColor(ContextCompat.getColor(context, R.color.leaf))
            .setPriority(NotificationCompat.PRIORITY_DEFAULT)

    private fun toOrders(context: Context): PendingIntent {
        val open =
            Intent(context, MainActivity::class.java)
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
                .putExtra(MainActivity.LINK, MainActivity.ORDERS)
        return PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
    }
}
