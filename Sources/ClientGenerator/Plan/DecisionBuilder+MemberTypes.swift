// Variants that differ in what their members hold.
extension DecisionBuilder {
    /// By the member that is always there and whose type divides the variants best; of equal ones by the first.
    mutating func decideByMemberType(_ variants: [VariantFacts]) -> Decision? {
        let common = membersOfAll(variants)
        guard !common.isEmpty else { return nil }
        let kinds = variants.map { memberKinds.members(of: $0.index) }
        var best: (member: String, owners: [(kind: Decision.JSONKind, positions: [Int])])?
        for member in common.sorted() {
            let owners = owners(of: kinds.map { $0[member] })
            let largest = owners.map(\.positions.count).max() ?? variants.count
            let smallest = best?.owners.map(\.positions.count).max() ?? variants.count
            if largest < smallest { best = (member, owners) }
        }
        guard let best else { return nil }
        var branches: [Decision.TypeBranch] = []
        for (kind, positions) in best.owners {
            // Fewer than there were, so this ends.
            let decision = decideObjects(positions.map { variants[$0] })
            if let same = branches.firstIndex(where: { $0.decision == decision }) {
                branches[same].kinds.append(kind)
            } else {
                branches.append(Decision.TypeBranch(kinds: [kind], decision: decision))
            }
        }
        return .memberType(member: best.member, branches)
    }

    /// The types that a member can have, each with the positions of the variants in which it can.
    ///
    /// - Parameter kinds: Those of each variant; `nil` for any.
    private func owners(
        of kinds: [Set<Decision.JSONKind>?]
    ) -> [(kind: Decision.JSONKind, positions: [Int])] {
        Decision.JSONKind.allCases.compactMap { kind in
            let positions = kinds.indices.filter { kinds[$0]?.contains(kind) ?? true }
            return positions.isEmpty ? nil : (kind, positions)
        }
    }

    /// By the best fit, with the types of those members that the variants describe differently.
    func best(_ variants: [VariantFacts]) -> Decision {
        var candidates = variants.map(\.candidate)
        let kinds = variants.map { memberKinds.members(of: $0.index) }
        var known: [String: Set<Decision.JSONKind>] = [:]
        var differing: Set<String> = []
        for (member, kinds) in kinds.joined() {
            if known.updateValue(kinds, forKey: member).map({ $0 != kinds }) == true {
                differing.insert(member)
            }
        }
        for position in candidates.indices where candidates[position].takesOthers {
            candidates[position].known = kinds[position].keys.sorted()
        }
        for member in differing.sorted() {
            for (position, kinds) in kinds.enumerated() {
                guard let kinds = kinds[member], kinds.count < Decision.JSONKind.allCases.count
                else { continue }
                candidates[position].types.append(
                    Decision.Candidate.MemberType(
                        member: member, kinds: Decision.JSONKind.allCases.filter(kinds.contains)))
            }
        }
        addOptionalTags(of: variants, to: &candidates)
        return .best(candidates)
    }

    /// Members that may be missing, where all variants that have one hold it to values, and a variant to values of its
    /// own.
    private func addOptionalTags(
        of variants: [VariantFacts], to candidates: inout [Decision.Candidate]
    ) {
        let tagged = variants.lazy.flatMap { Array($0.optionalTags.keys) + $0.tagOrder }.counts
        for member in tagged.keys.sorted() where tagged[member] != 1 {
            let holders = variants.indices
                .filter { variants[$0].declared?.contains(member) != false }
            let values = holders.compactMap { variants[$0].values(of: member) }
            guard values.count == holders.count else { continue }
            let owners = values.joined().counts
            for position in holders {
                guard let own = variants[position].optionalTags[member],
                    own.allSatisfy({ owners[$0] == 1 })
                else { continue }
                candidates[position].tags.append(
                    Decision.Candidate.Tag(member: member, values: own.sortedByText))
            }
        }
    }
}
