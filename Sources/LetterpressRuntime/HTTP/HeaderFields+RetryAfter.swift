import Foundation

extension HeaderFields {
    /// The wait that a server asks for, in milliseconds, in seconds or as a date (RFC 9110, section 10.2.3).
    func retryAfter(now: Date = Date()) -> Duration? {
        if let milliseconds = number("retry-after-ms") { return .seconds(milliseconds / 1000) }
        if let seconds = number("retry-after") { return .seconds(seconds) }
        guard let date = self["retry-after"].flatMap(HTTPDate.read) else { return nil }
        return .seconds(Swift.max(0, date.timeIntervalSince(now)))
    }

    private func number(_ name: String) -> Double? {
        let text = self[name]?.trimmingCharacters(in: .whitespaces)
        guard let number = text.flatMap(Double.init), (0..<1e12).contains(number) else {
            return nil
        }
        return number
    }
}
