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
        case .oneFilePerType: oneFilePerType(plan, errors).distinguished()
        case .fixedFiles: fixedFiles(plan, errors)
        }
    }

    private static func oneFilePerType(
        _ plan: ClientPlan, _ errors: [ErrorDeclaration]
    ) -> [FileDraft] {
        var files: [FileDraft] = []
        if let client = plan.client {
            files.append(FileDraft(path: "\(client.name.name).swift", parts: [.client]))
        }
        for (index, resource) in plan.resources.enumerated() {
            let folder = resource.name.name
            files.append(
                FileDraft(path: "\(folder)/\(folder).swift", parts: parts(index, resource)))
            for (position, operation) in resource.operations.enumerated() {
                files.append(
                    FileDraft(
                        path: "\(folder)/\(folder)+\(operation.path.name.name).swift",
                        parts: [.operation(position, ofResource: index)]))
            }
        }
        for (index, error) in errors.enumerated() {
            let folder = error.resource?.name ?? "Errors"
            files.append(
                FileDraft(path: "\(folder)/\(error.path.name.name).swift", parts: [.error(index)]))
        }
        for (index, type) in plan.types.enumerated() {
            files.append(
                FileDraft(path: "Models/\(type.path.name.name).swift", parts: [.type(index)]))
        }
        return files
    }

    private static func fixedFiles(
        _ plan: ClientPlan, _ errors: [ErrorDeclaration]
    ) -> [FileDraft] {
        let resources = plan.resources.enumerated()
        let parts: [[FilePart]] = [
            (plan.client == nil ? [] : [.client]) + resources.flatMap(parts),
            errors.indices.map { .error($0) },
            plan.types.indices.map { .type($0) },
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

extension [FileDraft] {
    /// Names that differ only in case are one file on many disks, and one name in two folders is too much for
    /// the compiler: later ones get a number. Very long names are cut, because no disk takes them.
    fileprivate func distinguished() -> [FileDraft] {
        var counts: [String: Int] = [:]
        return map { file in
            var folders = file.path.split(separator: "/").map { $0.shortened(to: 200) }
            guard let name = folders.popLast() else { return file }
            let stem = name.hasSuffix(".swift") ? String(name.dropLast(6)) : name
            let count = counts[stem.lowercased(), default: 0] + 1
            counts[stem.lowercased()] = count
            let path = folders + ["\(stem)\(count > 1 ? "~\(count)" : "").swift"]
            return FileDraft(path: path.joined(separator: "/"), parts: file.parts)
        }
    }
}

extension Substring {
    fileprivate func shortened(to count: Int) -> String {
        guard utf8.count > count else { return String(self) }
        var text = self
        while text.utf8.count > count { text.removeLast() }
        return String(text)
    }
}
