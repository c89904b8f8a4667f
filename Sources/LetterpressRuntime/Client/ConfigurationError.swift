import Foundation

/// Why a client could not be set up from its environment.
public enum ConfigurationError: LocalizedError, Hashable, Sendable, CustomStringConvertible {
    /// A variable that must be set is not set, or empty.
    case missing(variable: String)
    /// A variable is set to something that is not an absolute `http` or `https` URL.
    case invalidURL(variable: String)
    /// A variable is set to something that is not a log level.
    case unknownLogLevel(variable: String)

    /// One sentence that names the variable and what to do, never its value.
    public var description: String {
        switch self {
        case .missing(let variable):
            "\(variable) is not set: set it, or pass the value to the client's initializer"
        case .invalidURL(let variable):
            "\(variable) is not an absolute http or https URL such as https://api.example.com"
        case .unknownLogLevel(let variable):
            "\(variable) is not a log level: set it to "
                + LogLevel.allCases.map(\.rawValue).joined(separator: " or ")
        }
    }

    public var errorDescription: String? { description }
}
