/// What a part of the document is called in messages, for example `item of property 'tags'`.
struct Subject {
    let kind: String
    var name: String?
    /// What the part is to the thing named: `item of`.
    var role: String?
    /// What it is a part of, in an array of one; most are never asked what they are called.
    private var whole: [Subject] = []

    init(_ kind: String, _ name: String? = nil) {
        self.kind = kind
        self.name = name
    }

    init(_ kind: String, of whole: Subject) {
        self.init(kind)
        self.whole = [whole]
    }

    func part(_ role: String) -> Subject {
        var part = self
        part.role = role
        return part
    }
}

extension Subject: CustomStringConvertible {
    var description: String {
        (role.map { $0 + " " } ?? "") + kind + (name.map { " '\($0.excerpt)'" } ?? "")
            + whole.map { " of \($0)" }.joined()
    }
}
