extension DocumentReader {
    mutating func operation(
        _ node: Node, method: String, path: String, keyLocation: SourceLocation? = nil
    ) -> Operation? {
        let subject = Subject("operation", "\(method) \(path)")
        guard let fields = ownFields(of: node, subject) else { return nil }
        var operation = Operation(location: keyLocation ?? node.location, method: method)
        operation.reference = node.reference
        for entry in fields {
            guard let key = key(entry, as: OperationKey.self, in: subject, among: fields) else {
                continue
            }
            switch key {
            case .operationID:
                operation.operationID = string(entry)
                operation.operationIDLocation = entry.value.location
            case .tags: operation.tags = strings(entry)
            case .summary: operation.summary = string(entry)
            case .description: operation.description = string(entry)
            case .deprecated: operation.isDeprecated = boolean(entry) ?? false
            case .parameters: operation.parameters = parameters(entry, of: subject)
            case .requestBody:
                operation.requestBody = referenced(entry.value) { reader, node in
                    reader.requestBody(node, Subject("request body", of: subject))
                }
            case .responses: operation.responses = statusResponses(entry, of: subject)
            case .security: operation.security = security(entry)
            case .servers: operation.servers = servers(entry)
            case .callbacks: operation.callbacks = entries(of: entry).compactMap { callback($0) }
            case .pagination: operation.pagination = pagination(entry, of: subject)
            case .retry: operation.retry = retry(entry, of: subject)
            case .swiftName: operation.swiftName = string(entry)
            case .reference, .externalDocs: break
            }
        }
        if operation.reference == nil, !fields.contains(where: { $0.key == "responses" }) {
            report(.missingKey(.warning, "responses", in: subject, at: operation.location))
        }
        return operation
    }

    private mutating func statusResponses(
        _ entry: Node.Entry, of subject: Subject
    ) -> [Operation.StatusResponse] {
        let entries = entries(of: entry)
        let listed = Set(entries.compactMap { Operation.Status($0.key) })
        return entries.flatMap { entry -> [Operation.StatusResponse] in
            if entry.key.hasPrefix("x-") { return [] }
            let statuses = statuses(of: entry, listed)
            guard !statuses.isEmpty else { return [] }
            let response = referenced(entry.value) { reader, node in
                reader.response(node, Subject("response \(entry.key)", of: subject))
            }
            guard let response else { return [] }
            return statuses.map {
                Operation.StatusResponse(
                    status: $0, statusLocation: entry.keyLocation, response: response)
            }
        }
    }

    /// The status that a response is listed under; several where someone put them into one key, as in `404/410`.
    ///
    /// - Parameter listed: Those with an entry of their own, which an entry for several says nothing about.
    private mutating func statuses(
        of entry: Node.Entry, _ listed: Set<Operation.Status>
    ) -> [Operation.Status] {
        if let status = Operation.Status(entry.key) {
            if case .range = status, entry.key.last != "X" { report(.lowerCaseRange(entry)) }
            return [status]
        }
        let parts = entry.key.split { "/,;| ".contains($0) }.map(String.init)
        let statuses = parts.compactMap { Operation.Status($0) }
        let new = zip(parts, statuses).filter { !listed.contains($0.1) }
        guard !new.isEmpty, statuses.count == parts.count, Set(statuses).count == parts.count else {
            report(.unknownStatus(entry))
            return []
        }
        report(.severalStatuses(entry, new.map(\.0)))
        return new.map(\.1)
    }

    private mutating func callback(_ entry: Node.Entry) -> Operation.Callback? {
        if entry.key.hasPrefix("x-") { return nil }
        guard let node = inPlace(entry.value) else { return nil }
        let items = (node.entries ?? .none).compactMap { item in
            item.key.hasPrefix("x-") ? nil : pathItem(item.value, path: item.key)
        }
        return Operation.Callback(name: entry.key, pathItems: items)
    }

    private mutating func retry(_ entry: Node.Entry, of operation: Subject) -> Operation.Retry? {
        guard entry.value.string != nil else {
            let subject = Subject("x-retry of \(operation)")
            report(.foreign(subject, "is no text", at: entry.keyLocation))
            return nil
        }
        return choice(entry, as: Operation.Retry.self, in: operation)
    }

    private mutating func pagination(
        _ entry: Node.Entry, of operation: Subject
    ) -> Operation.Pagination? {
        let subject = Subject("x-pagination of \(operation)")
        guard let fields = fields(of: entry.value, subject) else { return nil }
        guard fields.contains(where: { PaginationKey(rawValue: $0.key) != nil }) else {
            let keys = PaginationKey.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            report(.foreign(subject, "has none of \(keys)", at: entry.keyLocation))
            return nil
        }
        var texts: [PaginationKey: String] = [:]
        for entry in fields {
            if let key = key(entry, as: PaginationKey.self, in: subject) {
                texts[key] = string(entry) ?? ""
            }
        }
        guard let way = way(texts, subject, at: entry.keyLocation) else { return nil }
        if case .cursor = way, texts[.items] == nil {
            report(.missingKey(.error, "items", in: subject, at: entry.keyLocation))
            return nil
        }
        return Operation.Pagination(
            location: entry.keyLocation, way: way, items: texts[.items])
    }

    /// What one page leads to the next by; `nil` after a report.
    private mutating func way(
        _ texts: [PaginationKey: String], _ subject: Subject, at location: SourceLocation
    ) -> Operation.Pagination.Way? {
        let ways: [Operation.Pagination.Way?] = [
            texts[.cursor].map { .cursor($0, next: texts[.next] ?? "") },
            texts[.page].map { .page($0) }, texts[.offset].map { .offset($0) },
        ]
        let given = ways.compactMap(\.self)
        guard given.count < 2 else {
            report(.severalWays(subject, at: location))
            return nil
        }
        guard let way = given.first else {
            report(.missingKey(.error, "cursor", in: subject, at: location))
            return nil
        }
        if case .cursor = way, texts[.next] == nil {
            report(.missingKey(.error, "next", in: subject, at: location))
            return nil
        }
        return way
    }
}

extension Operation.Status {
    /// Reads `200`, `4XX`, `4xx` and `default`.
    init?(_ text: String) {
        if text == "default" {
            self = .default
            return
        }
        guard text.utf8.count == 3, let digit = text.first?.wholeNumberValue,
            (1...5).contains(digit)
        else { return nil }
        if text.dropFirst().uppercased() == "XX" {
            self = .range(digit)
        } else if let code = Int(text) {
            self = .code(code)
        } else {
            return nil
        }
    }
}

private enum OperationKey: String, FieldKey {
    case reference = "$ref"
    case operationID = "operationId"
    case tags, summary, description, externalDocs, parameters, requestBody, responses, callbacks
    case deprecated, security, servers
    case pagination = "x-pagination"
    case retry = "x-retry"
    case swiftName = "x-swift-name"

    var isEssential: Bool {
        switch self {
        case .reference, .parameters, .requestBody, .responses, .callbacks, .security, .servers:
            true
        case .operationID, .tags, .summary, .description, .externalDocs, .deprecated,
            .pagination,
            .retry, .swiftName:
            false
        }
    }
}

private enum PaginationKey: String, FieldKey {
    case cursor, next, page, offset, items
}

extension Diagnostic {
    /// Others have extensions of the same name.
    ///
    /// - Parameter difference: What tells that it is not the one that is meant here.
    fileprivate static func foreign(
        _ extension: Subject, _ difference: String, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .unknownKey, at: location,
            "\(`extension`) \(difference), so it is taken for another tool's and ignored")
    }

    fileprivate static func severalWays(_ pagination: Subject, at location: SourceLocation) -> Self
    {
        Self(
            .error, .invalidPagination, at: location,
            "\(pagination) has more than one of 'cursor', 'page' and 'offset'; pages follow each other in one way"
        )
    }

    fileprivate static func unknownStatus(_ entry: Node.Entry) -> Self {
        let suggestion = Spelling.suggestion(for: entry.key, among: ["default"])
        return Self(
            .warning, .unknownStatus, at: entry.keyLocation,
            "'\(entry.key.excerpt)' is no HTTP status, and its response is ignored\(suggestion)")
    }

    fileprivate static func severalStatuses(_ entry: Node.Entry, _ parts: [String]) -> Self {
        let list = parts.map { "'\($0)'" }.joined(separator: " and ")
        return Self(
            .warning, .unknownStatus, at: entry.keyLocation,
            "'\(entry.key.excerpt)' is read as \(list); list each status on its own")
    }

    fileprivate static func lowerCaseRange(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .lowerCaseRange, at: entry.keyLocation,
            "'\(entry.key)' is read as '\(entry.key.uppercased())'; write it so")
    }
}
