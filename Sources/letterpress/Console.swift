import ClientGenerator
import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The two streams of the tool: results on one, diagnostics on the other.
enum Console {
    static func print(_ text: String) throws(ConsoleFault) {
        let number = write(text, to: STDOUT_FILENO)
        // A reader that went away is no reason to fail.
        if number != 0, number != EPIPE { throw ConsoleFault(number: number) }
    }

    /// Names of files in the line may have characters that a terminal would obey.
    static func print(line: String) throws(ConsoleFault) { try print(line.escapingControls + "\n") }

    static func printError(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// - Returns: The number of the system's fault; zero for none.
    private static func write(_ text: String, to stream: Int32) -> Int32 {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                bytes.baseAddress.map { systemWrite(stream, $0, bytes.count) } ?? -1
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}

/// A result that could not be printed.
struct ConsoleFault: Error, CustomStringConvertible {
    let number: Int32

    var description: String { "cannot print the result: \(SystemFault(number: number))" }
}

/// The function of the system that the one of the console hides.
private func systemWrite(_ stream: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(stream, bytes, count)
}
