import Foundation
import LetterpressRuntime
import Testing

@Suite struct PagedSequenceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let pages: [String]
        var start: String?
        let items: [Int]
        /// The cursors that are asked for; a dash for none.
        let cursors: [String]
        var failure: String?

        var testDescription: String { id }
    }

    static let rows: [Row] = [
        Row(id: "one-page", pages: [#"{"items":[1,2]}"#], items: [1, 2], cursors: ["-"]),
        Row(id: "no-items", pages: [#"{"items":[]}"#], items: [], cursors: ["-"]),
        Row(
            id: "three-pages", pages: [page([1], "b"), page([2], "c"), page([3])],
            items: [1, 2, 3], cursors: ["-", "b", "c"]),
        Row(
            id: "empty-pages", pages: [page([], "b"), page([], "c"), page([3], "d"), page([])],
            items: [3], cursors: ["-", "b", "c", "d"]),
        Row(
            id: "resumed", pages: [page([2], "c"), page([3])], start: "b", items: [2, 3],
            cursors: ["b", "c"]),
        Row(id: "empty-cursor-ends", pages: [page([1], "")], items: [1], cursors: ["-"]),
        Row(
            id: "null-cursor-ends", pages: [#"{"items":[1],"next":null}"#], items: [1],
            cursors: ["-"]),
        Row(
            id: "cursor-repeats", pages: [page([1], "b"), page([2], "b")], items: [1, 2],
            cursors: ["-", "b"], failure: repeats),
        Row(
            id: "cursor-cycle", pages: [page([1], "b"), page([2], "c"), page([3], "b")],
            items: [1, 2, 3], cursors: ["-", "b", "c"], failure: repeats),
        Row(
            id: "cursor-of-start-repeats", pages: [page([1], "b")], start: "b", items: [1],
            cursors: ["b"], failure: repeats),
        Row(
            id: "error-on-a-later-page", pages: [page([1, 2], "b"), #"{"items":"x"}"#],
            items: [1, 2], cursors: ["-", "b"],
            failure:
                "the server answered 200 with a body that cannot be read: at /items: expected an array, found a string"
        ),
    ]

    static let repeats =
        "the server answered 200 with a body that cannot be read: at the root: expected a new cursor to the next page, found a cursor that repeats"

    static func page(_ items: [Int], _ next: String? = nil) -> String {
        #"{"items":\#(items)"# + (next.map { #","next":"\#($0)"}"# } ?? "}")
    }

    private static func client(_ row: Row) -> (TestClient, StubTransport) {
        let stub = StubTransport(outcomes: row.pages.map { .success(.json($0)) })
        return (TestClient(stub), stub)
    }

    private static func cursors(_ stub: StubTransport) -> [String] {
        stub.requests.map { $0.url.query()?.replacing("cursor=", with: "") ?? "-" }
    }

    @Test(arguments: rows)
    func items(row: Row) async throws {
        let (client, stub) = Self.client(row)
        let sequence = client.pages(of: Numbers(pageCursor: row.start))
        var items: [Int] = []
        var failure: CallError?
        var iterator = sequence.makeAsyncIterator()
        do throws(CallError) {
            while let item = try await iterator.next(isolation: nil) { items.append(item) }
        } catch {
            failure = error
        }
        #expect(items == row.items)
        #expect(failure?.description == row.failure)
        #expect(Self.cursors(stub) == row.cursors)
        #expect(try await iterator.next() == nil)
        #expect(stub.requests.count == row.cursors.count)
    }

    @Test(arguments: rows.filter { $0.failure == nil })
    func pages(row: Row) async throws {
        let (client, stub) = Self.client(row)
        var count = 0
        var items: [Int] = []
        for try await page in client.pages(of: Numbers(pageCursor: row.start)).pages {
            count += 1
            items += page.items
            #expect(stub.requests.count == count)
        }
        #expect(count == row.pages.count)
        #expect(items == row.items)
    }

    /// A list whose pages are arrays and go by numbers.
    struct Sheets: PaginatedOperation {
        var number: Int?
        var isOffset: Bool

        static let route = Route(.get, "/sheets")

        func encode(to request: inout RequestEncoder) { request.query("cursor", number) }

        static func success(_ reply: Reply) throws(JSONError) -> [Int]? { try reply.json() }

        typealias Failure = CallError

        var pageCursor: String? {
            get { number.map { String($0) } }
            set { number = newValue.flatMap { Int($0) } }
        }

        static func items(in page: [Int]) -> [Int] { page }

        func nextCursor(after page: [Int]) -> String? {
            isOffset
                ? Self.nextOffset(after: number ?? 0, page)
                : Self.nextPage(after: number ?? 1, page)
        }
    }

    @Test(
        "pages that go by numbers end with the first one without items",
        arguments: [
            (Sheets(isOffset: false), nil, ["-", "2", "3"]),
            (Sheets(number: 0, isOffset: false), nil, ["0", "1", "2"]),
            (Sheets(isOffset: false), "7", ["7", "8", "9"]),
            (Sheets(isOffset: true), nil, ["-", "2", "3"]),
            (Sheets(isOffset: true), "40", ["40", "42", "43"]),
            (
                Sheets(isOffset: false), "\(Int.max)",
                ["\(Int.max)", "\(Int.min)", "\(Int.min + 1)"]
            ),
            (Sheets(isOffset: true), "last", ["-", "2", "3"]),
        ] as [(Sheets, String?, [String])])
    func numbers(sheets: Sheets, start: String?, expected: [String]) async throws {
        let stub = StubTransport(.json("[1,2]"), .json("[3]"), .json("[]"))
        var sequence = TestClient(stub).pages(of: sheets)
        if let start { sequence = sequence.starting(at: start) }
        var items: [Int] = []
        for try await item in sequence { items.append(item) }
        #expect(items == [1, 2, 3])
        #expect(Self.cursors(stub) == expected)
    }

    @Test(
        "a server that takes no notice of numbers is found out by its second page",
        arguments: [
            (["[1,2]", "[1,2]"], [1, 2], "2"), (["[1,2]", "[2,3]", "[2,3]"], [1, 2, 2, 3], "3"),
        ])
    func repeatedPages(pages: [String], expected: [Int], missing: String) async throws {
        let stub = StubTransport(outcomes: pages.map { .success(.json($0)) })
        var iterator = TestClient(stub).pages(of: Sheets(isOffset: false)).makeAsyncIterator()
        var items: [Int] = []
        do throws(CallError) {
            while let item = try await iterator.next(isolation: nil) { items.append(item) }
            Issue.record("no error")
        } catch {
            #expect(
                error.description
                    == "the server answered 200 with a body that cannot be read: at the root: expected the next page, found the page before it again"
            )
        }
        #expect(items == expected)
        #expect(iterator.nextCursor == missing)
        #expect(try await iterator.next() == nil)
        #expect(stub.requests.count == pages.count)
    }

    @Test func asksForNothingBeforeItIsNeeded() async throws {
        let stub = StubTransport(.json(Self.page([1, 2], "b")), .json(Self.page([3])))
        let sequence = TestClient(stub).pages(of: Numbers())
        #expect(stub.requests.isEmpty)
        var iterator = sequence.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        #expect(try await iterator.next() == 2)
        #expect(stub.requests.count == 1)
        #expect(try await iterator.next() == 3)
        #expect(stub.requests.count == 2)
    }

    @Test func optionsAndCancellationReachEveryPage() async throws {
        let stub = StubTransport(.json(Self.page([1], "b")), .json(Self.page([2])))
        let options = RequestOptions(headers: ["X": "1"])
        let sequence = TestClient(stub).pages(of: Numbers(), options: options)
        let task = Task {
            do throws(CallError) {
                for try await _ in sequence { withUnsafeCurrentTask { $0?.cancel() } }
                return "finished"
            } catch {
                return error.name
            }
        }
        #expect(await task.value == "cancelled")
        #expect(stub.requests.map { $0.headers["X"] } == ["1"])
    }

    @Test func aListCanGoOnWhereItStopped() async throws {
        let stub = StubTransport(outcomes: [
            .success(.json(Self.page([1, 2], "b"))), .success(.json(Self.page([3], "c"))),
            .failure(TransportError(.untrusted)), .success(.json(Self.page([4]))),
        ])
        let sequence = TestClient(stub).pages(of: Numbers())
        var iterator = sequence.makeAsyncIterator()
        #expect(iterator.nextCursor == nil)
        var items: [Int] = []
        var cursors: [String?] = []
        do throws(CallError) {
            while let item = try await iterator.next(isolation: nil) {
                items.append(item)
                cursors.append(iterator.nextCursor)
            }
            Issue.record("no error")
        } catch {
            #expect(error.name == "transport")
        }
        #expect(items == [1, 2, 3])
        #expect(cursors == ["b", "b", "c"])
        #expect(iterator.nextCursor == "c")
        let rest = sequence.starting(at: iterator.nextCursor)
        for try await item in rest { items.append(item) }
        #expect(items == [1, 2, 3, 4])
        #expect(Self.cursors(stub) == ["-", "b", "c", "c"])
    }

    @Test func pagesCanGoOnWhereTheyStopped() async throws {
        let stub = StubTransport(.json(Self.page([3], "c")), .json(Self.page([4])))
        var pages = TestClient(stub).pages(of: Numbers()).pages.starting(at: "b")
            .makeAsyncIterator()
        #expect(pages.nextCursor == "b")
        #expect(try await pages.next()?.items == [3])
        #expect(pages.nextCursor == "c")
        #expect(try await pages.next()?.items == [4])
        #expect(pages.nextCursor == nil)
        #expect(try await pages.next() == nil)
        #expect(Self.cursors(stub) == ["b", "c"])
    }

    @Test func eachPageIsACallWithRetries() async throws {
        let stub = StubTransport(
            HTTPResponse(status: 502), .json(Self.page([1], "b")), HTTPResponse(status: 502),
            .json(Self.page([2])))
        let sequence = TestClient(stub) { $0.retry.baseDelay = .zero }.pages(of: Numbers())
        var items: [Int] = []
        for try await item in sequence { items.append(item) }
        #expect(items == [1, 2])
        #expect(Self.cursors(stub) == ["-", "-", "b", "b"])
    }

    @Test func theLimitIsThatOfAPage() async throws {
        let stub = StubTransport(
            .json(Self.page([1, 2], "b")), .json(Self.page([3, 4], "c")), .json(Self.page([5])))
        let sequence = TestClient(stub).pages(of: Numbers(limit: 2))
        var items: [Int] = []
        for try await item in sequence { items.append(item) }
        #expect(items == [1, 2, 3, 4, 5])
        #expect(
            stub.requests.map { $0.url.query() } == [
                "limit=2", "cursor=b&limit=2", "cursor=c&limit=2",
            ])
    }
}
