/// Something to tell the author of a document, at the place it is about.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable {
        case error, warning
    }

    /// A second place that belongs to the fault, such as the other variant of an ambiguous union.
    public struct Note: Hashable, Sendable {
        public let location: SourceLocation?
        public let message: String
        private let file: HeldFile

        public init(_ message: String, at location: SourceLocation? = nil) {
            self.location = location
            self.message = message
            file = HeldFile(location?.file)
        }
    }

    /// Keeps the file from which a line is shown.
    private struct HeldFile: Hashable, Sendable {
        private let file: SourceFile?

        init(_ file: SourceFile?) { self.file = file }

        static func == (left: Self, right: Self) -> Bool { left.file === right.file }

        func hash(into hasher: inout Hasher) {}
    }

    public let id: ID
    public let severity: Severity
    public let location: SourceLocation
    /// Lower case, no full stop, names in single quotes, the likely fix at the end.
    public let message: String
    public let notes: [Note]
    private let file: HeldFile
    /// What the message calls the part that has the fault. A part that is referred to several times has several names.
    let subject: String?

    public init(
        _ severity: Severity, _ id: ID, at location: SourceLocation, _ message: String,
        notes: [Note] = [], about subject: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.location = location
        file = HeldFile(location.file)
        self.message = message
        self.notes = notes
        self.subject = subject
    }
}

extension Diagnostic {
    /// The same fault, where it does no harm.
    public var asWarning: Diagnostic {
        Diagnostic(.warning, id, at: location, message, notes: notes, about: subject)
    }

    /// The same fault without the words for the part that has it.
    var anonymous: Diagnostic {
        guard let subject, let range = message.firstRange(of: subject) else { return self }
        let rest = message[..<range.lowerBound] + message[range.upperBound...]
        return Diagnostic(severity, id, at: location, String(rest), notes: notes)
    }
}
