import LetterpressRuntime

/// An operation made up on the spot.
struct Probe<Path: ProbePath>: APIOperation {
    typealias Failure = CallError

    let encoding: @Sendable (inout RequestEncoder) -> Void

    static var route: Route { Route(.get, Path.template) }

    func encode(to request: inout RequestEncoder) { encoding(&request) }

    static func success(_ reply: Reply) throws(JSONError) -> NoContent? { nil }
}

protocol ProbePath: Sendable {
    static var template: String { get }
}

enum RootPath: ProbePath {
    static let template = "/"
}

enum IDPath: ProbePath {
    static let template = "/{id}"
}

enum ColourPath: ProbePath {
    static let template = "/{color}/end"
}

enum OddPath: ProbePath {
    static let template = "/{user /ä}"
}
