/// What a diagnostic means, what it does to the client, and the way out.
package struct Explanation: Hashable, Sendable {
    /// What is wrong, in one line without a full stop.
    package let summary: String
    /// Paragraphs, separated by empty lines.
    package let discussion: String
    /// `nil` for faults that a short text cannot show.
    package let example: Example?

    /// A text that has the fault, and the same text without it.
    package struct Example: Hashable, Sendable {
        /// What the texts are a part of.
        package enum Subject: Hashable, Sendable {
            /// Keys at the top of a document; what every document needs besides may be missing.
            case document
            /// All of a settings file.
            case settings
        }

        package let subject: Subject
        package let faulty: String
        package let fixed: String
    }

    init(_ summary: String, _ discussion: String) {
        self.summary = summary
        self.discussion = discussion
        example = nil
    }

    init(
        _ summary: String, _ discussion: String, in subject: Example.Subject = .document,
        faulty: String, fixed: String
    ) {
        self.summary = summary
        self.discussion = discussion
        example = Example(subject: subject, faulty: faulty, fixed: fixed)
    }
}
