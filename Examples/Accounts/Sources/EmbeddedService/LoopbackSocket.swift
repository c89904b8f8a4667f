import Foundation

#if canImport(Glibc)
    import Glibc
    private let streamSocket = Int32(SOCK_STREAM.rawValue)
#elseif canImport(Musl)
    import Musl
    private let streamSocket = SOCK_STREAM
#else
    import Darwin
    private let streamSocket = SOCK_STREAM
#endif

/// A TCP socket on 127.0.0.1.
struct LoopbackSocket: Sendable {
    private let handle: Int32

    /// Listens on a port that the system picks.
    static func listening() throws -> LoopbackSocket {
        let handle = try check(socket(AF_INET, streamSocket, 0))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafePointer(to: address) { address in
            try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = try check(bind(handle, address, size))
            }
        }
        _ = try check(listen(handle, 16))
        return LoopbackSocket(handle: handle)
    }

    /// The port that the system picked.
    var port: Int {
        get throws {
            var address = sockaddr_in()
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            try withUnsafeMutablePointer(to: &address) { address in
                try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    _ = try Self.check(getsockname(handle, address, &size))
                }
            }
            return Int(UInt16(bigEndian: address.sin_port))
        }
    }

    /// Waits for the next connection.
    func nextConnection() throws -> LoopbackSocket {
        let connection = try Self.check(accept(handle, nil, nil))
        #if canImport(Darwin)
            // A client that went away is no reason for a signal; Linux says so with each send.
            var on: Int32 = 1
            setsockopt(
                connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return LoopbackSocket(handle: connection)
    }

    /// What arrives next; nothing when the other side is done.
    func read() -> Data {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(handle, &buffer, buffer.count, 0)
        return Data(buffer.prefix(max(0, count)))
    }

    /// Sends everything, or as much as the other side takes.
    func write(_ data: Data) {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(handle, $0.baseAddress, $0.count, flags) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func end() {
        _ = close(handle)
    }

    private static func check(_ result: Int32) throws -> Int32 {
        guard result >= 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        return result
    }
}
