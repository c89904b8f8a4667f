import Foundation

extension URLComponents {
    /// Foundation for Linux knows `http`, and not `HTTP`.
    mutating func lowercaseScheme() {
        let lowercased = scheme?.lowercased()
        scheme = lowercased
    }
}
