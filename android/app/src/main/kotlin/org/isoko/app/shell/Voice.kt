package org.isoko.app.shell

import android.content.Context
import android.os.Looper
import android.speech.tts.TextToSpeech
import java.util.Locale
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

/** Reads aloud, for those who do not read: with the phone's own voices, and only those that need no network. */
internal class Voice(private val context: Context) {
    private val ready = CountDownLatch(1)

    @Volatile private var works = false

    /** Started with the first question, as it takes a second and some memory. */
    private val engine: TextToSpeech by lazy {
        TextToSpeech(context.applicationContext) { status ->
            works = status == TextToSpeech.SUCCESS
            ready.countDown()
        }
    }

    @Volatile private var started = false

    /** Whether there is a voice for this language on the phone. Waits for the engine, but never on the main thread. */
    fun can(language: String): Boolean {
        val engine = begin() ?: return false
        val locale = Locale.forLanguageTag(language)
        if (engine.isLanguageAvailable(locale) < TextToSpeech.LANG_AVAILABLE) return false
        // An engine counts voices that it would have to fetch, word by word, over the network.
        val voices = engine.voices?.filter { it.locale.language == locale.language } ?: return true
        return voices.isEmpty() || voices.any { !it.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features }
    }

    /** Says it, in place of what is being said. Nothing to say: silence. */
    fun speak(text: String, language: String): Boolean {
        if (text.isBlank()) {
            if (started) engine.stop()
            return true
        }
        if (!can(language)) return false
        engine.language = Locale.forLanguageTag(language)
        return engine.speak(text, TextToSpeech.QUEUE_FLUSH, null, UTTERANCE) == TextToSpeech.SUCCESS
    }

    /** Lets the engine go. */
    fun end() {
        if (started) engine.shutdown()
    }

    private fun begin(): TextToSpeech? {
        started = true
        val engine = engine
        // The engine answers on the main thread: waiting there would be waiting for oneself.
        val patience = if (Looper.myLooper() == Looper.getMainLooper()) 0L else PATIENCE_MS
        val answered = ready.await(patience, TimeUnit.MILLISECONDS)
        return engine.takeIf { answered && works }
    }

    private companion object {
        const val PATIENCE_MS = 4_000L
        const val UTTERANCE = "isoko"
    }
}
