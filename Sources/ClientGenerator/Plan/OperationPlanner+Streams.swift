import SpecReader

extension OperationPlanner {
    /// The second way to call an operation whose body is offered whole and bit by bit.
    func stream(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> StreamDeclaration? {
        guard let method = names.streamMethod else { return nil }
        var stream: StreamDeclaration?
        for response in operation.responses {
            guard let offered = response.stream else { continue }
            let content = content(of: offered, as: .success)
            if stream == nil {
                stream = StreamDeclaration(
                    method: method, statuses: [], content: content,
                    demands: demands(operation))
            }
            if stream?.content == content {
                stream?.statuses.append(response.status.pattern)
            } else {
                diagnostics.report(.ignoredStream(offered, response))
            }
        }
        return stream
    }

    private func demands(_ operation: ResolvedOperation) -> [StreamDeclaration.Demand] {
        let hasChoice = operation.body?.alternatives.isEmpty == false
        return (operation.body?.contents ?? []).compactMap { content in
            demand(content).map { member in
                StreamDeclaration.Demand(
                    form: hasChoice ? Identifier(content.kind.name) : nil, member: member.name,
                    isNullable: member.presence == .optionalOrNull)
            }
        }
    }

    /// The member `stream` of the body, a boolean: servers that offer both forms go by it.
    private func demand(_ content: ResolvedContent) -> PropertyDeclaration? {
        guard content.kind.isObject, let use = content.use else { return nil }
        return types.structure(use.id)?.properties.first { member in
            member.wireName == "stream"
                && [.builtin(.bool), .optional(.builtin(.bool))].contains(member.type)
        }
    }

    /// A body that comes bit by bit: its schema describes one element, or the array of all of them.
    func content(of stream: ResolvedContent, as use: ContentUse) -> ContentDeclaration {
        let element = element(of: stream)
        var type = element.map { types.type(of: $0) } ?? .builtin(.json)
        // Lines and events are text: a document that calls them binary means that they are not JSON.
        if type == .builtin(.file) { type = .builtin(.string) }
        let isEnvelope = element.map { self.isEnvelope($0, asItem: stream.isItem) } ?? false
        let coding: ContentDeclaration.Coding =
            stream.kind == .events
            ? .events(mediaType: stream.mediaType, isEnvelope: isEnvelope)
            : .lines(mediaType: stream.mediaType)
        switch use {
        case .request:
            return ContentDeclaration(
                type: .array(type), coding: coding,
                rules: element.map { Rule.rules(for: $0, in: schemas) } ?? [])
        case .success:
            return ContentDeclaration(
                type: .stream(stream.kind == .events ? .events : .lines, of: type), coding: coding)
        case .failure: return ContentDeclaration(type: type, coding: coding)
        }
    }

    private func element(of stream: ResolvedContent) -> SchemaUse? {
        guard !stream.isItem, let use = stream.use,
            case .array(let element) = schemas[use.id].shape
        else { return stream.use }
        return element
    }

    /// Whether a schema describes an event with all its fields, and not just the data.
    ///
    /// An `itemSchema` does so by definition. Where it has other members, the author took it for the data. Data alone can
    /// be a member of the data itself, unless it is `[DONE]` in one of the variants, which is no JSON.
    private func isEnvelope(_ use: SchemaUse, asItem isItem: Bool) -> Bool {
        switch schemas[use.id].shape {
        case .object(let object):
            let names = Set(object.properties.map(\.name))
            return names.isSubset(of: ["data", "event", "id", "retry"]) && !names.isEmpty
                && (isItem || names.contains("data") && names.count > 1)
        case .union(let union):
            let isItem = isItem || union.variants.contains(where: isEnd)
            return union.variants.allSatisfy { isEnvelope($0, asItem: isItem) }
        default: return false
        }
    }

    /// Whether it is the event with which many servers end a stream.
    private func isEnd(_ use: SchemaUse) -> Bool {
        guard case .object(let object) = schemas[use.id].shape,
            let data = object.properties.first(where: { $0.name == "data" })
        else { return false }
        return switch schemas[data.use.id].shape {
        case .constant(let value): value == .string("[DONE]")
        case .enumeration(let set): set.values.map(\.literal) == [.string("[DONE]")]
        default: false
        }
    }
}

/// Where a body is used.
enum ContentUse {
    case request, success, failure
}

extension Diagnostic {
    fileprivate static func ignoredStream(
        _ stream: ResolvedContent, _ response: ResolvedResponse
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredMediaType, at: response.location,
            "'\(stream.mediaType)' is ignored here, because another status comes as a stream of something else"
        )
    }
}
