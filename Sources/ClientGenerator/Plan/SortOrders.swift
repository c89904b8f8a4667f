/// The signs with which a set of values says in which order to sort: `created` and `-created`.
struct SortOrders {
    /// How many values are the same but for their signs; empty where none has one.
    private let counts: [Substring: Int]

    init(_ values: [Shape.Enumeration.Value]) {
        guard values.contains(where: { $0.literal.text.orderSign != nil }) else {
            counts = [:]
            return
        }
        counts = values.map(\.literal.text.withoutOrderSign).counts
    }

    /// What the sign means, where another value differs in nothing else.
    func word(for value: Shape.Enumeration.Value) -> String {
        let text = value.literal.text
        guard !counts.isEmpty, value.name == nil, let sign = text.orderSign,
            counts[text.withoutOrderSign, default: 0] > 1
        else { return "" }
        return sign == "-" ? " descending" : " ascending"
    }
}

extension String {
    /// The plus or minus that the text begins with.
    private var sign: Character? {
        // Most texts are seen through at their first byte.
        guard utf8.first == UInt8(ascii: "+") || utf8.first == UInt8(ascii: "-") else { return nil }
        return first == "+" || first == "-" ? first : nil
    }

    /// The sign in front of a letter.
    fileprivate var orderSign: Character? {
        sign.flatMap { dropFirst().first?.isLetter == true ? $0 : nil }
    }

    fileprivate var withoutOrderSign: Substring { dropFirst(orderSign == nil ? 0 : 1) }
}
