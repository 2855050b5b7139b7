import Foundation
import PhotosUI
import UIKit
import UniformTypeIdentifiers

/// The system's photo picker, which shows us only what she chooses and so needs no permission. What she chose is copied into the
/// core's folder before it is reported: the system lends the pictures for a moment only.
final class Gallery: NSObject, @unchecked Sendable {
    private struct Asked {
        let request: String
        let folder: URL
    }

    /// Only touched on the main thread.
    private var asked: Asked?

    /// Opens the picker. False when nothing may be chosen.
    func open(request: String, folder: String, most: UInt32) -> Bool {
        if most == 0 { return false }
        DispatchQueue.main.async { [self] in
            asked = Asked(request: request, folder: URL(fileURLWithPath: folder, isDirectory: true))
            guard let top = Top.screen else { return finished([]) }
            var choice = PHPickerConfiguration()
            choice.filter = .images
            choice.selectionLimit = Int(most)
            // As JPEG: the core reads no HEIC.
            choice.preferredAssetRepresentationMode = .compatible
            let picker = PHPickerViewController(configuration: choice)
            picker.delegate = self
            top.present(picker, animated: true)
        }
        return true
    }

    fileprivate func finished(_ chosen: [NSItemProvider]) {
        guard let asked else { return }
        self.asked = nil
        let copies = Copies(count: chosen.count)
        let all = DispatchGroup()
        for (place, provider) in chosen.enumerated() {
            all.enter()
            provider.loadFileRepresentation(forTypeIdentifier: UTType.image.identifier) { lent, error in
                // The file is lent until this returns.
                if let lent { copies.put(Self.copy(lent, into: asked.folder), at: place) }
                if let error { NSLog("Isoko: a chosen photo: %@", String(describing: error)) }
                all.leave()
            }
        }
        all.notify(queue: .global(qos: .userInitiated)) {
            Events.insist(.photos(request: asked.request, files: copies.inOrder))
        }
    }

    /// Into a file that has its name once it is whole; nil if it cannot be read.
    private static func copy(_ lent: URL, into folder: URL) -> String? {
        let name = UUID().uuidString.lowercased()
        let part = folder.appendingPathComponent(name + ".part")
        let whole = folder.appendingPathComponent(name).appendingPathExtension(lent.pathExtension.isEmpty ? "jpg" : lent.pathExtension)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: lent, to: part)
            try FileManager.default.moveItem(at: part, to: whole)
            return whole.path
        } catch {
            NSLog("Isoko: a chosen photo: %@", String(describing: error))
            try? FileManager.default.removeItem(at: part)
            return nil
        }
    }
}

// Apart from the class, which would belong to the main thread altogether.
extension Gallery: PHPickerViewControllerDelegate {
    func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) {
        picker.dismiss(animated: true)
        finished(results.map(\.itemProvider))
    }
}

/// The copies, which come in any order and on any thread, in the order in which she chose.
private final class Copies: @unchecked Sendable {
    private let lock = NSLock()
    private var files: [String?]

    init(count: Int) {
        files = Array(repeating: nil, count: count)
    }

    var inOrder: [String] {
        lock.lock()
        defer { lock.unlock() }
        return files.compactMap { $0 }
    }

    func put(_ file: String?, at place: Int) {
        lock.lock()
        files[place] = file
        lock.unlock()
    }
}
