import Foundation
import LetterpressRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the environment says about the measurement.
struct LoadSettings {
    /// How many calls are measured for each figure.
    let calls: Int
    private let connectionsPerHost: Int?

    init(_ environment: [String: String]) {
        let calls = environment["LOAD_CALLS"].flatMap { Int($0) } ?? 20_000
        self.calls = max(calls, 10 * Load.rounds)
        connectionsPerHost = environment["LOAD_CONNECTIONS"].flatMap { Int($0) }
    }

    /// The same for the client's session and for the bare one.
    var configuration: URLSessionConfiguration {
        let configuration = URLSessionTransport.configuration
        if let connectionsPerHost {
            configuration.httpMaximumConnectionsPerHost = connectionsPerHost
        }
        return configuration
    }
}
