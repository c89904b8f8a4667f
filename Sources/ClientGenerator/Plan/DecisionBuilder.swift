import SpecReader

/// Proves that the variants of a union exclude each other, and writes the proof down as a decision tree.
///
/// The proof takes the document at its word: an object has the members that its schema describes. Two objects
/// exclude each other if a member that both must have holds different constants or values of different types, or if one
/// demands a member that the other does not describe.
struct DecisionBuilder {
    /// The first pair for which no proof was found.
    private(set) var ambiguous: Pair?
    /// Whether a proof was given up because it would have grown without measure.
    var isExhausted: Bool { work > Self.mostWork }
    /// Two variants that some value fits, by their indices, and how it is read.
    struct Pair {
        var first: Int
        var second: Int
        var choice: Choice

        enum Choice {
            case first, best, bestList
            /// Neither variant has all of it.
            case oneView
        }
    }

    private let preferredTag: String?
    /// Whether a value that fits no variant is kept, so that a variant is not taken for more than it is.
    private let isOpen: Bool
    let memberKinds: MemberKinds
    private let union: Shape.UnionShape
    private let reading: ReadingProof
    private let samples: SampleValue
    /// How much was compared so far.
    private var work = 0
    private static let mostWork = 2_000_000

    init(_ union: Shape.UnionShape, isOpen: Bool, schemas: SchemaTable) {
        self.union = union
        self.isOpen = isOpen
        preferredTag = union.discriminator?.propertyName
        memberKinds = MemberKinds(variants: union.variants, schemas: schemas)
        reading = ReadingProof(schemas: schemas)
        samples = SampleValue(schemas: schemas)
    }

    mutating func decide(_ variants: [VariantFacts]) -> Decision {
        let decision = decideAll(variants)
        if union.allowsSeveral, variants.count <= Self.mostViews { failFirstViews(variants) }
        return decision
    }

    private static let mostViews = 64

    private mutating func decideAll(_ variants: [VariantFacts]) -> Decision {
        let all = variants.indices.reduce(into: Set()) { $0.formUnion(variants[$1].kinds) }
        let kinds = Decision.JSONKind.allCases.filter(all.contains)
        if kinds == [.object] { return decideAllObjects(variants) }
        var branches: [Decision.TypeBranch] = []
        for kind in kinds {
            let accepting = variants.filter { $0.kinds.contains(kind) }
            let decision: Decision =
                switch kind {
                case .object: decideAllObjects(accepting)
                // It is the same null in each of them.
                case .null: .variant(accepting[0].index)
                case .array: lists(accepting)
                default: only(accepting)
                }
            if let same = branches.firstIndex(where: { $0.decision == decision }) {
                branches[same].kinds.append(kind)
            } else {
                branches.append(Decision.TypeBranch(kinds: [kind], decision: decision))
            }
        }
        return .type(branches)
    }

    private mutating func only(_ variants: [VariantFacts]) -> Decision {
        guard variants.count > 1 else { return .variant(variants[0].index) }
        let ordered = variants.sorted { ($1.specificity, $0.index) < ($0.specificity, $1.index) }
        let pair = firstPair(of: ordered) { !refuses($0, $1, asksEnums: true) }
        fail(pair, .first)
        return .first(
            ordered.map { variant in
                Decision.Attempt(
                    variant: variant.index, isOpenEnum: variant.isOpenEnum,
                    holdsDates: memberKinds.holdsDates(union.variants[variant.index].id))
            })
    }

    /// Lists of objects have the empty one in common, and others as objects have.
    private mutating func lists(_ variants: [VariantFacts]) -> Decision {
        let indices = variants.map(\.index)
        guard indices.count > 1,
            indices.allSatisfy({ memberKinds.isListOfObjects(union.variants[$0].id) })
        else { return only(variants) }
        fail(firstPair(of: variants) { !refuses($0, $1) }, .bestList)
        return .bestList(indices)
    }

    /// Tags that overlap in many ways make a tree that nobody can read, and that takes its time.
    private mutating func decideAllObjects(_ variants: [VariantFacts]) -> Decision {
        let decision = decideObjects(variants)
        return isExhausted ? best(variants) : decision
    }

    mutating func decideObjects(_ variants: [VariantFacts]) -> Decision {
        guard variants.count > 1 else { return taking(variants[0]) }
        work += variants.reduce(0) { $0 + $1.weight } + variants.count * variants.count
        guard !isExhausted else { return .variant(variants[0].index) }
        guard let tag = bestTag(variants) else {
            if let decision = decideByPresence(variants) ?? decideByMembers(variants)
                ?? decideByMemberType(variants)
            {
                return decision
            }
            failFirstPair(variants)
            return best(variants)
        }
        var branches: [Decision.TagBranch] = []
        var groups: [(values: [Literal], members: [Int])] = []
        var positions: [[Int]: Int] = [:]
        for (value, members) in owners(of: tag, in: variants) {
            if let position = positions[members] {
                groups[position].values.append(value)
            } else {
                positions[members] = groups.count
                groups.append(([value], members))
            }
        }
        for group in groups {
            // Each step takes one tag away, so this ends.
            let rest = group.members.map { index in
                var variant = variants[index]
                variant.tags[tag] = nil
                variant.isNamed = variant.isNamed || group.members.count == 1
                return variant
            }
            branches.append(
                Decision.TagBranch(values: group.values, decision: decideObjects(rest)))
        }
        return .tag(member: tag, branches: branches)
    }

    /// The variant that is left, unless a tag of its own says that it is another one.
    private func taking(_ variant: VariantFacts) -> Decision {
        var decision = Decision.variant(variant.index)
        guard isOpen, !variant.isNamed else { return decision }
        for tag in variant.tagOrder.reversed() {
            guard let values = variant.tags[tag], values.count == 1 || tag == preferredTag else {
                continue
            }
            let branch = Decision.TagBranch(values: values.sortedByText, decision: decision)
            decision = .tag(member: tag, branches: [branch])
        }
        return decision
    }

    /// The member that divides the variants best; of equal ones the discriminator, then the first in the document.
    private func bestTag(_ variants: [VariantFacts]) -> String? {
        var best: (tag: String, score: Int)?
        let candidates = variants[0].tagOrder.filter { tag in
            variants.allSatisfy { $0.tags[tag] != nil }
        }
        for tag in candidates {
            let counts = variants.reduce(into: [Literal: Int]()) { counts, variant in
                for value in variant.tags[tag] ?? [] { counts[value, default: 0] += 1 }
            }
            let largest = counts.values.max() ?? variants.count
            guard largest < variants.count else { continue }
            let score = (variants.count - largest) * 2 + (tag == preferredTag ? 1 : 0)
            if score > best?.score ?? 0 { best = (tag, score) }
        }
        return best?.tag
    }

    /// Where only some variants have a tag, and the others do not describe that member, it is asked first
    /// whether it is there.
    private mutating func decideByPresence(_ variants: [VariantFacts]) -> Decision? {
        var seen: Set<String> = []
        for tag in variants.flatMap(\.tagOrder) where seen.insert(tag).inserted {
            let tagged = variants.filter { $0.tags[tag] != nil }
            let others = variants.filter { $0.tags[tag] == nil }
            guard tagged.count > 1, !others.isEmpty, bestTag(tagged) == tag,
                others.allSatisfy({ $0.declared?.contains(tag) == false })
            else { continue }
            return .members([
                Decision.MemberBranch(members: [tag], decision: decideObjects(tagged)),
                Decision.MemberBranch(members: [], decision: decideObjects(others)),
            ])
        }
        return nil
    }

    /// The values of a tag, each with the positions of the variants that can have it.
    private func owners(
        of tag: String, in variants: [VariantFacts]
    ) -> [(value: Literal, members: [Int])] {
        var owners: [(value: Literal, members: [Int])] = []
        var positions: [Literal: Int] = [:]
        for (index, variant) in variants.enumerated() {
            for value in (variant.tags[tag] ?? []).sortedByText {
                if let position = positions[value] {
                    owners[position].members.append(index)
                } else {
                    positions[value] = owners.count
                    owners.append((value, [index]))
                }
            }
        }
        return owners
    }

    /// Orders the variants so that each is asked for members that none of the later ones has.
    private func decideByMembers(_ variants: [VariantFacts]) -> Decision? {
        let common = membersOfAll(variants)
        // By position, which variants could be taken for another one; each could be for itself.
        let isOpen = variants.map { variant in variants.map { !variant.excludes($0) } }
        var counts = isOpen.map { row in row.count { $0 } }
        var remaining = Array(variants.indices)
        var branches: [Decision.MemberBranch] = []
        while let next = remaining.firstIndex(where: { counts[$0] == 1 }) {
            let position = remaining.remove(at: next)
            for other in remaining where isOpen[other][position] { counts[other] -= 1 }
            let variant = variants[position]
            branches.append(
                Decision.MemberBranch(
                    members: variant.required.subtracting(common).sorted(),
                    decision: taking(variant)))
        }
        guard remaining.isEmpty else { return nil }
        return mayHaveMembersOfAnother(variants) ? best(variants) : .members(branches)
    }

    /// Whether an object may have what two variants demand, and be only one of them: the one member beyond its
    /// description that the other one demands, while the two describe another member differently.
    private func mayHaveMembersOfAnother(_ variants: [VariantFacts]) -> Bool {
        variants.count <= Self.mostViews
            && variants.contains { first in variants.contains { mayFitBoth(first, $0) } }
    }

    private func mayFitBoth(_ first: VariantFacts, _ second: VariantFacts) -> Bool {
        first.isToldByOneMember(from: second) && second.excludes(first)
            && !first.differs(from: second)
            && reading.mayDifferInMembers(
                union.variants[first.index], union.variants[second.index])
    }

    /// The members that are there whatever the variant is.
    func membersOfAll(_ variants: [VariantFacts]) -> Set<String> {
        variants.reduce(variants[0].required) { $0.intersection($1.required) }
    }

    /// Each may be tried before the other one.
    private mutating func failFirstPair(_ variants: [VariantFacts]) {
        let kinds = variants.reduce(into: [:]) { kinds, variant in
            kinds[variant.index] = memberKinds.members(of: variant.index)
        }
        let pair = firstPair(of: variants) { first, second in
            guard !first.excludes(second), !second.excludes(first), !first.differs(from: second)
            else { return false }
            let differInType = first.required.intersection(second.required).contains { member in
                guard let own = kinds[first.index]?[member],
                    let others = kinds[second.index]?[member]
                else { return false }
                return own.isDisjoint(with: others)
            }
            return !differInType && !(refuses(first, second) && refuses(second, first))
        }
        fail(pair, .best)
    }

    /// Variants that may hold at once: each has a member that the other does not describe, and so none has all.
    private mutating func failFirstViews(_ variants: [VariantFacts]) {
        let pair = firstPair(of: variants) { first, second in
            !first.differs(from: second) && first.excludes(second) && second.excludes(first)
                && samples.fitting(union.variants[first.index].id, union.variants[second.index].id)
                    != nil
        }
        fail(pair, .oneView)
    }

    private func firstPair(
        of variants: [VariantFacts], where isAmbiguous: (VariantFacts, VariantFacts) -> Bool
    ) -> (Int, Int)? {
        // One is enough for a message.
        guard ambiguous == nil else { return nil }
        for first in variants.indices {
            let others = variants[(first + 1)...].indices
            // By position, because to go through the variants themselves copies each.
            if let second = others.first(where: { isAmbiguous(variants[first], variants[$0]) }) {
                return (variants[first].index, variants[second].index)
            }
        }
        return nil
    }

    private mutating func fail(_ pair: (Int, Int)?, _ choice: Pair.Choice) {
        guard let pair else { return }
        ambiguous = Pair(first: pair.0, second: pair.1, choice: choice)
    }

    /// Whether reading a variant fails for every value of another one.
    private func refuses(
        _ first: VariantFacts, _ second: VariantFacts, asksEnums: Bool = false
    ) -> Bool {
        reading.refuses(
            union.variants[first.index], union.variants[second.index], asksEnums: asksEnums)
    }
}
