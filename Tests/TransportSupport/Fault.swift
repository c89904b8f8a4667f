import LetterpressRuntime
import LoopbackSupport

/// What a server does wrong.
package struct Fault: Sendable {
    package typealias Step = LoopbackServer.Step

    /// Steps of the connections; the last ones count for all that follow.
    let scripts: [[Step]]
    let readsRequests: Bool
    let maximumSize: Int

    init(_ scripts: [Step]..., readsRequests: Bool = true, maximumSize: Int = 64 << 20) {
        self.scripts = scripts
        self.readsRequests = readsRequests
        self.maximumSize = maximumSize
    }

    /// What becomes of it.
    package struct Outcome: Sendable {
        var attempts = 1
        /// The case of the error; `nil` for success.
        var failure: String?
        var reasons: Set<TransportError.Reason> = []
        var status: Int?
        var items: [Int]?

        static let success = Self(status: 200, items: [1])

        /// Of every attempt that may be made.
        static let connectionLost = Self(
            attempts: 3, failure: "transport", reasons: [.connectionLost])

        static func failure(_ reasons: TransportError.Reason...) -> Self {
            Self(failure: "transport", reasons: Set(reasons))
        }
    }

    static let page = #"{"items":[1]}"#
    static let ok = LoopbackServer.response(200, page)

    static func head(_ lines: String...) -> String {
        (["HTTP/1.1 200 OK", "Connection: close"] + lines).joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// `{"items":[1]}`, compressed.
    static let gzip: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x2C,
        0x49, 0xCD, 0x2D, 0x56, 0xB2, 0x8A, 0x36, 0x8C, 0xAD, 0x05, 0x00, 0x2C, 0xDB, 0x13,
        0x4B, 0x0D, 0x00, 0x00, 0x00,
    ]
}
