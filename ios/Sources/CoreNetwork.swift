/// The core's word for it, where the system's framework of the same name is imported.
typealias CoreNetwork = Network
