import SpecReader

/// Proves that the variants of a union exclude each other, and writes the proof down as a decision tree.
///
/// The proof takes the document at its word: an object has the members that its schema describes. Two objects
/// exclude each other if a member that both must have holds different constants, or if one demands a member that
/// the other does not describe.
struct DecisionBuilder {
    /// The first pair for which no proof was found, by the indices of the variants.
    private(set) var ambiguous: (Int, Int)?
    private let preferredTag: String?

    init(preferredTag: String?) { self.preferredTag = preferredTag }

    mutating func decide(_ variants: [VariantFacts]) -> Decision {
        let kinds = Decision.JSONKind.allCases.filter { kind in
            kind != .null && variants.contains { $0.kinds.contains(kind) }
        }
        if kinds == [.object] { return decideObjects(variants) }
        var branches: [Decision.TypeBranch] = []
        for kind in kinds {
            let accepting = variants.filter { $0.kinds.contains(kind) }
            let decision = kind == .object ? decideObjects(accepting) : only(accepting)
            if let same = branches.firstIndex(where: { $0.decision == decision }) {
                branches[same].kinds.append(kind)
            } else {
                branches.append(Decision.TypeBranch(kinds: [kind], decision: decision))
            }
        }
        return .type(branches)
    }

    private mutating func only(_ variants: [VariantFacts]) -> Decision {
        if variants.count > 1 { fail(variants[0], variants[1]) }
        return .variant(variants[0].index)
    }

    private mutating func decideObjects(_ variants: [VariantFacts]) -> Decision {
        guard variants.count > 1 else { return .variant(variants[0].index) }
        guard let tag = bestTag(variants) else { return decideByMembers(variants) }
        var branches: [Decision.TagBranch] = []
        var groups: [(values: [String], members: [Int])] = []
        for value in values(of: tag, in: variants) {
            let members = variants.indices.filter {
                variants[$0].tags[tag]?.contains(value) == true
            }
            if let same = groups.firstIndex(where: { $0.members == members }) {
                groups[same].values.append(value)
            } else {
                groups.append(([value], members))
            }
        }
        for group in groups {
            // Each step takes one tag away, so this ends.
            let rest = group.members.map { index in
                var variant = variants[index]
                variant.tags[tag] = nil
                return variant
            }
            branches.append(
                Decision.TagBranch(values: group.values, decision: decideObjects(rest)))
        }
        return .tag(member: tag, branches: branches)
    }

    /// The member that divides the variants best; of equal ones the discriminator, then the first in the document.
    private func bestTag(_ variants: [VariantFacts]) -> String? {
        var best: (tag: String, score: Int)?
        let candidates = variants[0].tagOrder.filter { tag in
            variants.allSatisfy { $0.tags[tag] != nil }
        }
        for tag in candidates {
            let values = values(of: tag, in: variants)
            let largest =
                values.map { value in
                    variants.count { $0.tags[tag]?.contains(value) == true }
                }.max() ?? variants.count
            guard largest < variants.count else { continue }
            let score = (variants.count - largest) * 2 + (tag == preferredTag ? 1 : 0)
            if score > best?.score ?? 0 { best = (tag, score) }
        }
        return best?.tag
    }

    private func values(of tag: String, in variants: [VariantFacts]) -> [String] {
        var seen: Set<String> = []
        return variants.flatMap { ($0.tags[tag] ?? []).sorted() }.filter {
            seen.insert($0).inserted
        }
    }

    /// Orders the variants so that each is asked for members that none of the later ones has.
    private mutating func decideByMembers(_ variants: [VariantFacts]) -> Decision {
        var remaining = variants
        var branches: [Decision.MemberBranch] = []
        while !remaining.isEmpty {
            let next = remaining.firstIndex { candidate in
                remaining.allSatisfy {
                    $0.index == candidate.index || !candidate.proofs(against: $0).isEmpty
                }
            }
            guard let next else {
                failFirstPair(remaining)
                return .variant(remaining[0].index)
            }
            let variant = remaining.remove(at: next)
            branches.append(
                Decision.MemberBranch(
                    members: distinguishing(variant, among: variants),
                    decision: .variant(variant.index)))
        }
        return .members(branches)
    }

    /// The members to ask for: those that the variant demands and not all others do.
    private func distinguishing(_ variant: VariantFacts, among variants: [VariantFacts]) -> [String]
    {
        let common = variants.reduce(variant.required) { $0.intersection($1.required) }
        return variant.required.subtracting(common).sorted()
    }

    private mutating func failFirstPair(_ variants: [VariantFacts]) {
        for (position, first) in variants.enumerated() {
            for second in variants.dropFirst(position + 1)
            where first.proofs(against: second).isEmpty && second.proofs(against: first).isEmpty {
                return fail(first, second)
            }
        }
        fail(variants[0], variants[1])
    }

    private mutating func fail(_ first: VariantFacts, _ second: VariantFacts) {
        if ambiguous == nil { ambiguous = (first.index, second.index) }
    }
}
