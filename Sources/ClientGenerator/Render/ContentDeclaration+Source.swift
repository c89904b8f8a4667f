extension ContentDeclaration {
    var isNone: Bool { coding == .none }

    /// Reads the content from a reply in a place that takes it or `nil`: there the type has to be named, because a
    /// `null` could be either.
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
        case .base64: "try reply.base64()"
        case .bytes, .file: "reply.data()"
        case .none: "NoContent()"
        }
    }

    /// Reads the content of a documented error from a reply.
    var readingError: Code {
        switch coding {
        case .json, .form, .multipart, .none: "try reply.error()"
        case .events, .lines: "try reply.eventError()"
        case .text: "try reply.textError()"
        case .base64, .bytes, .file: "reply.dataError()"
        }
    }

    /// What puts a local value called `body` into a request; `nil` where there is none.
    private var writer: (method: Code, encodings: [Code], type: Code?)? {
        switch coding {
        case .json(let mediaType): ("json", [], mediaType.map(Self.contentType))
        case .form(let fields): ("form", fields.map(\.source), nil)
        case .multipart(let parts): ("multipart", parts.map(\.source), nil)
        case .lines(let mediaType): ("lines", [], Self.contentType(mediaType))
        case .text(let mediaType): ("text", [], Self.contentType(mediaType))
        case .base64(let mediaType): ("base64", [], Self.contentType(mediaType))
        case .bytes(let mediaType): ("binary", [], Self.contentType(mediaType))
        case .file(let range) where range.contains("*"): ("file", [], nil)
        case .file(let list) where list.contains(","): ("file", [], "among: \(literal: list)")
        case .file(let mediaType): ("file", [], "of: \(literal: mediaType)")
        case .events, .none: nil
        }
    }

    private static func contentType(_ mediaType: String) -> Code {
        "contentType: \(literal: mediaType)"
    }

    /// Puts a local value called `body` into a request.
    ///
    /// - Parameters:
    ///   - isRequired: Whether the value cannot be `nil`.
    ///   - pattern: What stands in front of the call, in a switch.
    func write(isRequired: Bool, after pattern: Code = "", to printer: inout SwiftPrinter) {
        guard let (method, encodings, type) = writer else { return }
        var arguments: [Code] = ["body"]
        if !encodings.isEmpty { arguments.append("[\(list: encodings)]") }
        if let type { arguments.append(type) }
        arguments += rules.map(\.source)
        if isRequired {
            printer.list("\(pattern)request.\(method)(", arguments, ")")
        } else if encodings.isEmpty, rules.isEmpty {
            printer.line("if let body { request.\(method)(\(list: arguments)) }")
        } else {
            printer.block("if let body") { $0.list("request.\(method)(", arguments, ")") }
        }
    }

    /// As what the content is sent.
    var mediaType: String {
        switch coding {
        case .form: "application/x-www-form-urlencoded"
        case .multipart: "multipart/form-data"
        case .file(let range): range
        default: accepted ?? ""
        }
    }

    /// The content type to ask for; `nil` where there is none.
    var accepted: String? {
        switch coding {
        case .json(let mediaType): mediaType ?? "application/json"
        case .text(let mediaType), .base64(let mediaType), .bytes(let mediaType),
            .events(let mediaType, _),
            .lines(let mediaType):
            mediaType
        default: nil
        }
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
