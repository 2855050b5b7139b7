package org.isoko.app.shell

import android.content.Context
import android.content.res.Configuration
import android.content.res.Resources
import java.util.Locale
import uniffi.isoko.openPhone

/** Our words for the system, in the language that she chose in the app, which may be one that the phone's settings do not have. */
internal object Words {
    /** The language of the screens, as the core last said it. */
    @Volatile
    var language: String? = null
        private set

    /** Asks the core again. Not at the start, when the screens need the core first. */
    fun refresh(context: Context) = Events.then { language = openPhone(context.filesDir.path, null).use { it.language() } }

    /** In the language of the screens. */
    fun here(context: Context): Resources = of(context, language)

    /** In this language, or in the phone's own. */
    fun of(context: Context, language: String?): Resources {
        if (language == null) return context.resources
        val spoken = Configuration(context.resources.configuration)
        spoken.setLocale(Locale.forLanguageTag(language))
        return context.createConfigurationContext(spoken).resources
    }
}
