package org.isoko.app.shell

import android.content.Context
import android.net.ConnectivityManager
import android.net.NetworkCapabilities
import uniffi.isoko.Network

/** What there is to send over, as the core wants to know it: whether there is something, and whether it costs. */
internal object Connection {
    /** Of this network, or of the one that the phone uses now. */
    fun of(context: Context, network: android.net.Network?): Network {
        val manager = context.getSystemService(ConnectivityManager::class.java)
        return kind(manager.getNetworkCapabilities(network ?: manager.activeNetwork))
    }

    /** Of a network that can do this; null where there is none. */
    fun kind(can: NetworkCapabilities?): Network =
        when {
            can == null || !can.hasCapability(NetworkCapabilities.NET_CAPABILITY_INTERNET) -> Network.NONE
            can.hasCapability(NetworkCapabilities.NET_CAPABILITY_NOT_METERED) -> Network.UNMETERED
            else -> Network.METERED
        }
}

/** Tells when that changes, from [begin] to [end]. */
internal class ConnectionWatch(context: Context, private val changed: (Network) -> Unit) {
    private val manager = context.getSystemService(ConnectivityManager::class.java)

    private var last: Network? = null

    private val callback =
        object : ConnectivityManager.NetworkCallback() {
            override fun onCapabilitiesChanged(network: android.net.Network, can: NetworkCapabilities) = tell(Connection.kind(can))

            override fun onLost(network: android.net.Network) = tell(Network.NONE)
        }

    fun begin() {
        last = null
        manager.registerDefaultNetworkCallback(callback)
        // Without any network the system calls nobody.
        if (manager.activeNetwork == null) tell(Network.NONE)
    }

    fun end() = manager.unregisterNetworkCallback(callback)

    /** The strength of a signal is a change of capabilities, too, many times a minute; only the kind is news. */
    @Synchronized
    private fun tell(kind: Network) {
        if (kind == last) return
        last = kind
        changed(kind)
    }
}
