import SpecReader

/// Takes for an error what is an error elsewhere: where `default` is all that is documented, it stands for success too,
/// unless other operations have it beside their success.
enum DefaultRolePass {
    static func run(on operations: inout [ResolvedOperation]) {
        let errors = Set(
            operations.lazy.flatMap(\.responses)
                .filter { $0.status == .default && $0.role == .failure }.compactMap(\.use?.id))
        guard !errors.isEmpty else { return }
        for index in operations.indices {
            for position in operations[index].responses.indices {
                let response = operations[index].responses[position]
                if response.role == .both, let id = response.use?.id, errors.contains(id) {
                    operations[index].responses[position].role = .failure
                }
            }
        }
    }
}
