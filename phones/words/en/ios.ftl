### What only iOS says: its own questions, asked with our reasons. `cargo xtask strings` writes it into `ios/*.lproj`.

# Why the app wants the camera.
# plist: NSCameraUsageDescription
camera-reason = A photo shows buyers what you sell. It is kept on this phone first.
