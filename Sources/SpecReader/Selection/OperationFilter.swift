/// Decides which operations and webhooks a client has.
///
/// A class, because patterns that never match are only known when every part of the document was asked about.
public final class OperationFilter {
    /// An operation as far as patterns can see it.
    public struct Candidate {
        public var path: String
        public var isWebhook: Bool
        public var operationID: String?
        public var tags: [String]

        public init(path: String, isWebhook: Bool, operationID: String?, tags: [String]) {
            self.path = path
            self.isWebhook = isWebhook
            self.operationID = operationID
            self.tags = tags
        }

        fileprivate func names(_ field: OperationPattern.Field) -> [String] {
            switch field {
            case .operations: operationID.map { [$0] } ?? []
            case .paths: isWebhook ? [] : [path]
            case .tags: tags
            case .webhooks: isWebhook ? [path] : []
            }
        }
    }

    private let include: [OperationPattern]
    private let exclude: [OperationPattern]
    private var matched: Set<OperationPattern> = []
    private var seen: [OperationPattern.Field: Set<String>] = [:]
    private var keptAny = false

    /// - Parameter include: Where it is empty, everything is included.
    public init(include: [OperationPattern], exclude: [OperationPattern]) {
        self.include = include
        self.exclude = exclude
    }

    public static var everything: OperationFilter { OperationFilter(include: [], exclude: []) }

    /// Whether it keeps everything.
    public var isEmpty: Bool { include.isEmpty && exclude.isEmpty }

    public func keeps(_ candidate: Candidate) -> Bool {
        guard !isEmpty else { return true }
        let isKept = asks(candidate, otherwise: include.isEmpty)
        if isKept { keptAny = true }
        return isKept
    }

    /// Whether there may be an operation at a path that is kept, whatever its tags and its `operationId` are.
    public func mayKeep(_ path: String, isWebhook: Bool) -> Bool {
        guard !isEmpty else { return true }
        let candidate = Candidate(path: path, isWebhook: isWebhook, operationID: nil, tags: [])
        let mayBeMeant = include.contains { $0.field == .operations || $0.field == .tags }
        return asks(candidate, otherwise: include.isEmpty || mayBeMeant)
    }

    /// - Parameter isIncluded: Whether a candidate counts that no pattern includes.
    private func asks(_ candidate: Candidate, otherwise isIncluded: Bool) -> Bool {
        for field in OperationPattern.Field.allCases {
            seen[field, default: []].formUnion(candidate.names(field))
        }
        let isIncluded = matches(candidate, include) || isIncluded
        return !matches(candidate, exclude) && isIncluded
    }

    /// Asks every pattern, so that each that matches is known.
    private func matches(_ candidate: Candidate, _ patterns: [OperationPattern]) -> Bool {
        let matching = patterns.filter { pattern in
            candidate.names(pattern.field).contains { pattern.glob.matches($0) }
        }
        matched.formUnion(matching)
        return !matching.isEmpty
    }

    /// Reports patterns without effect, after the whole document was asked about.
    public func report(into diagnostics: inout Diagnostics) {
        for pattern in include + exclude where !matched.contains(pattern) {
            diagnostics.report(.unusedPattern(pattern, seen[pattern.field] ?? []))
        }
        if !keptAny, let first = (include + exclude).first {
            diagnostics.report(.everythingExcluded(at: first.location))
        }
    }
}

extension Diagnostic {
    fileprivate static func unusedPattern(
        _ pattern: OperationPattern, _ known: Set<String>
    ) -> Self {
        let text = pattern.glob.text
        let suggestion = Spelling.suggestion(for: text, among: known.sorted())
        return Self(
            .error, .unusedSetting, at: pattern.location,
            "no \(pattern.field.noun) matches '\(text.excerpt)'\(suggestion)")
    }

    fileprivate static func everythingExcluded(at location: SourceLocation) -> Self {
        Self(
            .error, .everythingExcluded, at: location,
            "'include' and 'exclude' leave no operation; the client would be empty")
    }
}
