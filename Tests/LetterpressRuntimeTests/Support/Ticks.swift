import LetterpressRuntime

/// An operation that delivers a stream of numbers.
struct Ticks<Source: TickSource>: APIOperation {
    typealias Failure = TickError

    static var route: Route { Route(.get, "/ticks", stream: Source.form) }

    func encode(to request: inout RequestEncoder) {}

    static func success(_ reply: Reply) throws(JSONError) -> Source.Stream? {
        reply.status == 200 ? try Source.stream(reply) : nil
    }
}

/// Numbers with one status, and a text with others.
struct TicksOrText: APIOperation {
    typealias Failure = TickError

    enum Success: Sendable {
        case ticks(JSONLines<Int>)
        case text(String)
    }

    static let route = Route(.get, "/ticks", stream: .lines)

    func encode(to request: inout RequestEncoder) {}

    static func success(_ reply: Reply) throws(JSONError) -> Success? {
        switch reply.status {
        case 200: .ticks(try reply.lines())
        default: .text(try reply.text())
        }
    }

    static func isStream(status: Int) -> Bool { status == 200 }
}

protocol TickSource: Sendable {
    associatedtype Stream: AsyncSequence, Sendable
    where Stream.Element == Int, Stream.Failure == StreamError

    static var form: StreamForm { get }

    static func stream(_ reply: Reply) throws(JSONError) -> Stream
}

enum EventTicks: TickSource {
    static let form = StreamForm.events

    static func stream(_ reply: Reply) throws(JSONError) -> EventStream<Int> {
        try reply.events()
    }
}

enum LineTicks: TickSource {
    static let form = StreamForm.lines

    static func stream(_ reply: Reply) throws(JSONError) -> JSONLines<Int> {
        try reply.lines()
    }
}

/// Why a stream of numbers did not begin.
enum TickError: OperationError {
    case badRequest(ErrorResponse<Trouble>)
    case undocumented(UndocumentedResponse)
    case invalidRequest(InvalidRequest)
    case transport(TransportFailure)
    case timeout(TimeoutFailure)
    case decoding(DecodingFailure)
    case cancelled(Cancellation)

    static func documented(_ reply: Reply) throws(JSONError) -> Self? {
        reply.status == 400 ? .badRequest(try reply.eventError()) : nil
    }

    var details: any FailureDetails {
        switch self {
        case .badRequest(let failure): failure
        case .undocumented(let failure): failure
        case .invalidRequest(let failure): failure
        case .transport(let failure): failure
        case .timeout(let failure): failure
        case .decoding(let failure): failure
        case .cancelled(let failure): failure
        }
    }
}

/// An operation that delivers a number, or numbers bit by bit.
struct Countdown: StreamingOperation {
    typealias Failure = TickError

    var isStream = false

    static let route = Route(.post, "/countdown")
    static let streamType = "application/x-ndjson"

    func encode(to request: inout RequestEncoder) {
        request.lines([isStream], contentType: "application/jsonl")
    }

    mutating func askForStream() { isStream = true }

    static func success(_ reply: Reply) throws(JSONError) -> Int? {
        reply.status == 200 ? try reply.json() : nil
    }

    static func stream(_ reply: Reply) throws(JSONError) -> JSONLines<Int>? {
        reply.status == 200 ? try reply.lines() : nil
    }
}
