import Foundation

/// Everything that printing, dumping and looking into a value can show.
func printed(_ value: Any) -> String {
    var text = "\(value)\n\(String(reflecting: value))\n\(String(describing: value))\n"
    dump(value, to: &text)
    if let error = value as? any Error {
        let bridged = error as NSError
        text += "\(error.localizedDescription)\n\(bridged)\n\(bridged.userInfo)\n"
    }
    func walk(_ value: Any, depth: Int) {
        guard depth < 8 else { return }
        for child in Mirror(reflecting: value).children {
            text += "\(child.label ?? "") \(child.value)\n"
            walk(child.value, depth: depth + 1)
        }
    }
    walk(value, depth: 0)
    return text
}

/// A text in the forms in which it can leak.
func leaks(_ canary: String, in text: String) -> [String] {
    let bytes = Array(canary.utf8)
    let forms = [
        canary, bytes.map(String.init).joined(separator: ", "),
        Data("anna:\(canary)".utf8).base64EncodedString(), Data(bytes).base64EncodedString(),
    ]
    return forms.filter { text.contains($0) }
}
