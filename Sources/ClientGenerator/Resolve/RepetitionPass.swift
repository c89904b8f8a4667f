import SpecReader

/// Makes one schema of what operations say in place and in the same words: the values that a parameter takes, and what
/// the operations of a tag deliver. What one of them returns can then be given to another.
enum RepetitionPass {
    /// A schema given in place that others may repeat.
    private struct Candidate {
        var operation: Int
        /// Among the parameters or the responses of the operation.
        var index: Int
        var id: SchemaID
        var sketch: Sketch
    }

    /// What is quick to see of a schema: only what looks the same is compared.
    private struct Sketch: Hashable {
        /// `nil` where a parameter is the same throughout the document.
        var tag: String?
        /// `nil` for what is delivered.
        var parameter: String?
        var size: Int
    }

    private struct Meaning: Hashable {
        var sketch: Sketch
        var representative: SchemaID
    }

    /// With so many a parameter is no matter of single tags.
    private static let manyTags = 3

    static func run(on document: inout ResolvedDocument, _ comparison: inout SchemaComparison) {
        var candidates = document.operations.indices.flatMap { Self.candidates(in: document, $0) }
        let common = commonParameters(candidates, document.schemas, &comparison)
        for index in candidates.indices
        where candidates[index].sketch.parameter.map(common.contains) == true {
            candidates[index].sketch.tag = nil
        }
        let counts = candidates.lazy.map(\.sketch).counts
        var firsts: [Meaning: SchemaID] = [:]
        for candidate in candidates where counts[candidate.sketch] != 1 {
            let representative = comparison.representative(
                of: candidate.id, in: document.schemas)
            guard let representative else { continue }
            let meaning = Meaning(sketch: candidate.sketch, representative: representative)
            let first = firsts[meaning] ?? candidate.id
            firsts[meaning] = first
            if candidate.sketch.parameter == nil {
                document.operations[candidate.operation].responses[candidate.index]
                    .content?.use?.id = first
            } else {
                document.operations[candidate.operation].parameters[candidate.index].use.id = first
            }
        }
    }

    private static func candidates(in document: ResolvedDocument, _ index: Int) -> [Candidate] {
        let operation = document.operations[index]
        guard let tag = operation.tags.first else { return [] }
        var candidates: [Candidate] = []
        for (place, parameter) in operation.parameters.enumerated() {
            guard let size = document.schemas.sizeOfSetInPlace(parameter.use.id) else { continue }
            candidates.append(
                Candidate(
                    operation: index, index: place, id: parameter.use.id,
                    sketch: Sketch(tag: tag, parameter: parameter.parameter.name, size: size)))
        }
        for (place, response) in operation.responses.enumerated() where response.role == .success {
            guard let id = response.use?.id, let size = document.schemas.sizeOfObjectInPlace(id)
            else { continue }
            candidates.append(
                Candidate(
                    operation: index, index: place, id: id, sketch: Sketch(tag: tag, size: size)))
        }
        return candidates
    }

    /// The parameters that mean the same wherever they occur. Of what kind something is, is a matter of what it is.
    private static func commonParameters(
        _ candidates: [Candidate], _ schemas: SchemaTable, _ comparison: inout SchemaComparison
    ) -> Set<String> {
        var common: Set<String> = []
        for (name, group) in Dictionary(grouping: candidates, by: \.sketch.parameter) {
            guard let name, Words(splitting: name).key != ["type"],
                Set(group.map(\.sketch.size)).count == 1,
                Set(group.map(\.sketch.tag)).count >= manyTags
            else { continue }
            let meanings = Set(group.map { comparison.representative(of: $0.id, in: schemas) })
            if meanings.count == 1 { common.insert(name) }
        }
        return common
    }
}

extension SchemaTable {
    /// How many values a set without a name has, or a list of such; `nil` for other schemas.
    fileprivate func sizeOfSetInPlace(_ id: SchemaID) -> Int? {
        guard self[id].componentName == nil else { return nil }
        switch self[id].shape {
        case .enumeration(let enumeration): return enumeration.values.count
        case .constant(let literal): return TypeGraph.isDeclared(.constant(literal)) ? 1 : nil
        case .array(let element):
            guard self[element.id].componentName == nil,
                case .enumeration(let enumeration) = self[element.id].shape
            else { return nil }
            return enumeration.values.count
        default: return nil
        }
    }

    /// How many members an object without a name has. One that says hardly anything can look like another by chance.
    fileprivate func sizeOfObjectInPlace(_ id: SchemaID) -> Int? {
        guard self[id].componentName == nil, case .object(let object) = self[id].shape,
            object.properties.count > 1
        else { return nil }
        return object.properties.count
    }
}
