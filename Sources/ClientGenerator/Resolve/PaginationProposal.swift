import SpecReader

/// An element of the setting `pagination` that would make sequences of lists that are none yet.
///
/// Names only suggest what they mean, so somebody has to look at it: nothing becomes a sequence by it alone.
package struct PaginationProposal: Hashable, Sendable {
    package var way: Operation.Pagination.Way
    /// `nil` for the one array that a page holds or is.
    package var items: String?
    /// How many operations it fits.
    package var operationCount = 1

    /// The most frequent first.
    static func all(for document: ResolvedDocument) -> [PaginationProposal] {
        let finder = PageFinder(schemas: document.schemas)
        let proposals = document.operations.compactMap(finder.proposal)
        let counts = proposals.counts
        return proposals.withoutRepetition
            .map { proposal in
                var proposal = proposal
                proposal.operationCount = counts[proposal] ?? 1
                return proposal
            }
            .sorted { $0.operationCount > $1.operationCount }
    }
}
