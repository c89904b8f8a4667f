import SpecReader

/// Plans the declaration of every type.
struct TypePlanner {
    /// What is decided before the first type is planned.
    struct Basis: Sendable {
        let document: ResolvedDocument
        let graph: TypeGraph
        let names: TypeNames
        let indirection: IndirectionFinder
        let settings: Settings
        let style: NameStyle
        /// Planned before everything else, because unions and pages ask for those that stand elsewhere.
        fileprivate(set) var structures: [SchemaID: StructDeclaration] = [:]
    }

    private let basis: Basis
    let texts = KnownTexts()
    private let knownEnums = KnownEnums()
    let style: NameStyle

    /// - Parameter basis: Many planners may share it; each has a memory of its own.
    init(_ basis: Basis) {
        self.basis = basis
        style = basis.style.copy()
    }

    var document: ResolvedDocument { _read { yield basis.document } }
    var schemas: SchemaTable { _read { yield basis.document.schemas } }
    var graph: TypeGraph { _read { yield basis.graph } }
    var names: TypeNames { _read { yield basis.names } }
    var indirection: IndirectionFinder { _read { yield basis.indirection } }
    var settings: Settings { _read { yield basis.settings } }
    private var enums: EnumPlanner { EnumPlanner(style: style, texts: texts) }

    /// All types that are not nested in another one, with those that are nested in them.
    func topLevelTypes(_ diagnostics: inout Diagnostics) -> [TypeDeclaration] {
        let ids = names.children[.nobody] ?? []
        return ids.mapSlices(reportingTo: &diagnostics) { [basis] in
            TypePlanner(basis)
        } transform: { planner, ids, diagnostics in
            planner.types(ids, &diagnostics)
        }
    }

    /// The types that are nested in the type of an owner.
    func types(
        in owner: TypeGraph.Owner, _ diagnostics: inout Diagnostics
    ) -> [TypeDeclaration] {
        types(names.children[owner] ?? [], &diagnostics)
    }

    private func types(
        _ ids: some Sequence<SchemaID>, _ diagnostics: inout Diagnostics
    ) -> [TypeDeclaration] {
        ids.compactMap { id in
            names.types[id].map { declaration(of: id, at: $0, &diagnostics) }
        }
    }

    // MARK: Types at their places of use

    /// Without regard to nullability at the place.
    func type(of id: SchemaID) -> SwiftType {
        if let path = schemas[id].customType.flatMap(TypePath.init(typeName:)) {
            return .declared(path)
        }
        if let path = names.types[id] {
            return graph.envelopes[id] == nil ? .declared(path) : .generic(path, .builtin(.string))
        }
        switch schemas[id].shape {
        case .any, .object, .tuple, .union, .enumeration, .constant(.null): return .builtin(.json)
        case .boolean, .constant(.boolean): return .builtin(.bool)
        case .integer: return .builtin(schemas[id].isUnsigned ? .uint64 : .int)
        case .number: return .builtin(.double)
        case .constant(.number): return .builtin(.double)
        case .string, .constant(.string): return .builtin(.init(format: schemas[id].format))
        case .array(let element): return .array(type(of: element))
        case .map(let value): return .dictionary(type(of: value))
        }
    }

    func type(of use: SchemaUse) -> SwiftType {
        use.isNullable ? .optional(type(of: use.id)) : type(of: use.id)
    }

    // MARK: Declarations

    private func declaration(
        of id: SchemaID, at path: TypePath, _ diagnostics: inout Diagnostics
    ) -> TypeDeclaration {
        if var declaration = structure(id) {
            declaration.nested = types(in: .type(id), &diagnostics)
            return .structure(declaration)
        }
        switch schemas[id].shape {
        case .union(let union):
            let planner = UnionPlanner(types: self)
            return .union(planner.plan(id, union, at: path, &diagnostics))
        case .enumeration(let enumeration):
            return .enumeration(self.enumeration(id, enumeration, at: path))
        default:
            return .enumeration(constant(id, schemas[id].shape.constant ?? .null, at: path))
        }
    }

    /// A constant where a property may lack it: an enum with one value.
    private func constant(
        _ id: SchemaID, _ literal: Literal, at path: TypePath
    ) -> EnumDeclaration {
        // The title of a text is that of the property as often as not.
        let value = Shape.Enumeration.Value(
            literal: literal, location: schemas[id].location,
            name: literal.isString ? nil : schemas[id].title)
        return enums.plan(
            schemas[id], Shape.Enumeration(values: [value], isOpen: false), at: path)
    }

    /// The struct of an object or a tuple, without what is nested in it; `nil` for other types.
    func structure(_ id: SchemaID) -> StructDeclaration? { basis.structures[id] }

    /// The enum of a set of values, or of one value; `nil` for other types.
    func enumeration(_ id: SchemaID) -> EnumDeclaration? {
        guard let path = names.types[id] else { return nil }
        return switch schemas[id].shape {
        case .enumeration(let enumeration): self.enumeration(id, enumeration, at: path)
        case .constant(let literal): constant(id, literal, at: path)
        default: nil
        }
    }

    private func enumeration(
        _ id: SchemaID, _ enumeration: Shape.Enumeration, at path: TypePath
    ) -> EnumDeclaration {
        knownEnums.enumeration(id) { enums.plan(schemas[id], enumeration, at: path) }
    }

    fileprivate func planned(_ id: SchemaID) -> StructDeclaration? {
        guard let path = names.types[id] else { return nil }
        switch schemas[id].shape {
        case .object(let object): return planned(id, object, at: path)
        case .tuple(let tuple):
            var declaration = planned(id, tuple, at: path)
            declaration.isTuple = true
            // Those of an array are checked where it is used.
            declaration.rules = []
            return declaration
        default: return nil
        }
    }

    private func planned(
        _ id: SchemaID, _ object: Shape.ObjectShape, at path: TypePath
    ) -> StructDeclaration {
        let envelope = graph.envelopes[id]
        let parameter = envelope.map { _ in Identifier("Reason") }
        let isSent = schemas[id].direction.contains(.request)
        var scope = scope(of: object, isEnvelope: envelope != nil)
        var constants: [ConstantMember] = []
        // Required ones, which come first, and then the others.
        var properties: [PropertyDeclaration] = []
        var optional: [PropertyDeclaration] = []
        var stored: [Int] = []
        stored.reserveCapacity(object.properties.count)
        for (index, property) in object.properties.enumerated() {
            if property.name != envelope, property.isStoredNowhere(schemas),
                case .constant(let value) = schemas[property.use.id].shape
            {
                constants.append(
                    ConstantMember(
                        wireName: property.name, value: value,
                        isChecked: !schemas[property.use.id].mayGrow))
            } else {
                stored.append(index)
            }
        }
        let names = scope.claim(
            stored, adding: "Value",
            name: { index in
                object.properties[index].swiftName ?? memberName(object.properties[index].name)
            },
            text: { object.properties[$0].swiftName ?? object.properties[$0].name })
        for (index, name) in zip(stored, names) {
            let property = object.properties[index]
            let isReason = property.name == envelope
            var planned = self.property(property, named: name, isSent: isSent)
            planned.isIndirect = indirection.isIndirect(property.name, of: id)
            if isReason, let parameter {
                planned.type = .declared(TypePath(parameter))
                planned.rules = []
            }
            if planned.presence == .required {
                properties.append(planned)
            } else {
                optional.append(planned)
            }
        }
        properties += optional
        return StructDeclaration(
            path: path, documentation: texts.documentation(schemas[id].description),
            isDeprecated: schemas[id].isDeprecated, properties: properties,
            constants: constants,
            additional: object.additional.map { type(of: $0) },
            additionalRules: object.additional.map { rules(for: $0, of: id) } ?? [],
            rules: isSent ? Rule.constraints(of: schemas[id]) : [],
            hiddenNames: object.additional == nil ? [] : object.hiddenNames,
            genericParameter: parameter,
            reason: envelope.flatMap { name in
                properties.first { $0.wireName == name }?.name
            },
            isErrorEnvelope: parameter != nil || properties.contains { $0.isRequestID })
    }

    private func scope(of object: Shape.ObjectShape, isEnvelope: Bool) -> NameScope {
        var scope = NameScope(
            reserving: Self.structMembers, count: object.properties.count + 2)
        if object.additional != nil {
            scope.reserve("additionalProperties")
            scope.reserve("rest")
        }
        if isEnvelope { scope.reserve("errorReason") }
        return scope
    }

    private static let structMembers: Set = ["hashValue", "init", "self"]

    /// The rules for members beyond the properties.
    private func rules(for additional: SchemaUse, of owner: SchemaID) -> [Rule] {
        guard schemas[owner].direction.contains(.request) else { return [] }
        return Rule.rules(for: additional, in: schemas) + Rule.names(schemas[owner])
    }

    private func property(
        _ property: Shape.ObjectShape.Property, named name: Identifier, isSent: Bool
    ) -> PropertyDeclaration {
        let presence: PropertyDeclaration.Presence =
            property.isRequired
            ? .required
            : property.use.isNullable && keepsNullsApart(isSent: isSent)
                ? .optionalOrNull : .optional
        let tag = tagValue(of: property)
        return PropertyDeclaration(
            name: name, wireName: property.name,
            type: presence == .required ? type(of: property.use) : type(of: property.use.id),
            presence: presence, documentation: documentation(of: property.use),
            isDeprecated: isDeprecated(property.use),
            defaultValue: tag ?? onlyValue(of: property) ?? defaultValue(of: property, presence),
            isTag: tag != nil,
            rules: isSent ? Rule.rules(for: property.use, in: schemas) : [])
    }

    private func keepsNullsApart(isSent: Bool) -> Bool {
        switch settings.nulls {
        case .apart: true
        case .apartInRequests: isSent
        case .asMissing: false
        }
    }

    private func isDeprecated(_ use: SchemaUse) -> Bool {
        use.isDeprecated || schemas[use.id].isDeprecated
    }

    private func memberName(_ text: String) -> String {
        let name = style.memberName(text)
        return name.isEmpty ? EnumPlanner.symbolName(text) : name
    }

    /// What is said at the place, or else what is said about a value that has no type of its own to say it.
    func documentation(of use: SchemaUse) -> Documentation {
        if let description = use.description { return texts.documentation(description) }
        return texts.documentation(
            names.types[use.id]?.isTopLevel == true ? nil : schemas[use.id].description)
    }

    /// What the document says holds where a value is missing.
    private func defaultValue(
        of property: Shape.ObjectShape.Property, _ presence: PropertyDeclaration.Presence
    ) -> DefaultValue? {
        // Whoever reads a value does not say what it is, and what is deprecated is not to be sent unasked.
        guard presence == .optional, property.access != .readOnly, !isDeprecated(property.use)
        else { return nil }
        return defaultValue(of: property.use)
    }

    /// The one value that a document knows for what must be there.
    private func onlyValue(of property: Shape.ObjectShape.Property) -> DefaultValue? {
        property.isRequired ? onlyValue(of: property.use) : nil
    }

    private func onlyValue(of use: SchemaUse) -> DefaultValue? {
        guard !use.isNullable, case .enumeration = schemas[use.id].shape,
            let value = schemas[use.id].onlyValue
        else { return nil }
        return defaultValue(value, of: use)
    }

    /// What a parameter is that has to be sent, unless the caller says otherwise.
    func usualValue(of use: SchemaUse) -> DefaultValue? {
        if case .constant(let value) = schemas[use.id].shape { return defaultValue(value, of: use) }
        guard let value = onlyValue(of: use) ?? defaultValue(of: use) else { return nil }
        if case .read = value { return nil }
        return value
    }

    /// What the object has to say to be a certain variant, as every union has it that the object belongs to.
    private func tagValue(of property: Shape.ObjectShape.Property) -> DefaultValue? {
        guard let tag = property.tag else { return nil }
        return defaultValue(.string(tag), of: property.use)
            // A mapping can write texts alone.
            ?? defaultValue(.number(tag), of: property.use)
            ?? Bool(tag).flatMap { defaultValue(.boolean($0), of: property.use) }
    }

    /// The default of an optional value.
    func defaultValue(of use: SchemaUse) -> DefaultValue? {
        use.defaultValue.flatMap { readDefaultValue($0, of: use) ?? defaultValue($0, of: use) }
    }

    private func readDefaultValue(_ node: Node, of use: SchemaUse) -> DefaultValue? {
        let schema = schemas[use.id]
        guard let text = node.string, !text.isEmpty, case .string = schema.shape,
            schema.customType == nil
        else { return nil }
        return switch SwiftType.Builtin(format: schema.format) {
        case .calendarDate: .read(.calendarDate, from: text)
        case .url: .read(.url, from: text)
        case .uuid: .read(.uuid, from: text)
        default: nil
        }
    }

    private func defaultValue(_ node: Node, of use: SchemaUse) -> DefaultValue? {
        switch (schemas[use.id].shape, node.value) {
        case (.array(let element), .sequence(let nodes)):
            let elements = nodes.compactMap { defaultValue($0, of: element) }
            return elements.count == nodes.count ? .list(elements) : nil
        case (.map, .mapping(let entries)):
            return entries.isEmpty ? .emptyMap : nil
        default:
            return Literal(node).flatMap { defaultValue($0, of: use) }
        }
    }

    private func defaultValue(_ literal: Literal, of use: SchemaUse) -> DefaultValue? {
        guard schemas[use.id].customType == nil else { return nil }
        switch (schemas[use.id].shape, literal) {
        case (.string, .string), (.boolean, .boolean):
            let type = SwiftType.Builtin(format: schemas[use.id].format)
            return type == .string ? .literal(literal) : nil
        case (.integer, .number):
            return literal.whole(schemas[use.id].integerType).map { whole in
                .literal(.number(whole.description))
            }
        case (.number, .number(let text)):
            guard let number = Double(text), number.isFinite else { return nil }
            return .literal(.number(String(number)))
        case (.enumeration(let enumeration), _):
            guard let path = names.types[use.id] else { return nil }
            return self.enumeration(use.id, enumeration, at: path).cases
                .first { $0.value.isMeant(by: literal) }.map { .enumCase($0.name) }
        case (.constant(let value), _):
            guard value == literal, let path = names.types[use.id] else { return nil }
            return constant(use.id, value, at: path).cases.first.map { .enumCase($0.name) }
        default:
            return nil
        }
    }
}

extension TypePlanner.Basis {
    mutating func planStructures() {
        let structures = graph.order.mapSlices { [self] in
            TypePlanner(self)
        } transform: { planner, ids in
            ids.compactMap { id in planner.planned(id).map { (id, $0) } }
        }
        self.structures = Dictionary(structures, uniquingKeysWith: { first, _ in first })
    }
}

extension Shape {
    fileprivate var constant: Literal? {
        if case .constant(let literal) = self { literal } else { nil }
    }
}

extension PropertyDeclaration {
    fileprivate var isRequestID: Bool {
        name.name == "requestID" && declaredType == .optional(.builtin(.string))
    }
}
