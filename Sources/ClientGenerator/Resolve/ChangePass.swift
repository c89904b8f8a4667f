import SpecReader

/// Takes the defaults off what changes a resource: a member that the caller leaves out of a PATCH is to stay as it is.
/// With a PUT many servers do the same, and the others assume the default by themselves.
enum ChangePass {
    static func run(on document: inout ResolvedDocument) {
        let bodies = document.operations.lazy.filter { ["PATCH", "PUT"].contains($0.method) }
            .flatMap { $0.body?.contents.compactMap(\.use?.id) ?? [] }
        for id in Array(document.schemas.closure(of: Set(bodies))) {
            guard case .object(var object) = document.schemas[id].shape else { continue }
            for index in object.properties.indices where !object.properties[index].isRequired {
                object.properties[index].use.defaultValue = nil
            }
            document.schemas[id].shape = .object(object)
        }
    }
}
