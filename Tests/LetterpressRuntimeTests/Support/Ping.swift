import LetterpressRuntime

/// An operation without parameters that delivers nothing.
struct Ping<Kind: PingKind>: APIOperation {
    typealias Failure = CallError

    static var route: Route { Kind.route }

    func encode(to request: inout RequestEncoder) {}

    static func success(_ reply: Reply) throws(JSONError) -> NoContent? {
        reply.status == 200 ? NoContent() : nil
    }
}

protocol PingKind: Sendable {
    static var route: Route { get }
}

/// Every way in which an operation can be safe to repeat, or not.
enum Repeatability: String, CaseIterable, Sendable {
    case read
    case head
    case options
    case post
    case delete
    case keyed
    case declaredSafe
    case neverRead
    case neverKeyed

    func failure(_ client: TestClient, _ options: RequestOptions = RequestOptions()) async
        -> CallError?
    {
        switch self {
        case .read: await client.failure(Ping<Read>(), options: options)
        case .head: await client.failure(Ping<Head>(), options: options)
        case .options: await client.failure(Ping<Options>(), options: options)
        case .post: await client.failure(Ping<Post>(), options: options)
        case .delete: await client.failure(Ping<Delete>(), options: options)
        case .keyed: await client.failure(Ping<Keyed>(), options: options)
        case .declaredSafe: await client.failure(Ping<DeclaredSafe>(), options: options)
        case .neverRead: await client.failure(Ping<NeverRead>(), options: options)
        case .neverKeyed: await client.failure(Ping<NeverKeyed>(), options: options)
        }
    }

    enum Read: PingKind { static let route = Route(.get, "/ping") }
    enum Head: PingKind { static let route = Route(.head, "/ping") }
    enum Options: PingKind { static let route = Route(.options, "/ping") }
    enum Post: PingKind { static let route = Route(.post, "/ping") }
    enum Delete: PingKind { static let route = Route(.delete, "/ping") }
    enum Keyed: PingKind {
        static let route = Route(.post, "/ping", acceptsIdempotencyKey: true)
    }
    enum DeclaredSafe: PingKind { static let route = Route(.post, "/ping", retry: .safe) }
    enum NeverRead: PingKind { static let route = Route(.get, "/ping", retry: .never) }
    enum NeverKeyed: PingKind {
        static let route = Route(.post, "/ping", acceptsIdempotencyKey: true, retry: .never)
    }
}
