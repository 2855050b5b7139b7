import AVFoundation
import Foundation

/// Reads aloud, for those who do not read, with the voices that are on the phone.
final class Voice: @unchecked Sendable {
    private let synthesizer = AVSpeechSynthesizer()

    /// Whether there is a voice for this language. All that iOS lists are on the phone and need no network.
    func can(_ language: String) -> Bool {
        voice(for: language) != nil
    }

    /// Says it, in place of what is being said. Nothing to say: silence.
    func speak(_ text: String, _ language: String) -> Bool {
        let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let voice = words.isEmpty ? nil : self.voice(for: language)
        if !words.isEmpty && voice == nil { return false }
        DispatchQueue.main.async { [self] in
            synthesizer.stopSpeaking(at: .immediate)
            guard let voice else { return }
            do {
                // Heard with the ring switch on silent, too: she asked for it.
                try AVAudioSession.sharedInstance().setCategory(.playback, options: .duckOthers)
            } catch {
                NSLog("Isoko: the voice: %@", String(describing: error))
            }
            let utterance = AVSpeechUtterance(string: words)
            utterance.voice = voice
            synthesizer.speak(utterance)
        }
        return true
    }

    private func voice(for language: String) -> AVSpeechSynthesisVoice? {
        let wanted = language.split(separator: "-").first.map(String.init) ?? language
        // Chinese voices are named by country: the one of simplified script.
        let exact = wanted == "zh" ? "zh-CN" : language
        if let voice = AVSpeechSynthesisVoice(language: exact), voice.language.hasPrefix(wanted) { return voice }
        return AVSpeechSynthesisVoice.speechVoices().first { $0.language.split(separator: "-").first.map(String.init) == wanted }
    }
}
