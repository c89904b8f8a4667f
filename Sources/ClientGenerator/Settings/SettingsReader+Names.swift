import SpecReader

/// Names are printed as they are given, so nothing else may pass.
extension SettingsReader {
    mutating func swiftName(_ value: Node, _ name: String) -> String? {
        self.name(value, name, "something in Swift") { Identifier($0).name == $0 }
    }

    mutating func typeName(_ value: Node, _ name: String) -> String? {
        guard let text = string(value, name) else { return nil }
        if TypePath(typeName: text) != nil { return text }
        diagnostics.report(.noTypeName(value, text))
        return nil
    }

    mutating func variableName(_ value: Node, _ name: String) -> String? {
        self.name(value, name, "an environment variable") { text in
            !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isAlphanumeric }
        }
    }

    private mutating func name(
        _ value: Node, _ name: String, _ what: String, isValid: (String) -> Bool
    ) -> String? {
        guard let text = string(value, name) else { return nil }
        if isValid(text) { return text }
        diagnostics.report(.noName(text, what, at: value.location))
        return nil
    }
}

extension UInt8 {
    fileprivate var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
