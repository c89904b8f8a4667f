import SpecReader

/// The components of the document by name, for the references that are most of all: from its own file, to one of them.
struct ComponentTables {
    typealias Table<Value> = [String: Referenced<Value>] where Value: Sendable

    let parameters: Table<Parameter>
    let requestBodies: Table<RequestBody>
    let responses: Table<Response>
    let headers: Table<Header>
    let securitySchemes: Table<SecurityScheme>
    let schemas: [String: Schema]
    private let file: SourceFile.ID

    init(_ document: Document) {
        let components = document.components
        file = document.files.root.file.id
        schemas = Self.table(components.schemas)
        parameters = Self.table(components.parameters)
        requestBodies = Self.table(components.requestBodies)
        responses = Self.table(components.responses)
        headers = Self.table(components.headers)
        securitySchemes = Self.table(components.securitySchemes)
    }

    /// The name of the component that is referred to; `nil` for parts of components and all other places.
    func name(_ reference: Reference, _ kind: PartKind) -> String? {
        guard let way = Self.ways[kind], reference.target.hasPrefix(way),
            reference.location.fileID == file
        else { return nil }
        let rest = reference.target.utf8.dropFirst(way.utf8.count)
        let isPlain = rest.withContiguousStorageIfAvailable { bytes in
            !bytes.contains {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%")
            }
        }
        if isPlain == true { return String(Substring(rest)) }
        if rest.contains(UInt8(ascii: "/")) { return nil }
        return JSONPointer(fragment: reference.target)?.tokens.last
    }

    /// What references to components begin with.
    private static let ways = PartKind.allCases.reduce(into: [:]) { ways, kind in
        ways[kind] = kind.componentsKey.map { "#/components/\($0)/" }
    }

    private static func table<Value>(_ parts: [Components.Named<Value>]) -> [String: Value] {
        Dictionary(parts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
