extension ContentDeclaration {
    var isNone: Bool { coding == .none }

    /// Reads the content from a reply in a place that takes it or `nil`: there the type has to be named, because a `null`
    /// could be either.
    func readingOptional(as type: ScopedType) -> Code {
        switch coding {
        case .json, .form, .multipart: "try reply.json(\(type).self)"
        default: reading
        }
    }

    /// Reads the content from a reply; empty where there is none.
    var reading: Code {
        switch coding {
        case .json, .form, .multipart: "try reply.json()"
        case .events(_, let isEnvelope): "try reply.events(\(isEnvelope ? ".envelope" : ""))"
        case .lines: "try reply.lines()"
        case .text: "try reply.text()"
        case .bytes: "reply.data()"
        case .none: "NoContent()"
        }
    }

    /// Reads the content of a documented error from a reply.
    var readingError: Code {
        switch coding {
        case .json, .form, .multipart, .none: "try reply.error()"
        case .events, .lines: "try reply.eventError()"
        case .text: "try reply.textError()"
        case .bytes: "reply.dataError()"
        }
    }

    /// Puts a local value called `body` into a request.
    var writing: Code {
        switch coding {
        case .json(nil): "request.json(body)"
        case .json(let mediaType?): "request.json(body, contentType: \(literal: mediaType))"
        case .form(let fields): "request.form(\(arguments(fields.map(\.source))))"
        case .multipart(let parts): "request.multipart(\(arguments(parts.map(\.source))))"
        case .lines(let mediaType): "request.lines(body, contentType: \(literal: mediaType))"
        case .text(let mediaType): "request.text(body, contentType: \(literal: mediaType))"
        case .bytes(let mediaType): "request.binary(body, contentType: \(literal: mediaType))"
        case .events, .none: ""
        }
    }

    /// The content type to ask for; `nil` where there is none.
    var accepted: String? {
        switch coding {
        case .json(let mediaType): mediaType ?? "application/json"
        case .text(let mediaType), .bytes(let mediaType), .events(let mediaType, _),
            .lines(let mediaType):
            mediaType
        default: nil
        }
    }

    private func arguments(_ pairs: [Code]) -> Code {
        pairs.isEmpty ? "body" : "body, [\(list: pairs)]"
    }
}

extension ContentDeclaration.Field {
    fileprivate var source: Code {
        switch form {
        case .json: "\(literal: member): .json"
        case .style(let style, let explode):
            "\(literal: member): .init(style: .\(Identifier(style)), explode: \(explode ? "true" : "false"))"
        }
    }
}

extension ContentDeclaration.Part {
    fileprivate var source: Code { "\(literal: member): \(literal: contentType)" }
}
