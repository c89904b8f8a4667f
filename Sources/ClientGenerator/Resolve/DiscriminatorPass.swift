import SpecReader

/// Tells the variants of unions what their discriminator has to say, where their own schemas leave that open.
struct DiscriminatorPass {
    /// A member of a schema, by name.
    private struct Member: Hashable {
        var owner: SchemaID
        var name: String
    }

    private var tags: [Member: Set<String>] = [:]

    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        var pass = DiscriminatorPass()
        for id in schemas.ids { pass.collect(from: id, schemas, &diagnostics) }
        pass.write(to: &schemas)
    }

    /// Does the same where there is no discriminator: members tell objects apart that hold another text in each.
    static func tagConstants(in schemas: inout SchemaTable) {
        var pass = DiscriminatorPass()
        for id in schemas.ids { pass.collectConstants(from: id, schemas) }
        pass.write(to: &schemas)
    }

    private func write(to schemas: inout SchemaTable) {
        for (member, values) in tags where values.count == 1 {
            guard case .object(var object) = schemas[member.owner].shape,
                let index = object.properties.firstIndex(where: { $0.name == member.name })
            else { continue }
            object.properties[index].tag = values.first
            schemas[member.owner].shape = .object(object)
        }
    }

    private mutating func collect(
        from id: SchemaID, _ schemas: SchemaTable, _ diagnostics: inout Diagnostics
    ) {
        guard case .union(let union) = schemas[id].shape, let discriminator = union.discriminator
        else { return }
        let name = discriminator.propertyName
        var silent: [SchemaID] = []
        for (variant, values) in zip(union.variants, discriminator.values) {
            guard case .object(let object) = schemas[variant.id].shape else { continue }
            if let property = object.properties.first(where: { $0.name == name }) {
                var values = values
                // Whatever the variant is called, this is all that the member can say.
                if let value = schemas[property.use.id].onlyValue { values = [value.text] }
                tags[Member(owner: variant.id, name: name), default: []].formUnion(values)
            } else if object.additional == nil {
                silent.append(variant.id)
            }
        }
        if let first = silent.first {
            diagnostics.report(.undescribed(discriminator, by: schemas[first]))
        }
    }

    private mutating func collectConstants(from id: SchemaID, _ schemas: SchemaTable) {
        guard case .union(let union) = schemas[id].shape, union.discriminator == nil else { return }
        var texts: [String: [(owner: SchemaID, text: String)]] = [:]
        for variant in union.variants {
            guard case .object(let object) = schemas[variant.id].shape else { continue }
            let ruled =
                schemas[variant.id].demandsMembers
                ? Set(schemas[variant.id].constraints.memberRules.flatMap(\.names)) : []
            for property in object.properties {
                guard case .string(let text) = schemas[property.use.id].onlyValue,
                    !ruled.contains(property.name)
                else { continue }
                texts[property.name, default: []].append((variant.id, text))
            }
        }
        for (name, members) in texts
        where members.count > 1 && Set(members.map(\.text)).count == members.count {
            for member in members {
                tags[Member(owner: member.owner, name: name), default: []].insert(member.text)
            }
        }
    }
}

extension ResolvedSchema {
    /// The one value that a document knows, if there is no other one.
    var onlyValue: Literal? {
        switch shape {
        case .constant(let literal): literal
        case .enumeration(let set) where set.values.count == 1 && !set.isOpen:
            set.values[0].literal
        default: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func undescribed(
        _ discriminator: Discriminator, by variant: ResolvedSchema
    ) -> Diagnostic {
        let name = variant.componentName ?? variant.title
        return Diagnostic(
            .warning, .undescribedDiscriminator, at: discriminator.location,
            "\(name.map { "'\($0)'" } ?? "a variant") has no property '\(discriminator.propertyName)', so it is never sent; describe it in every variant"
        )
    }
}
