/// A schema while its keywords are read, with what has to wait for the others.
///
/// A class, because schemas nest: the stack holds no keywords of the schemas around the one being
/// read.
final class SchemaDraft {
    let subject: Subject
    var keywords = Schema.Keywords()
    /// Where `nullable: true` stands.
    var nullable: SourceLocation?
    /// `exclusiveMinimum: true`, as 3.0 has it.
    var exclusiveMinimum: Node.Entry?
    var exclusiveMaximum: Node.Entry?
    var enumNames: Node.Entry?
    var enumDescriptions: Node.Entry?

    init(subject: Subject) {
        self.subject = subject
    }
}
