/// How the variant of a union is told from the JSON.
package indirect enum Decision: Hashable, Sendable {
    /// By the value of a string member.
    case tag(member: String, branches: [TagBranch])
    /// By the members that are there; the first branch whose members all are wins.
    case members([MemberBranch])
    case type([TypeBranch])
    /// The index of a case.
    case variant(Int)

    package struct TagBranch: Hashable, Sendable {
        package var values: [String]
        package var decision: Decision
    }

    package struct MemberBranch: Hashable, Sendable {
        package var members: [String]
        package var decision: Decision
    }

    package struct TypeBranch: Hashable, Sendable {
        package var kinds: [JSONKind]
        package var decision: Decision
    }

    package enum JSONKind: String, Hashable, Sendable, CaseIterable {
        case null, boolean, number, string, array, object
    }
}
