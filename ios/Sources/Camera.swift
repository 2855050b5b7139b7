import Foundation
import UIKit

/// The system's camera, above our screens. The photo goes to the file that the core named.
final class Camera: NSObject, @unchecked Sendable {
    private struct Asked {
        let request: String
        let file: String
    }

    /// Only touched on the main thread.
    private var asked: Asked?

    /// Little enough loss that what the core makes of it decides how it looks.
    private static let quality: CGFloat = 0.92

    /// Opens the camera. False where there is none.
    func open(request: String, file: String) -> Bool {
        guard UIImagePickerController.isSourceTypeAvailable(.camera) else { return false }
        DispatchQueue.main.async { [self] in
            asked = Asked(request: request, file: file)
            guard let top = Top.screen else { return finished(nil) }
            let picker = UIImagePickerController()
            picker.sourceType = .camera
            picker.cameraCaptureMode = .photo
            picker.delegate = self
            top.present(picker, animated: true)
        }
        return true
    }

    fileprivate func finished(_ image: UIImage?) {
        guard let asked else { return }
        self.asked = nil
        DispatchQueue.global(qos: .userInitiated).async {
            let there = image.map { Self.write($0, to: asked.file) } ?? false
            Events.insist(.photos(request: asked.request, files: there ? [asked.file] : []))
        }
    }

    private static func write(_ image: UIImage, to file: String) -> Bool {
        let url = URL(fileURLWithPath: file)
        do {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            guard let jpeg = image.jpegData(compressionQuality: quality) else { return false }
            try jpeg.write(to: url, options: .atomic)
            return true
        } catch {
            NSLog("Isoko: the photo: %@", String(describing: error))
            return false
        }
    }
}

// Apart from the class, which would belong to the main thread altogether.
extension Camera: UIImagePickerControllerDelegate, UINavigationControllerDelegate {
    func imagePickerController(
        _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
    ) {
        picker.dismiss(animated: true)
        finished(info[.originalImage] as? UIImage)
    }

    func imagePickerControllerDidCancel(_ picker: UIImagePickerController) {
        picker.dismiss(animated: true)
        finished(nil)
    }
}
