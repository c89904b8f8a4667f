import SpecReader

/// Makes one schema of what operations say in place and in the same words: the values that a parameter takes, and what the
/// operations of a tag deliver. What one of them returns can then be given to another.
struct RepetitionPass {
    private var comparison: SchemaComparison
    /// By the tag, and by what stands for all that are the same.
    private var firsts: [Place: SchemaID] = [:]
    /// The parameters that mean the same throughout the document.
    private var common: Set<String> = []

    private struct Place: Hashable {
        /// `nil` for the whole document.
        var tag: String?
        /// `nil` for what is delivered.
        var parameter: String?
        var representative: SchemaID
    }

    /// With so many a parameter is no matter of single tags.
    private static let manyTags = 3

    static func run(on document: inout ResolvedDocument) {
        var pass = RepetitionPass(comparison: SchemaComparison(document.schemas, of: .everything))
        pass.findCommon(in: document)
        for index in document.operations.indices {
            guard let tag = document.operations[index].tags.first else { continue }
            for place in document.operations[index].parameters.indices {
                let parameter = document.operations[index].parameters[place]
                let name = parameter.parameter.name
                guard document.schemas.isSetInPlace(parameter.use.id) else { continue }
                document.operations[index].parameters[place].use.id = pass.first(
                    like: parameter.use.id, pass.common.contains(name) ? nil : tag, name,
                    in: document.schemas)
            }
            for place in document.operations[index].responses.indices {
                let response = document.operations[index].responses[place]
                guard response.role == .success, let use = response.use,
                    document.schemas.isObjectInPlace(use.id)
                else { continue }
                document.operations[index].responses[place].content?.use?.id = pass.first(
                    like: use.id, tag, nil, in: document.schemas)
            }
        }
    }

    private mutating func findCommon(in document: ResolvedDocument) {
        var tags: [String: Set<String>] = [:]
        var meanings: [String: Set<SchemaID?>] = [:]
        for operation in document.operations {
            guard let tag = operation.tags.first else { continue }
            for parameter in operation.parameters
            where document.schemas.isSetInPlace(parameter.use.id) {
                let name = parameter.parameter.name
                tags[name, default: []].insert(tag)
                meanings[name, default: []].insert(
                    comparison.representative(of: parameter.use.id, in: document.schemas))
            }
        }
        // Of what kind something is, is a matter of what it is.
        common = Set(
            tags.lazy.filter { name, tags in
                tags.count >= Self.manyTags && meanings[name]?.count == 1
                    && Words(splitting: name).key != ["type"]
            }.map(\.key))
    }

    private mutating func first(
        like id: SchemaID, _ tag: String?, _ parameter: String?, in schemas: SchemaTable
    ) -> SchemaID {
        guard let representative = comparison.representative(of: id, in: schemas) else {
            return id
        }
        let place = Place(tag: tag, parameter: parameter, representative: representative)
        let first = firsts[place] ?? id
        firsts[place] = first
        return first
    }
}

extension SchemaTable {
    /// Whether it is a set of values without a name, or a list of such.
    fileprivate func isSetInPlace(_ id: SchemaID) -> Bool {
        guard self[id].componentName == nil else { return false }
        switch self[id].shape {
        case .enumeration: return true
        case .array(let element):
            guard self[element.id].componentName == nil else { return false }
            return if case .enumeration = self[element.id].shape { true } else { false }
        default: return false
        }
    }

    /// Whether it is an object without a name; one that says hardly anything can look like another by chance.
    fileprivate func isObjectInPlace(_ id: SchemaID) -> Bool {
        guard self[id].componentName == nil, case .object(let object) = self[id].shape else {
            return false
        }
        return object.properties.count > 1
    }
}
