import Foundation

/// The two streams of the tool: results on one, diagnostics on the other.
enum Console {
    static func print(_ text: String) { write(text, to: .standardOutput) }

    static func printError(_ text: String) { write(text, to: .standardError) }

    /// A reader that went away is no reason to fail.
    private static func write(_ text: String, to stream: FileHandle) {
        try? stream.write(contentsOf: Data(text.utf8))
    }
}
