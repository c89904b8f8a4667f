import Foundation

extension CallObserver {
    /// Writes a line about each call, or about every step of it, to standard error.
    public static func log(_ level: LogLevel = .info) -> Self {
        log(level) { line in
            try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
        }
    }

    /// Writes a line about each call, or about every step of it, somewhere else.
    public static func log(
        _ level: LogLevel = .info, to write: @escaping @Sendable (String) -> Void
    ) -> Self {
        Self { event in
            let line = LogLine(event)
            if level == .debug || line.level == .info { write(line.text) }
        }
    }
}
