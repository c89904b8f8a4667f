/// Texts that were made fit for comments before: parameters, header fields and responses say the same in hundreds
/// of operations.
final class KnownTexts {
    private var documentation: [String: Documentation] = [:]

    func documentation(_ text: String?) -> Documentation {
        guard let text else { return Documentation() }
        if let known = documentation[text] { return known }
        let made = Documentation(text)
        documentation[text] = made
        return made
    }
}
