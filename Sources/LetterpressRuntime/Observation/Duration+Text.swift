import Foundation

extension Duration {
    /// Seconds with three digits after the point: "0.250 s".
    var text: String { String(format: "%.3f s", self / .seconds(1)) }
}
