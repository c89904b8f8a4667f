/// The version of OpenAPI that a document is written in.
public enum Dialect: String, Hashable, Sendable {
    case openAPI30 = "3.0"
    case openAPI31 = "3.1"
}
