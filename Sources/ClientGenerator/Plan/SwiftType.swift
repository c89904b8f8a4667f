/// A Swift type as it is written at a place of use.
///
/// Only what holds another type is indirect: most types are a builtin one, for which no memory is needed.
package enum SwiftType: Hashable, Sendable {
    /// A type of the standard library, of Foundation or of the runtime.
    case builtin(Builtin)
    /// A type of the client, by its full path.
    case declared(TypePath)
    indirect case generic(TypePath, SwiftType)
    indirect case array(SwiftType)
    indirect case dictionary(SwiftType)
    indirect case optional(SwiftType)
    /// The elements of a body, as they arrive.
    indirect case stream(Stream, of: SwiftType)
    /// Optional and nullable: absent, `null` and a value stay apart.
    indirect case nullable(SwiftType)

    package enum Stream: String, Hashable, Sendable {
        case events = "EventStream"
        case lines = "JSONLines"
    }

    package enum Builtin: String, Hashable, Sendable {
        case bool = "Bool"
        case int = "Int"
        case int32 = "Int32"
        case int64 = "Int64"
        case uint64 = "UInt64"
        case double = "Double"
        case float = "Float"
        case string = "String"
        case secret = "Secret"
        case date = "Date"
        case calendarDate = "CalendarDate"
        case url = "URL"
        case uuid = "UUID"
        case data = "Data"
        case file = "FileUpload"
        case binary = "BinaryContent"
        case json = "JSONValue"
        case noContent = "NoContent"

        /// The type of a string.
        init(format: String?) {
            switch format {
            case "date-time": self = .date
            case "date": self = .calendarDate
            case "uri", "url", "iri": self = .url
            case "uuid": self = .uuid
            case "byte": self = .data
            case "binary": self = .file
            case "password": self = .secret
            default: self = .string
            }
        }

        var needsFoundation: Bool {
            switch self {
            case .date, .url, .uuid, .data: true
            default: false
            }
        }
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The type without the optional around it.
    var unwrapped: SwiftType {
        if case .optional(let wrapped) = self { wrapped } else { self }
    }

    /// What the client calls the type, if it is one of its own.
    var declaredName: String? {
        if case .declared(let path) = unwrapped { path.name.name } else { nil }
    }

    /// Whether it is a file or a list of files.
    var isFile: Bool {
        switch self {
        case .builtin(let builtin): builtin == .file
        case .array(let type), .optional(let type), .nullable(let type): type.isFile
        case .declared, .generic, .dictionary, .stream: false
        }
    }

    var needsFoundation: Bool {
        switch self {
        case .builtin(let builtin): builtin.needsFoundation
        // No type of a client is called so: it is one that the settings name.
        case .declared(let path):
            path.components.count == 1
                && ["Data", "Date", "Decimal", "URL", "UUID"].contains(path.name.name)
        case .generic(_, let type), .array(let type), .dictionary(let type), .optional(let type),
            .nullable(let type), .stream(_, let type):
            type.needsFoundation
        }
    }
}

/// The names that lead to a type from the top level, for example `AccountSource.Status`.
package struct TypePath: Hashable, Sendable {
    var components: [Identifier]

    init(_ components: [Identifier]) { self.components = components }
    init(_ name: Identifier) { components = [name] }

    /// The name of a type as settings give it; `nil` for anything but identifiers with dots between.
    init?(typeName: String) {
        let names = typeName.split(separator: ".", omittingEmptySubsequences: false).map(
            String.init)
        components = names.map(Identifier.init)
        guard components.map(\.name) == names else { return nil }
    }

    func nested(_ name: Identifier) -> TypePath { TypePath(components + [name]) }

    var name: Identifier { components[components.count - 1] }
    var isTopLevel: Bool { components.count == 1 }
    var parent: [Identifier] { Array(components.dropLast()) }
}
