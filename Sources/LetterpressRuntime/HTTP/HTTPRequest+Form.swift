extension HTTPRequest {
    /// What a transport writes as it is must not be able to end its line: what follows would be read as another
    /// field, or as another request.
    package func checkForm() throws(TransportError) {
        guard method.rawValue.isToken else {
            throw TransportError(.other, "the method of the request is not a word")
        }
        guard headers.allSatisfy(\.hasForm) else {
            throw TransportError(.other, "a header field of the request is not text in one line")
        }
    }
}

extension HeaderFields.Field {
    /// Whether it is as HTTP demands.
    var hasForm: Bool { brokenDemand == nil }

    /// What HTTP demands of a field and this one breaks; `nil` where the name is one, and the value ASCII text in one
    /// line.
    var brokenDemand: String? {
        guard name.isToken else {
            return "must have a name of letters, digits and '-', as header fields do"
        }
        let isText = value.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x09 }
        return isText ? nil : "must be ASCII text in one line"
    }
}

extension String {
    /// Whether it is a word of RFC 9110, section 5.6.2.
    fileprivate var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { $0.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }
}
