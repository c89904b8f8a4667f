import SpecReader

/// A part of the model as text, without the places it was read from, so that two can be compared.
func modelText(_ value: Any) -> String {
    if let node = value as? Node { return node.text }
    if let text = value as? String { return text.debugDescription }
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.filter { child in
        let isPlace = child.label?.lowercased().contains("location") == true
        return !isPlace && !(child.value is DocumentFiles) && child.label != "schemaIndices"
    }
    switch mirror.displayStyle {
    case .optional:
        return children.first.map { modelText($0.value) } ?? "nil"
    case .collection, .set, .dictionary:
        return "[" + children.map { modelText($0.value) }.joined(separator: ", ") + "]"
    case .enum:
        guard let payload = children.first else { return ".\(value)" }
        return ".\(payload.label ?? "")(\(modelText(payload.value)))"
    case .struct, .class, .tuple:
        return "("
            + children.map { "\($0.label ?? "_"): \(modelText($0.value))" }.joined(separator: ", ")
            + ")"
    default:
        return "\(value)"
    }
}

extension Document {
    /// Reads a text that has to be readable, whatever warnings it leads to.
    static func read(_ text: String) -> Document? {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        let document = DocumentReader.read(file, into: &diagnostics)
        return diagnostics.hasErrors ? nil : document
    }

    /// The one component schema of a document with this version.
    static func schema(_ text: String, version: String = "3.1.1") -> Schema? {
        read("{openapi: \(version), components: {schemas: {S: \(text)}}}")?
            .components.schema(named: "S")
    }
}

extension Schema {
    var keywords: Keywords? {
        if case .keywords(let keywords) = content { keywords } else { nil }
    }
}
