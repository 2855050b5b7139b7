import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

// One version for every room: the workspace's.
val (major, minor, patch) =
    Regex("""\[workspace\.package][^\[]*?\nversion = "(\d+)\.(\d+)\.(\d+)"""")
        .find(rootDir.resolve("../Cargo.toml").readText())
        ?.destructured
        ?: error("../Cargo.toml names no version in [workspace.package]")

// What `android/release` made before it called Gradle: the Rust program for each ABI, and Kotlin for what it exports.
val generated = rootDir.resolve("generated")

android {
    namespace = "org.isoko.app"
    compileSdk = 36

    defaultConfig {
        applicationId = "org.isoko.app"
        minSdk = 24
        targetSdk = 36
        // 1.2.3 is 10203: grows with the version, and leaves room for 99 of each.
        versionCode = major.toInt() * 10_000 + minor.toInt() * 100 + patch.toInt()
        versionName = "$major.$minor.$patch"
        ndk { abiFilters += listOf("armeabi-v7a", "arm64-v8a") }
    }

    buildFeatures { buildConfig = true }

    sourceSets["main"].apply {
        kotlin.srcDirs("src/main/kotlin", generated.resolve("wry"), generated.resolve("bindings"))
        jniLibs.srcDirs(generated.resolve("jniLibs"))
    }

    signingConfigs {
        // The keystore is named by the environment, so that neither it nor its words are ever in git.
        System.getenv("ISOKO_KEYSTORE")?.let { path ->
            create("release") {
                storeFile = file(path)
                storePassword = System.getenv("ISOKO_KEYSTORE_PASSWORD")
                keyAlias = System.getenv("ISOKO_KEY_ALIAS")
                keyPassword = System.getenv("ISOKO_KEY_PASSWORD") ?: System.getenv("ISOKO_KEYSTORE_PASSWORD")
            }
        }
    }

    buildTypes {
        debug { applicationIdSuffix = ".debug" }
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            signingConfig = signingConfigs.findByName("release")
            proguardFiles(
                getDefaultProguardFile("proguard-android-optimize.txt"),
                "proguard-rules.pro",
                generated.resolve("wry/proguard-wry.pro"),
            )
        }
    }

    // She chooses the language in the app, also one that the phone's settings do not have: a bundle must not leave any behind.
    bundle { language { enableSplit = false } }

    packaging {
        // Not packed inside the APK: the library is used from where it lies, and takes its place on the phone once.
        jniLibs {
            useLegacyPackaging = false
            // Stripping is cargo's work (the profile `phone`), which knows what must stay exported.
            keepDebugSymbols += "**/libmain.so"
        }
        resources { excludes += listOf("META-INF/*.version", "META-INF/**/LICENSE*", "DebugProbesKt.bin", "kotlin-tooling-metadata.json") }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    // Newer libraries are taken on purpose, not when they appear.
    lint { disable += listOf("GradleDependency", "AndroidGradlePluginVersion", "NewerVersionAvailable") }
}

kotlin { compilerOptions { jvmTarget = JvmTarget.JVM_17 } }

dependencies {
    // wry's activity and web view.
    implementation("androidx.appcompat:appcompat:1.7.1")
    implementation("androidx.webkit:webkit:1.14.0")
    implementation("androidx.lifecycle:lifecycle-process:2.9.4")
    // Ours: pickers and permissions that survive the end of the process, insets, files for other apps.
    implementation("androidx.activity:activity:1.11.0")
    implementation("androidx.core:core:1.17.0")
    // What uniffi's Kotlin calls Rust through. As `aar`: only that one has the library for Android inside.
    implementation("net.java.dev.jna:jna:5.18.1@aar")
}
