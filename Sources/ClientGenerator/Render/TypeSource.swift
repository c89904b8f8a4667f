/// Writes types as they are read inside a given type: nested ones without the names that lead there.
struct TypeSource {
    /// The type whose body or extension the text stands in; empty at the top level.
    let scope: [Identifier]

    func callAsFunction(_ type: SwiftType) -> Code {
        switch type {
        case .builtin(let builtin): "\(type: builtin)"
        case .declared(let path): self.path(path)
        case .generic(let path, let argument): "\(self.path(path))<\(self(argument))>"
        case .array(let element): "[\(self(element))]"
        case .dictionary(let value): "[String: \(self(value))]"
        case .optional(let wrapped): "\(self(wrapped))?"
        case .stream(let stream, let element): "\(type: stream)<\(self(element))>"
        case .nullable(let wrapped): "Nullable<\(self(wrapped))>"
        }
    }

    private func path(_ path: TypePath) -> Code {
        let isInside = path.components.count > scope.count && path.components.starts(with: scope)
        return isInside ? "\(TypePath(Array(path.components.dropFirst(scope.count))))" : "\(path)"
    }
}
