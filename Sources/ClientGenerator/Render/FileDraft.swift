/// A file before it is printed: where it belongs below the output folder, and what it will hold.
struct FileDraft {
    let path: String
    let parts: [FilePart]
}

extension FileDraft {
    static func drafts(
        of plan: ClientPlan, _ errors: [ErrorDeclaration], layout: FileLayout
    ) -> [FileDraft] {
        switch layout {
        case .oneFilePerType: oneFilePerType(plan, errors)
        case .fixedFiles: fixedFiles(plan, errors)
        }
    }

    private static func oneFilePerType(
        _ plan: ClientPlan, _ errors: [ErrorDeclaration]
    ) -> [FileDraft] {
        var files = FileDrafts()
        if let client = plan.client { files.add(client.name.name, [.client]) }
        for (index, resource) in plan.resources.enumerated() {
            let folder = resource.name.name
            // The client itself has a file of its name.
            files.add(
                resource.property == nil ? folder + "+Methods" : folder, in: folder,
                parts(index, resource))
            for (position, operation) in resource.operations.enumerated() {
                files.add(
                    "\(folder)+\(operation.path.name.name)", in: folder,
                    [.operation(position, ofResource: index)])
            }
        }
        for (index, error) in errors.enumerated() {
            files.add(
                error.path.name.name, in: error.resource?.name ?? "Errors", [.error(index)])
        }
        for (index, headers) in plan.headers.enumerated() {
            files.add(
                headers.path.name.name, in: headers.resource?.name ?? "Headers", [.headers(index)])
        }
        for (index, type) in plan.types.enumerated() {
            files.add(type.path.name.name, in: "Models", [.type(index)])
        }
        return files.drafts
    }

    private static func fixedFiles(
        _ plan: ClientPlan, _ errors: [ErrorDeclaration]
    ) -> [FileDraft] {
        let resources = plan.resources.enumerated()
        let parts: [[FilePart]] = [
            (plan.client == nil ? [] : [.client]) + resources.flatMap(parts),
            errors.indices.map { .error($0) },
            plan.headers.indices.map { .headers($0) } + plan.types.indices.map { .type($0) },
            resources.flatMap { index, resource in
                resource.operations.indices.map { .operation($0, ofResource: index) }
            },
        ]
        return zip(FileRenderer.fixedNames, parts).map(FileDraft.init)
    }

    private static func parts(_ index: Int, _ resource: ResourceDeclaration) -> [FilePart] {
        let methods = resource.operations.indices.map {
            FilePart.methods(operation: $0, ofResource: index)
        }
        return [.resource(index)] + methods + [.endOfResource]
    }
}

/// Names that differ only in case are one file on many disks, and one name in two folders is too much for the compiler:
/// later ones get a number. Very long names are cut, because no disk takes them.
private struct FileDrafts {
    private(set) var drafts: [FileDraft] = []
    private var counts: [String: Int] = [:]
    private static let longest = 200

    mutating func add(_ name: String, in folder: String? = nil, _ parts: [FilePart]) {
        let stem = name.shortened(to: Self.longest)
        let count = counts[stem.lowercased(), default: 0] + 1
        counts[stem.lowercased()] = count
        let file = count > 1 ? "\(stem)~\(count).swift" : "\(stem).swift"
        let path = folder.map { "\($0.shortened(to: Self.longest))/\(file)" } ?? file
        drafts.append(FileDraft(path: path, parts: parts))
    }
}

extension String {
    fileprivate func shortened(to count: Int) -> String {
        guard utf8.count > count else { return self }
        var text = self
        while text.utf8.count > count { text.removeLast() }
        return text
    }
}
