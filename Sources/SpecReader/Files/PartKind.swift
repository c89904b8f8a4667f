/// What a reference is meant to lead to, in the words of diagnostics.
public enum PartKind: String, CaseIterable, Sendable {
    case schema, parameter, header, response, operation
    case requestBody = "request body"
    case pathItem = "path item"
    case securityScheme = "security scheme"

    var withArticle: String { (self == .operation ? "an " : "a ") + rawValue }

    /// Where parts of the kind lie below `components`.
    public var componentsKey: String? {
        switch self {
        case .schema: "schemas"
        case .parameter: "parameters"
        case .header: "headers"
        case .response: "responses"
        case .requestBody: "requestBodies"
        case .pathItem: "pathItems"
        case .securityScheme: "securitySchemes"
        case .operation: nil
        }
    }

    /// Whether parts of both kinds describe their content alike.
    func isWritten(like other: PartKind) -> Bool {
        let bodies: Set = [Self.response, .requestBody]
        return self == other || bodies.isSuperset(of: [self, other])
    }

    /// A key of a node that tells that it is something else, if there is one and none tells that it is of this kind.
    func foreignKey(of node: Node) -> String? {
        guard let entries = node.entries, !entries.contains(where: { own.contains($0.key) }) else {
            return nil
        }
        return entries.first { foreign.contains($0.key) }?.key
    }

    private static let document: Set<String> = ["openapi", "swagger", "paths"]
    private static let ofSchemas: Set<String> = [
        "type", "properties", "allOf", "anyOf", "oneOf", "items", "enum", "const",
        "additionalProperties",
    ]
    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ]

    private var own: Set<String> {
        switch self {
        case .schema: Self.ofSchemas.union(["$ref"])
        case .response, .requestBody: ["content", "headers", "$ref"]
        case .header: ["schema", "content", "$ref"]
        case .parameter: ["name", "$ref"]
        case .pathItem: Self.methods.union(["$ref"])
        case .operation: ["responses", "$ref"]
        case .securityScheme: ["type", "$ref"]
        }
    }

    private var foreign: Set<String> {
        switch self {
        case .schema: Self.document.union(["content", "in", "responses", "schema"])
        case .response, .requestBody, .header:
            Self.document.union(Self.ofSchemas).union(["responses"])
        case .parameter, .securityScheme: Self.document.union(["content", "properties"])
        case .pathItem: Self.document.union(["responses"])
        case .operation: Self.document.union(Self.methods)
        }
    }
}
