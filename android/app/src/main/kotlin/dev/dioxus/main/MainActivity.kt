package dev.dioxus.main

import android.content.Intent
import android.os.Bundle
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import androidx.activity.enableEdgeToEdge
import androidx.core.content.ContextCompat
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import org.isoko.app.R
import org.isoko.app.background.Schedule
import org.isoko.app.notices.NoticeQuestion
import org.isoko.app.shell.ActivityShell
import org.isoko.app.shell.Camera
import org.isoko.app.shell.ConnectionWatch
import org.isoko.app.shell.Events
import org.isoko.app.shell.Front
import org.isoko.app.shell.Gallery
import org.isoko.app.shell.Voice
import org.isoko.app.shell.Words
import uniffi.isoko.ShellEvent
import uniffi.isoko.attachShell
import uniffi.isoko.detachShell
import uniffi.isoko.shellEvent

/** wry's Kotlin asks this name for whether it is a debug build. */
internal typealias BuildConfig = org.isoko.app.BuildConfig

/**
 * The one activity: wry's, which holds the web view and runs Rust's `main`, with what it does not do. Its package is the one that
 * Rust's side of it looks for; what is ours lives in `org.isoko.app`.
 */
class MainActivity : WryActivity() {
    internal lateinit var camera: Camera
        private set

    internal lateinit var gallery: Gallery
        private set

    internal lateinit var voice: Voice
        private set

    /** How many things wait, as Rust last said. */
    @Volatile internal var waiting = 0u
        set(value) {
            field = value
            if (value > 0u) question.hasReason()
        }

    private lateinit var question: NoticeQuestion
    private lateinit var connection: ConnectionWatch

    /** wry would go back in the web view's history, which has one page; the router has the screens. */
    override val handleBackNavigation: Boolean = false

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        camera = Camera(this, savedInstanceState)
        gallery = Gallery(this, savedInstanceState)
        question = NoticeQuestion(this)
        voice = Voice(this)
        connection = ConnectionWatch(this) { network -> Events.tell(ShellEvent.Network(network)) }
        keepOutOfTheWay()
        onBackPressedDispatcher.addCallback(this, back)
        Events.then { attachShell(ActivityShell(this)) }
        if (savedInstanceState == null) follow(intent)
    }

    override fun onWebViewCreate(webView: WebView) {
        // Until the first paint: the paper, not white.
        webView.setBackgroundColor(ContextCompat.getColor(this, R.color.paper))
    }

    override fun onResume() {
        super.onResume()
        Front.looking = true
        connection.begin()
        Events.tell(ShellEvent.Resumed)
        question.askIfItIsTime()
    }

    override fun onPause() {
        super.onPause()
        Front.looking = false
        connection.end()
        // Drafts and the place where she was: from here on the system may end us without a word.
        Events.tell(ShellEvent.Suspended)
        Words.refresh(this)
    }

    override fun onStop() {
        super.onStop()
        if (waiting > 0u) Schedule.afterLeaving(this)
    }

    override fun onDestroy() {
        Events.then { detachShell() }
        voice.end()
        super.onDestroy()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        camera.save(outState)
        gallery.save(outState)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        follow(intent)
    }

    override fun onLowMemory() {
        super.onLowMemory()
        Events.tell(ShellEvent.LowMemory)
    }

    /** Behind the other apps, and not closed: closing ends the process, and with it a background round. */
    internal fun leave() {
        moveTaskToBack(true)
    }

    private val back =
        object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() {
                if (!shellEvent(ShellEvent.Back)) leave()
            }
        }

    /** A notification leads to a screen. */
    private fun follow(intent: Intent?) {
        // Any app may start this one, so only what our own notification says.
        val link = intent?.getStringExtra(LINK)?.takeIf { it == ORDERS } ?: return
        // Once: the intent stays with the activity.
        intent.removeExtra(LINK)
        Events.insist(ShellEvent.Link(link))
    }

    /** The page has the place between status bar, navigation bar, notch and keyboard; what is around it is paper. */
    private fun keepOutOfTheWay() {
        ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content)) { content, insets ->
            val taken =
                insets.getInsets(
                    WindowInsetsCompat.Type.systemBars() or WindowInsetsCompat.Type.displayCutout() or WindowInsetsCompat.Type.ime()
                )
            content.setPadding(taken.left, taken.top, taken.right, taken.bottom)
            WindowInsetsCompat.CONSUMED
        }
    }

    internal companion object {
        /** The screen that an intent leads to, as the router's address. */
        const val LINK = "org.isoko.app.LINK"

        /** All orders, new ones first. */
        const val ORDERS = "/orders"
    }
}
