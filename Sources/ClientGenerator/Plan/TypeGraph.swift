import SpecReader

/// Which schemas become types of their own, in the order in which the operations reach them, and who holds
/// those that are given in place.
struct TypeGraph {
    /// Who a schema given in place belongs to.
    enum Owner: Hashable {
        case type(SchemaID)
        /// The value of an operation: its parameters, body and success.
        case operation(Int)
        case error(Int)
        /// Nobody: what a webhook delivers.
        case nobody
    }

    struct Held: Hashable {
        var owner: Owner
        /// What the owner calls it.
        var words: Words
    }

    /// Who holds what, whatever it is called.
    private struct Holding: Hashable {
        var id: SchemaID
        var owner: Owner
    }

    private var known: Set<Holding> = []
    private(set) var order: [SchemaID] = []
    private(set) var holders: [SchemaID: [Held]] = [:]
    /// Components that are printed with a type parameter in place of one property, by that property.
    private(set) var envelopes: [SchemaID: String] = [:]
    private let schemas: SchemaTable

    init(_ document: ResolvedDocument) {
        schemas = document.schemas
        findEnvelopes(document)
        for (index, operation) in document.operations.enumerated() {
            visit(operation, index)
        }
        for webhook in document.webhooks {
            guard let use = webhook.body?.use else { continue }
            visit(use, .nobody, Words(splitting: webhook.path + " Payload"))
        }
        if document.operations.isEmpty, document.webhooks.isEmpty {
            for id in schemas.ids where schemas[id].componentName != nil {
                visit(SchemaUse(id: id), nil)
            }
        }
    }

    /// Whether the schema is printed as a type of its own; constants are where a property may lack them.
    static func isDeclared(_ shape: Shape) -> Bool {
        switch shape {
        case .object, .tuple, .union, .enumeration: true
        case .constant(let literal): literal.isString || literal.isNumber
        default: false
        }
    }

    private mutating func findEnvelopes(_ document: ResolvedDocument) {
        var conflicting: Set<SchemaID> = []
        for response in document.operations.flatMap(\.responses) where !response.isSuccess {
            guard let narrowing = response.use.flatMap({ schemas[$0.id].narrowing }) else {
                continue
            }
            let property = envelopes.updateValue(narrowing.property, forKey: narrowing.base)
            if let property, property != narrowing.property { conflicting.insert(narrowing.base) }
        }
        for base in conflicting { envelopes[base] = nil }
    }

    private mutating func visit(_ operation: ResolvedOperation, _ index: Int) {
        for parameter in operation.parameters {
            visit(parameter.use, .operation(index), Words(splitting: parameter.parameter.name))
        }
        if let use = operation.body?.use {
            visit(use, .operation(index), Words(splitting: "Body"))
        }
        for header in operation.documentedHeaders
        where header.isJSON || schemas[header.use.id].shape.isHeaderValue(schemas) {
            visit(header.use, .operation(index), header.words)
        }
        for callback in operation.callbacks {
            guard let use = callback.use else { continue }
            let words = Words(splitting: operation.payloadName(of: callback))
            visit(use, .operation(index), words)
        }
        for response in operation.responses { visit(response, index) }
    }

    private mutating func visit(_ response: ResolvedResponse, _ index: Int) {
        if let stream = response.stream, let use = stream.use {
            visit(use, .operation(index), Words(splitting: stream.elementName ?? "Element"))
        }
        guard let use = response.use else { return }
        if !response.isSuccess, let narrowing = schemas[use.id].narrowing,
            envelopes[narrowing.base] != nil
        {
            visit(SchemaUse(id: narrowing.base), nil)
            visit(narrowing.values, .error(index), Words(splitting: "Reason"))
        } else {
            let bodyName = response.role == .both ? "ResponseBody" : response.status.name + "Body"
            let elementName = response.isSuccess ? response.content?.elementName : nil
            visit(
                use, response.isSuccess ? .operation(index) : .error(index),
                Words(splitting: elementName ?? bodyName))
        }
    }

    private mutating func visit(_ use: SchemaUse, _ owner: Owner, _ words: Words) {
        visit(use, Held(owner: owner, words: words))
    }

    private mutating func visit(_ use: SchemaUse, _ held: Held?) {
        var pending = [(use.id, held)]
        while let (id, held) = pending.popLast() {
            let schema = schemas[id]
            guard schema.customType == nil else { continue }
            switch schema.shape {
            case .array(let element):
                pending.append(
                    (element.id, held.map { Held(owner: $0.owner, words: $0.words.singular) }))
                continue
            case .map(let value):
                pending.append(
                    (value.id, held.map { Held(owner: $0.owner, words: $0.words.singular) }))
                continue
            default: break
            }
            guard Self.isDeclared(schema.shape) else { continue }
            let isKnown = holders[id] != nil
            if let held, schema.componentName == nil {
                if known.insert(Holding(id: id, owner: held.owner)).inserted {
                    holders[id, default: []].append(held)
                }
            } else if !isKnown {
                holders[id] = []
            }
            guard !isKnown else { continue }
            order.append(id)
            for (child, words) in children(of: id).reversed() {
                pending.append((child, Held(owner: .type(id), words: words)))
            }
        }
    }

    private func children(of id: SchemaID) -> [(SchemaID, Words)] {
        switch schemas[id].shape {
        case .object(let object):
            let properties = object.properties.filter { property in
                property.name != envelopes[id] && !property.isStoredNowhere(schemas)
            }
            return properties.map { ($0.use.id, Words(splitting: $0.swiftName ?? $0.name)) }
                + (object.additional.map { [($0.id, Words(splitting: "Additional"))] } ?? [])
        case .tuple(let tuple):
            return tuple.properties.map { ($0.use.id, Words(splitting: $0.swiftName ?? $0.name)) }
                + (tuple.additional.map { [($0.id, Words(splitting: "Rest"))] } ?? [])
        case .union(let union):
            let words = VariantWords(schemas).words(of: union.variants)
            return zip(union.variants, words).map { ($0.id, $1) }
        default: return []
        }
    }
}

extension ResolvedContent {
    /// What an element of a stream is called where it has no name of its own.
    fileprivate var elementName: String? {
        switch kind {
        case .events: "Event"
        case .lines: "Line"
        default: nil
        }
    }
}

extension Shape.ObjectShape.Property {
    /// Whether the member has one possible value and must be there.
    func isStoredNowhere(_ schemas: SchemaTable) -> Bool {
        guard isRequired, !isElement, !use.isNullable, case .constant = schemas[use.id].shape else {
            return false
        }
        return true
    }
}

extension Literal {
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): String(value)
        case .number(let text), .string(let text): text
        }
    }
}
