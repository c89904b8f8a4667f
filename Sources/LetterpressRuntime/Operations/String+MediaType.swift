extension String {
    /// A media type without parameters and others behind it, in lower case.
    var essence: String { prefix { $0 != ";" && $0 != "," }.lowercased().filter { $0 != " " } }

    /// Without others behind it, as it is written.
    var firstMediaType: String { String(prefix { $0 != "," }) }

    /// Whether an essence is JSON, or based on it, by the MIME Sniffing standard.
    var isJSON: Bool {
        self == "application/json" || self == "text/json" || hasSuffix("+json")
    }
}
