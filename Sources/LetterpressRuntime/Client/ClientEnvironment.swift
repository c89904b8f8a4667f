import Foundation

/// The environment variables of a client: those whose names begin with its prefix.
public struct ClientEnvironment: Sendable {
    private let prefix: String
    private let variables: [String: String]

    /// `prefix` is what comes before the underscore.
    public init(
        prefix: String, variables: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.prefix = prefix
        self.variables = variables
    }

    /// A variable that must be set; white space around the value does not count.
    public func secret(_ name: String) throws(ConfigurationError) -> Secret {
        guard let text = text(name) else { throw .missing(variable: variable(name)) }
        return Secret(text)
    }

    /// A variable that may be left out.
    public func secretIfSet(_ name: String) -> Secret? { text(name).map { Secret($0) } }

    /// The configuration with what the environment says: the base URL of the variable `BASE_URL`, and a
    /// log at the level that the variable `LOG` names.
    public func configure(
        _ configuration: ClientConfiguration
    ) throws(ConfigurationError) -> ClientConfiguration {
        var configuration = configuration
        if let url = try baseURL() { configuration.baseURL = url }
        if let level = try logLevel() { configuration.observers.append(.log(level)) }
        return configuration
    }

    /// The base URL of the variable `BASE_URL`, which must be set.
    public func requiredBaseURL() throws(ConfigurationError) -> URL {
        guard let url = try baseURL() else { throw .missing(variable: variable("BASE_URL")) }
        return url
    }

    private func baseURL() throws(ConfigurationError) -> URL? {
        guard let text = text("BASE_URL") else { return nil }
        guard let url = URL(string: text), url.isAbsoluteHTTP else {
            throw .invalidURL(variable: variable("BASE_URL"))
        }
        return url
    }

    private func logLevel() throws(ConfigurationError) -> LogLevel? {
        guard let text = text("LOG") else { return nil }
        guard let level = LogLevel(rawValue: text.lowercased()) else {
            throw .unknownLogLevel(variable: variable("LOG"))
        }
        return level
    }

    private func variable(_ name: String) -> String { "\(prefix)_\(name)" }

    private func text(_ name: String) -> String? {
        let text = variables[variable(name)]?.trimmingCharacters(in: .whitespacesAndNewlines)
        return text?.isEmpty == true ? nil : text
    }
}

extension ClientEnvironment: CustomStringConvertible, CustomReflectable {
    public var description: String { "environment variables \(prefix)_…" }

    public var customMirror: Mirror { Mirror(self, children: ["prefix": prefix]) }
}

extension URL {
    var isAbsoluteHTTP: Bool {
        ["http", "https"].contains(scheme?.lowercased()) && host()?.isEmpty == false
    }
}
