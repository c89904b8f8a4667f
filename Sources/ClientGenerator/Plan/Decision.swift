/// How the variant of a union is told from the JSON.
package enum Decision: Hashable, Sendable {
    /// By the value of a member that is a text, a number or a boolean.
    case tag(member: String, branches: [TagBranch])
    /// By the members that are there; the first branch whose members all are wins.
    case members([MemberBranch])
    case type([TypeBranch])
    /// By the type of a member.
    case memberType(member: String, [TypeBranch])
    /// By the best fit, where objects can fit several variants.
    case best([Candidate])
    /// By what is kept, where lists of objects can be those of several variants, by the indices of these.
    case bestList([Int])
    /// By trying, where other values can fit several variants; the first that can be read wins.
    case first([Attempt])
    /// The index of a case.
    case variant(Int)

    package struct Candidate: Hashable, Sendable {
        package var variant: Int
        package var required: [String]
        package var tags: [Tag]
        /// The types of members that other candidates describe differently.
        package var types: [MemberType] = []
        package var known: [String]
        /// Whether further members are kept as well.
        package var takesOthers: Bool
        /// Whether there must be no further members.
        package var isClosed: Bool

        package struct Tag: Hashable, Sendable {
            package var member: String
            package var values: [Literal]
        }

        package struct MemberType: Hashable, Sendable {
            package var member: String
            package var kinds: [JSONKind]
        }
    }

    package struct Attempt: Hashable, Sendable {
        package var variant: Int
        /// Whether the type reads every string and has to be asked whether it knows this one.
        package var isOpenEnum: Bool
        /// Whether it holds dates, which read texts of other forms where nothing is to be told apart.
        package var holdsDates = false
    }

    package struct TagBranch: Hashable, Sendable {
        package var values: [Literal]
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
