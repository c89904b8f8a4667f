import SpecReader

extension DocumentResolver {
    mutating func body(
        _ value: Referenced<RequestBody>, _ diagnostics: inout Diagnostics
    ) -> ResolvedBody? {
        guard var body = references.requestBody(value, &diagnostics), !body.isNothing else {
            return nil
        }
        for index in body.content.indices {
            guard let whole = body.content[index].schema?.rawBody else { continue }
            diagnostics.report(.rawBody(body.content[index]))
            body.content[index].schema = whole
        }
        guard
            let choice = ContentChoice(body.content, for: .request, references, &diagnostics)
        else { return nil }
        return ResolvedBody(
            content: content(choice.content, &diagnostics),
            alternatives: choice.alternatives.map { content($0, &diagnostics) },
            isRequired: body.isRequired, description: body.description)
    }

    mutating func responses(
        _ operation: Operation, _ diagnostics: inout Diagnostics
    ) -> [ResolvedResponse] {
        let roles = ResolvedResponse.Role.roles(of: operation.responses.map(\.status))
        var responses: [ResolvedResponse] = []
        responses.reserveCapacity(operation.responses.count)
        for (listed, role) in zip(operation.responses, roles) {
            guard let response = response(listed, as: role, of: operation, &diagnostics) else {
                continue
            }
            responses.append(response)
        }
        let isUndescribed = responses.allSatisfy { !$0.isSuccess || $0.content == nil }
        if isUndescribed, hasBody(operation) { describeBodies(of: &responses, &diagnostics) }
        return responses
    }

    /// Whether a success has a body although none is described. Whoever sends a GET wants something; FastAPI says of every
    /// other body that it is JSON, so what it leaves out is a file or a stream; and words may speak of one.
    private func hasBody(_ operation: Operation) -> Bool {
        switch operation.method {
        case "GET": true
        case "HEAD": false
        default:
            references.components.schemas["HTTPValidationError"] != nil
                && operation.responses.contains { $0.status == .code(422) }
                || operation.responses.contains(where: \.speaksOfBody)
        }
    }

    /// Delivers as it comes what was left out.
    private func describeBodies(
        of responses: inout [ResolvedResponse], _ diagnostics: inout Diagnostics
    ) {
        let isWhole: (ResolvedResponse) -> Bool = {
            $0.isSuccess
                && [.code(200), .code(203), .code(206), .range(2), .default].contains($0.status)
        }
        for index in responses.indices where isWhole(responses[index]) {
            diagnostics.report(.undescribedBody(responses[index]))
            responses[index].content = ResolvedContent(
                location: responses[index].location, kind: .bytes, mediaType: "*/*")
        }
    }

    private mutating func response(
        _ listed: Operation.StatusResponse, as role: ResolvedResponse.Role,
        of operation: Operation, _ diagnostics: inout Diagnostics
    ) -> ResolvedResponse? {
        let canHaveBody = operation.method != "HEAD" && listed.status.canHaveBody
        guard case .reference(let reference) = listed.response else {
            return response(listed, as: role, canHaveBody, &diagnostics)
        }
        let key = SharedResponse(
            target: references.target(of: reference), role: role, canHaveBody: canHaveBody)
        var response = shared(key, in: \.sharedResponses, &diagnostics) {
            var response = $0.response(listed, as: role, canHaveBody, &$1)
            response?.referredName = reference.name
            return response
        }
        response?.location = listed.statusLocation
        response?.status = listed.status
        return response
    }

    private mutating func response(
        _ listed: Operation.StatusResponse, as role: ResolvedResponse.Role, _ canHaveBody: Bool,
        _ diagnostics: inout Diagnostics
    ) -> ResolvedResponse? {
        guard let response = references.response(listed.response, &diagnostics) else { return nil }
        let choice =
            canHaveBody
            ? ContentChoice(
                response.content, for: role == .failure ? .failure : .success, references,
                &diagnostics) : nil
        return ResolvedResponse(
            location: listed.statusLocation, status: listed.status,
            description: response.description,
            content: choice.map { content($0.content, &diagnostics) },
            stream: choice?.stream.map { content($0, &diagnostics) }, role: role,
            headers: headers(of: response, &diagnostics))
    }

    private mutating func content(
        _ form: ContentChoice.Form, _ diagnostics: inout Diagnostics
    ) -> ResolvedContent {
        let media = form.media
        let item = form.kind.isStream ? media.itemSchema : nil
        if let ignored = media.itemSchema, form.kind.isObject {
            diagnostics.report(.ignoredItemSchema(ignored, media))
        }
        // That all lines together are a text says nothing of what each of them is.
        let isWholeText = form.kind == .lines && media.schema?.isPlainText == true
        let schema =
            item ?? (isWholeText ? nil : media.schema)
            ?? Schema(location: media.location, content: .boolean(true))
        var use = form.kind.hasParts ? schemas.resolve(schema, &diagnostics) : nil
        if let part = use, form.kind.isForm, !schemas.table[part.id].shape.hasMembers {
            diagnostics.report(.formWithoutMembers(schema, media))
            use = schemas.map(of: part, at: schema)
        }
        if let use, form.kind.isForm {
            EncodingCheck(schemas: schemas.table).run(on: media, form.kind, use, &diagnostics)
        }
        return ResolvedContent(
            location: media.location, kind: form.kind, mediaType: form.mediaType, use: use,
            isItem: item != nil,
            isBase64: !form.kind.hasParts && media.schema?.isBase64(references) == true,
            encodings: media.encoding)
    }
}

extension RequestBody {
    /// Whether there is nothing to send, nor a need to send it.
    fileprivate var isNothing: Bool {
        !isRequired && !content.isEmpty
            && content.allSatisfy { $0.schema?.isEmptyObject == true }
    }
}

extension Schema {
    /// The whole body, where the schema has the member by which ReadMe knows it.
    fileprivate var rawBody: Schema? {
        guard case .keywords(let keywords) = content, keywords.properties.count == 1,
            keywords.properties[0].name == "RAW_BODY"
        else { return nil }
        return keywords.properties[0].schema
    }

    /// Whether an object without members is all that it allows.
    fileprivate var isEmptyObject: Bool {
        guard case .keywords(var keywords) = content,
            keywords.additionalProperties?.isFalse == true, keywords.properties.isEmpty
        else { return false }
        keywords.additionalProperties = nil
        return keywords.isTypeOnly(.object)
    }
}

extension Shape {
    fileprivate var hasMembers: Bool {
        switch self {
        case .object, .map, .union, .any: true
        default: false
        }
    }
}

extension Operation.StatusResponse {
    /// Whether the words of a success say that there is a body.
    fileprivate var speaksOfBody: Bool {
        guard status == .code(200), case .value(let response) = response,
            let words = response.description?.lowercased()
        else { return false }
        return words.contains("response body") && !words.contains("no ")
            && !words.contains("empty")
    }
}

extension Diagnostic {
    fileprivate static func rawBody(_ media: MediaType) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: media.location,
            "'RAW_BODY' is taken for the whole body; write its schema in place of the object")
    }

    /// What a GET is for is its answer.
    fileprivate static func undescribedBody(_ response: ResolvedResponse) -> Diagnostic {
        Diagnostic(
            .warning, .undescribedBody, at: response.location,
            "the response has no 'content', but most likely a body, which is delivered as it comes")
    }

    fileprivate static func formWithoutMembers(_ schema: Schema, _ media: MediaType) -> Diagnostic {
        Diagnostic(
            .warning, .formWithoutMembers, at: schema.location,
            "the fields of '\(media.name)' are the members of an object, and this is none; whoever sends it names the fields"
        )
    }

    fileprivate static func ignoredItemSchema(_ schema: Schema, _ media: MediaType) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredKeyword, at: schema.location,
            "'itemSchema' is ignored, because '\(media.name)' is no stream; write 'schema'")
    }
}
