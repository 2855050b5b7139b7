package org.isoko.app.shell

/** Whether the app is what she looks at. Kept by the activity, read by background rounds of the same process. */
internal object Front {
    @Volatile var looking = false
}
