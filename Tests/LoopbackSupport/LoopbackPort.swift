import Foundation

/// A port of 127.0.0.1 that nobody else gets as long as this exists.
///
/// Until somebody listens on it, it refuses connections. A port that a server gave back is no
/// substitute: whoever asks for one next may get it, and the connections meant to be refused.
package final class LoopbackPort: Sendable {
    package let number: Int
    let socket: Int32

    package init() throws {
        socket = Self.makeSocket()
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        number = Int(UInt16(bigEndian: address.sin_port))
        guard isBound else { throw URLError(.unknown) }
    }

    deinit {
        close(socket)
    }

    /// The URL of the port, without a slash at the end.
    package var base: String { "http://127.0.0.1:\(number)" }

    private static func makeSocket() -> Int32 {
        #if canImport(Darwin)
            return Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #else
            return Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
    }
}
