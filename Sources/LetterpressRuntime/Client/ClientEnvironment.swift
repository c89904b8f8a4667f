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

    /// The configuration with the base URL of the variable `BASE_URL`, where that is set.
    public func configure(
        _ configuration: ClientConfiguration
    ) throws(ConfigurationError) -> ClientConfiguration {
        guard let text = text("BASE_URL") else { return configuration }
        guard let url = URL(string: text), url.isAbsoluteHTTP else {
            throw .invalidURL(variable: variable("BASE_URL"))
        }
        var configuration = configuration
        configuration.baseURL = url
        return configuration
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
