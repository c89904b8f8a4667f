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

        /// The operation whose value this is.
        var operation: Int? {
            if case .operation(let index) = self { index } else { nil }
        }

        /// The operation whose error this is.
        var operationOfError: Int? {
            if case .error(let index) = self { index } else { nil }
        }
    }

    /// Who comes to a schema given in place first.
    struct Holder {
        var owner: Owner
        /// What the owner calls it.
        var words: Words
        /// What it calls it where that is taken.
        var otherWords: Words?
        /// Who comes to it later.
        var others: Set<Owner> = []

        var owners: Set<Owner> { others.union([owner]) }

        /// Whether it is all that an operation sends or delivers.
        var isBody: Bool {
            guard case .operation = owner else { return false }
            return [["body"], ["output"], ["page"]].contains(words.key)
        }
    }

    /// A schema as somebody comes to it.
    private struct Visit {
        var id: SchemaID
        var owner: Owner?
        var name = Name.text("")
        /// What the owner calls it where the name is taken.
        var otherName: String?
        /// How many arrays and maps it is the element of.
        var depth = 0

        /// Most schemas have a name of their own, and nobody asks for the words.
        enum Name {
            case text(String)
            case header(String)
            case words(Words)
            /// By the plural that a component is called by, or else by the title.
            case element(of: String, title: String?, kind: String)
        }

        var words: Words {
            let words =
                switch name {
                case .text(let text): Words(splitting: text)
                case .header(let name): Words(header: name)
                case .words(let words): words
                case .element(let component, let title, let kind):
                    Self.words(ofElementsOf: component, else: title ?? "\(component) \(kind)")
                }
            // What a list holds is no list.
            if depth > 0, words.key == ["list"] { return Words(splitting: "Item") }
            return (0..<depth).reduce(words) { words, _ in words.singular }
        }

        /// The visit of what a list or a map holds. Where that is a component, its elements belong to nobody: whoever
        /// uses it comes to them.
        ///
        /// - Parameter kind: What an element is called whose list does not say it by a plural.
        func element(
            _ element: SchemaUse, of list: ResolvedSchema, _ kind: String, _ schemas: SchemaTable
        ) -> Visit {
            var visit = self
            visit.id = element.id
            visit.depth += 1
            guard let component = list.componentName else { return visit }
            visit.owner = .nobody
            visit.name = .element(of: component, title: schemas[element.id].title, kind: kind)
            visit.otherName = "\(component) \(kind)"
            visit.depth = 0
            return visit
        }

        private static func words(ofElementsOf component: String, else name: String) -> Words {
            let words = Words(splitting: component)
            let singular = words.singular
            return singular != words ? singular : Words(splitting: name)
        }
    }

    private(set) var order: [SchemaID] = []
    private(set) var holders: SchemaMap<Holder?>
    /// Components that are printed with a type parameter in place of one property, by that property.
    private(set) var envelopes: [SchemaID: String] = [:]
    private var known: SchemaSet
    private let schemas: SchemaTable

    init(_ document: ResolvedDocument) {
        schemas = document.schemas
        holders = SchemaMap(schemas, repeating: nil)
        known = SchemaSet(schemas)
        findEnvelopes(document)
        for (index, operation) in document.operations.enumerated() {
            visit(operation, index)
        }
        for webhook in document.webhooks {
            guard let use = webhook.body?.use else { continue }
            visit(use, .nobody, .text(webhook.path + " Payload"))
        }
        if document.operations.isEmpty, document.webhooks.isEmpty {
            for id in schemas.ids where schemas[id].componentName != nil {
                visit(id)
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
        for operation in document.operations {
            for response in operation.responses where !response.isSuccess {
                guard let use = response.use, let narrowing = schemas[use.id].narrowing else {
                    continue
                }
                let property = envelopes.updateValue(narrowing.property, forKey: narrowing.base)
                if let property, property != narrowing.property {
                    conflicting.insert(narrowing.base)
                }
            }
        }
        for base in conflicting { envelopes[base] = nil }
    }

    private mutating func visit(_ operation: ResolvedOperation, _ index: Int) {
        for parameter in operation.parameters {
            visit(parameter.use, .operation(index), .text(parameter.parameter.name))
        }
        if let use = operation.body?.use { visit(use, .operation(index), .text("Body")) }
        for form in operation.body?.alternatives ?? [] {
            guard let use = form.use else { continue }
            visit(use, .operation(index), .text(form.kind.name + " Body"))
        }
        visitHeaders(of: operation, index)
        for callback in operation.callbacks {
            guard let use = callback.use else { continue }
            visit(use, .operation(index), .text(operation.payloadName(of: callback)))
        }
        for response in operation.responses { visit(response, of: operation, index) }
    }

    /// Nearly all header fields are plain values, for which no type is made.
    private mutating func visitHeaders(of operation: ResolvedOperation, _ index: Int) {
        let areAllPlain = operation.responses.allSatisfy { response in
            response.headers.allSatisfy { schemas[$0.use.id].shape.isPlain }
        }
        guard !areAllPlain else { return }
        for header in operation.documentedHeaders
        where header.isJSON || schemas[header.use.id].shape.isHeaderValue(schemas) {
            visit(header.use, .operation(index), .header(header.name))
        }
    }

    private mutating func visit(
        _ response: ResolvedResponse, of operation: ResolvedOperation, _ index: Int
    ) {
        if let stream = response.stream, let use = stream.use {
            visit(use, .operation(index), .text(stream.elementName ?? "Element"))
        }
        guard let use = response.use else { return }
        if response.isSuccess {
            visitSuccess(use, response, of: operation, index)
        } else if let narrowing = schemas[use.id].narrowing, envelopes[narrowing.base] != nil {
            visit(narrowing.base)
            visit(narrowing.values, .error(index), .text("Reason"))
        } else {
            visit(
                Visit(
                    id: use.id, owner: .error(index), name: .text(response.bodyName),
                    otherName: response.referredName))
        }
    }

    /// Where an operation delivers one thing alone, that is called after what it is and not after its status.
    private mutating func visitSuccess(
        _ use: SchemaUse, _ response: ResolvedResponse, of operation: ResolvedOperation,
        _ index: Int
    ) {
        var visit = Visit(id: use.id, owner: .operation(index))
        if let name = response.content?.elementName {
            visit.name = .text(name)
        } else if response.role == .both || !operation.hasOneOutput {
            visit.name = .text(response.bodyName)
        } else if schemas[use.id].shape.isPlural {
            visit.name = .text("Item")
        } else if operation.pagination != nil {
            visit.name = .text("Page")
            visit.otherName = "Output"
        } else {
            visit.name = .text("Output")
        }
        self.visit(visit)
    }

    private mutating func visit(_ id: SchemaID) {
        visit(Visit(id: id))
    }

    private mutating func visit(_ use: SchemaUse, _ owner: Owner, _ name: Visit.Name) {
        visit(Visit(id: use.id, owner: owner, name: name))
    }

    private mutating func visit(_ start: Visit) {
        var pending = [start]
        while let visit = pending.popLast() {
            let id = visit.id
            guard schemas[id].customType == nil else { continue }
            switch schemas[id].shape {
            case .array(let element):
                pending.append(visit.element(element, of: schemas[id], "Element", schemas))
                continue
            case .map(let element):
                pending.append(visit.element(element, of: schemas[id], "Value", schemas))
                continue
            default: break
            }
            guard Self.isDeclared(schemas[id].shape) else { continue }
            if schemas[id].componentName == nil { note(visit) }
            guard known.insert(id) else { continue }
            order.append(id)
            appendChildren(of: id, to: &pending)
        }
    }

    private mutating func note(_ visit: Visit) {
        guard let owner = visit.owner else { return }
        if let first = holders[visit.id] {
            if first.owner != owner { holders[visit.id]?.others.insert(owner) }
        } else {
            holders[visit.id] = Holder(
                owner: owner, words: visit.words,
                otherWords: visit.otherName.map(Words.init(splitting:)))
        }
    }

    /// The first child comes last, because the last one is visited next.
    private func appendChildren(of id: SchemaID, to pending: inout [Visit]) {
        switch schemas[id].shape {
        case .object(let object):
            if let additional = object.additional {
                pending.append(child(additional, of: id, .text("Additional")))
            }
            let envelope = envelopes[id]
            for property in object.properties.reversed()
            where property.name != envelope && !property.isStoredNowhere(schemas) {
                let name = property.swiftName ?? property.name
                pending.append(child(property.use, of: id, .text(name)))
            }
        case .tuple(let tuple):
            if let additional = tuple.additional {
                pending.append(child(additional, of: id, .text("Rest")))
            }
            for property in tuple.properties.reversed() {
                let name = property.swiftName ?? property.name
                pending.append(child(property.use, of: id, .text(name)))
            }
        case .union(let union):
            guard !union.variants.allSatisfy({ isNamed($0.id) }) else {
                pending += union.variants.reversed().map { Visit(id: $0.id) }
                return
            }
            let words = VariantWords(schemas).words(of: union.variants)
            for (variant, words) in zip(union.variants, words).reversed() {
                pending.append(child(variant, of: id, .words(words)))
            }
        default: break
        }
    }

    /// Whether it makes no difference what an owner calls the schema.
    private func isNamed(_ id: SchemaID) -> Bool {
        schemas[id].shape.isPlain
            || schemas[id].componentName != nil && Self.isDeclared(schemas[id].shape)
    }

    private func child(_ use: SchemaUse, of parent: SchemaID, _ name: Visit.Name) -> Visit {
        Visit(id: use.id, owner: .type(parent), name: name)
    }
}

extension Shape {
    fileprivate var isPlural: Bool {
        switch self {
        case .array, .map: true
        default: false
        }
    }

    /// Whether no type is made for a value, nor for what lies in it.
    fileprivate var isPlain: Bool {
        switch self {
        case .array, .map: false
        default: !TypeGraph.isDeclared(self)
        }
    }
}

extension ResolvedOperation {
    fileprivate var hasOneOutput: Bool {
        responses.count { $0.isSuccess && $0.content != nil } == 1
    }
}

extension ResolvedResponse {
    /// What a body is called that has no name of its own.
    fileprivate var bodyName: String {
        role == .both ? "ResponseBody" : sharesBody ? "ErrorBody" : status.name + "Body"
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
        guard isRequired, !isElement, !use.isNullable,
            case .constant(let literal) = schemas[use.id].shape
        else { return false }
        return literal != .null
    }
}

extension Literal {
    /// Whether it is the other one, or its text: a number in a list of texts lacks its quotes.
    func isMeant(by other: Literal) -> Bool {
        self == other || isString && other.isNumber && text == other.text
    }

    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): String(value)
        case .number(let text), .string(let text): text
        }
    }
}
