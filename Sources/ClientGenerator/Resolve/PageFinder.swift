import SpecReader

/// Recognizes lists in pages by what parameters and members of pages are usually called.
struct PageFinder {
    private let pages: PageShapes

    init(schemas: SchemaTable) { pages = PageShapes(schemas: schemas) }

    /// - Returns: `nil` where the operation is a sequence already, or seems to have no pages.
    func proposal(for operation: ResolvedOperation) -> PaginationProposal? {
        guard operation.method == "GET", operation.pagination == nil,
            let page = pages.page(of: operation)
        else { return nil }
        let members = pages.members(of: page, depth: 3)
        let places = itemPlaces(among: members)
        for way in ways(of: operation, members) {
            for items in places {
                let scheme = Settings.PaginationScheme(
                    location: operation.location, way: way, items: items)
                guard pages.pagination(operation, by: scheme) != nil else { continue }
                return PaginationProposal(way: way, items: items)
            }
        }
        return nil
    }

    /// The ways to the next page, the surest first.
    private func ways(
        of operation: ResolvedOperation, _ members: [PageShapes.Member]
    ) -> [Operation.Pagination.Way] {
        let parameters = operation.parameters
        let cursors = parameters.compactMap { cursor($0.parameter.name, among: members) }
        let pages = parameters.filter { $0.isCalled(Self.pageNumbers) && !mayCountFromZero($0) }
        let offsets = parameters.filter { $0.isCalled(Self.offsets) && !$0.speaksOfPages }
        return cursors.sorted { $0.rank < $1.rank }.map { .cursor($0.parameter, next: $0.next) }
            + pages.map { .page($0.parameter.name) } + offsets.map { .offset($0.parameter.name) }
    }

    /// Pages that nobody numbers otherwise count from 1, so a page that is an index must have a default.
    private func mayCountFromZero(_ page: ResolvedParameter) -> Bool {
        guard page.use.defaultValue == nil else { return false }
        let words = Words(splitting: page.parameter.description ?? "").key
        return pages.schemas[page.use.id].constraints.minimum == "0"
            || words.contains { ["0", "index", "zero"].contains($0) }
    }

    private static let pageNumbers: Set = [
        ["page"], ["page", "number"], ["page", "num"], ["page", "no"], ["current", "page"],
    ]
    private static let offsets: Set = [
        ["offset"], ["skip"], ["start", "index"], ["start", "position"],
    ]

    // MARK: Items

    /// Where the items of a page can be, the surest place first; `nil` stands for the only one.
    private func itemPlaces(among members: [PageShapes.Member]) -> [String?] {
        let lists = members.filter { $0.way.count < 3 && pages.isList($0.schema) }
        // What goes wrong or is left to say comes beside the things.
        let things = lists.filter { !Self.remarks.contains($0.way.last?.lowercased() ?? "") }
        let usual = Self.usualItems.compactMap { name in
            lists.first { $0.way.last == name }.map { Self.place($0.way) }
        }
        let only = things.count == 1 ? things.map { Self.place($0.way) } : []
        return [nil] + usual + only
    }

    private static let usualItems = [
        "items", "data", "results", "records", "entries", "values", "value", "list", "rows",
        "content", "objects", "nodes", "hits",
    ]

    private static let remarks: Set = ["errors", "links", "messages", "notices", "warnings"]

    // MARK: Cursors

    private struct Cursor {
        var parameter: String
        var next: String
        /// How far the names are from saying it, from 0.
        var rank: Int
    }

    /// The member that holds what the parameter takes.
    private func cursor(_ parameter: String, among members: [PageShapes.Member]) -> Cursor? {
        let words = Words(splitting: parameter).key
        guard let last = words.last, Self.cursorWords.contains(last) else { return nil }
        // Many things are tokens.
        guard last != "token" || words.dropLast().last.map(Self.pageWords.contains) == true else {
            return nil
        }
        return
            members.compactMap { member -> Cursor? in
                guard pages.isText(member.schema), let rank = rank(of: member.way, for: words)
                else { return nil }
                return Cursor(parameter: parameter, next: Self.place(member.way), rank: rank)
            }
            .min { $0.rank < $1.rank }
    }

    private func rank(of way: [String], for parameter: [String]) -> Int? {
        let words = way.map { Words(splitting: $0).key }
        guard let last = words.last, let kind = last.last else { return nil }
        if last == ["next"] + parameter || last == parameter && parameter.first == "next" {
            return 0
        }
        let around = words.dropLast().joined()
        if last == parameter, around.contains(where: Self.pageWords.contains) { return 1 }
        let isNext = last.count > 1 && last.first.map(["next", "end"].contains) == true
        if isNext, Self.heldWords.contains(kind) { return 2 }
        let isCursor = Self.heldWords.contains(parameter.last ?? "")
        if isCursor, last == parameter || last == ["next"] && around.last == "cursors" { return 3 }
        return parameter == ["after"] && last == ["last", "id"] ? 4 : nil
    }

    /// What parameters that take a cursor end with.
    private static let cursorWords: Set = [
        "after", "continuation", "continue", "cursor", "marker", "offset", "page", "token",
    ]
    /// What members that hold one end with.
    private static let heldWords: Set = ["continue", "cursor", "marker", "token"]
    private static let pageWords: Set = [
        "continuation", "cursor", "cursors", "list", "meta", "metadata", "next", "page",
        "pagination", "paging", "start", "starting",
    ]

    private static func place(_ way: [String]) -> String {
        way.count == 1 && way[0].first != "/" ? way[0] : JSONPointer(tokens: way).description
    }
}

extension ResolvedParameter {
    fileprivate func isCalled(_ names: Set<[String]>) -> Bool {
        names.contains(Words(splitting: parameter.name).key)
    }

    /// Whether it may count pages, and no things.
    fileprivate var speaksOfPages: Bool {
        let words = Words(splitting: parameter.description ?? "").singular.key
        return words.contains("page") && words.contains("number")
    }
}
