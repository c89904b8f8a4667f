import Testing

@testable import ClientGenerator

@Suite("Streams") struct StreamTests {
    private static func response(_ content: String) -> String {
        SpecText.operation("responses: {'200': {description: d, content: {\(content)}}}")
    }

    @Test(
        "the type and the form of a success",
        arguments: [
            ("text/event-stream: {}", "EventStream<JSONValue> as text/event-stream"),
            (
                "text/event-stream: {schema: {type: integer}}",
                "EventStream<Int> as text/event-stream"
            ),
            (
                "text/event-stream: {schema: {type: string}}",
                "EventStream<String> as text/event-stream"
            ),
            (
                "text/event-stream: {schema: {type: string, format: binary}}",
                "EventStream<String> as text/event-stream"
            ),
            (
                "text/event-stream: {schema: {type: array, items: {type: integer}}}",
                "EventStream<Int> as text/event-stream"
            ),
            (
                "'Text/Event-Stream; charset=utf-8': {schema: {type: [integer, 'null']}}",
                "EventStream<Int?> as Text/Event-Stream; charset=utf-8"
            ),
            (
                "application/jsonl: {schema: {type: array, items: {type: array, items: {type: integer}}}}",
                "JSONLines<[Int]> as application/jsonl"
            ),
            (
                "application/x-ndjson: {schema: {type: integer}}",
                "JSONLines<Int> as application/x-ndjson"
            ),
            ("application/json-seq: {}", "JSONLines<JSONValue> as application/json-seq"),
            ("application/geo+json-seq: {}", "JSONLines<JSONValue> as application/geo+json-seq"),
            ("application/stream+json: {}", "JSONLines<JSONValue> as application/stream+json"),
            (
                "application/jsonl: {}, text/event-stream: {}",
                "JSONLines<JSONValue> as application/jsonl"
            ),
            (
                "application/jsonl: {itemSchema: {type: array, items: {type: integer}}}",
                "JSONLines<[Int]> as application/jsonl"
            ),
            (
                "application/json-seq: {schema: {type: array, items: {}}, itemSchema: {type: integer}}",
                "JSONLines<Int> as application/json-seq"
            ),
            (
                "text/event-stream: {itemSchema: {type: integer}}",
                "EventStream<Int> as text/event-stream"
            ),
            ("application/json: {itemSchema: {type: integer}}", "JSONValue"),
            ("multipart/mixed: {itemSchema: {type: integer}}", "Data as multipart/mixed"),
            ("multipart/mixed: {}", "Data as multipart/mixed"),
            ("multipart/form-data: {schema: {type: object}}", "Data as multipart/form-data"),
            ("application/x-www-form-urlencoded: {}", "Data as application/x-www-form-urlencoded"),
            ("application/xml: {schema: {type: object}}", "String as application/xml"),
            ("undefined: {schema: {type: object}}", "Data as */*"),
            ("undefined: {schema: {items: {type: integer}}}", "[Int]"),
            (
                "problem+json: {schema: {items: {type: integer}}}",
                "[Int] as application/problem+json"
            ),
            ("application/json: {}, application/pdf: {}", "Data as application/pdf"),
            (
                "image/svg+xml: {schema: {type: string}}, image/png: {schema: {type: string}}",
                "Data as image/svg+xml, image/png"
            ),
            (
                "application/json: {schema: {type: object, format: file}}",
                "Data as application/json"
            ),
            ("undefined: {}, application/pdf: {}", "Data as application/pdf"),
        ])
    func success(_ content: String, _ expected: String) throws {
        let plan = PlanText(try .of(Self.response(content)))
        #expect(plan.lines == ["func pets.list() -> 200 \(expected)", "error ListPetsError {}"])
    }

    @Test(
        "whole and bit by bit",
        arguments: [
            (
                "application/json: {schema: {type: integer}}, text/event-stream: {schema: {type: string}}",
                "200 Int", "200 EventStream<String> as text/event-stream"
            ),
            (
                "text/event-stream: {}, application/x-ndjson: {}, application/json: {schema: {type: array}}",
                "200 [JSONValue]", "200 EventStream<JSONValue> as text/event-stream"
            ),
            (
                "application/octet-stream: {}, application/jsonl: {schema: {type: array, items: {type: integer}}}",
                "200 Data as application/octet-stream", "200 JSONLines<Int> as application/jsonl"
            ),
        ])
    func twoMethods(_ content: String, _ whole: String, _ stream: String) throws {
        let plan = PlanText(try .of(Self.response(content)))
        #expect(
            plan.lines == [
                "func pets.list() -> \(whole)", "func pets.listStream -> \(stream)",
                "error ListPetsError {}",
            ])
    }

    @Test("what a gateway to gRPC describes as one object")
    func gatewayStreams() throws {
        let schema =
            "{title: Stream result of A, type: object, properties: {result: {}, error: {}}}"
        try PlanCase(
            "", document: Self.response("application/json: {schema: \(schema)}"),
            "func pets.list() -> 200 JSONLines<Pets.List.Line> as application/json",
            "error ListPetsError {}",
            "struct Pets.List.Line {result: JSONValue?; error: JSONValue?}"
        ).check()
    }

    @Test(
        "which schemas describe whole events",
        arguments: [
            ("{properties: {event: {type: string}, data: {type: string}}}", true),
            ("{properties: {id: {type: string}, data: {}, retry: {type: integer}}}", true),
            ("{properties: {data: {type: string}}}", false),
            ("{properties: {event: {type: string}, data: {}, task: {type: string}}}", false),
            ("{properties: {event: {type: string}, id: {type: string}}}", false),
            (
                "{oneOf: [{title: A, required: [event], properties: {event: {const: a}, data: {}}}, "
                    + "{title: B, required: [event], properties: {event: {const: b}, data: {}}}]}",
                true
            ),
            (
                "{oneOf: [{title: A, required: [event], properties: {event: {const: a}, data: {}}}, "
                    + "{title: B, required: [kind], properties: {kind: {const: b}}}]}", false
            ),
            (
                "{oneOf: [{title: A, required: [data], properties: {data: {type: object}}}, "
                    + "{title: B, required: [data], properties: {data: {const: '[DONE]'}}}]}",
                true
            ),
            (
                "{oneOf: [{title: A, required: [data], properties: {data: {type: object}}}, "
                    + "{title: B, required: [data], properties: {data: {const: all}}}]}",
                false
            ),
        ])
    func envelopes(_ schema: String, _ isEnvelope: Bool) throws {
        try check("schema: \(schema)", isEnvelope)
    }

    @Test(
        "which descriptions of an element describe whole events",
        arguments: [
            ("{properties: {data: {}}}", true), ("{properties: {event: {}}}", true),
            ("{properties: {data: {type: string}, id: {type: string}}}", true),
            ("{properties: {data: {}, text: {}}}", false), ("{properties: {text: {}}}", false),
            ("{type: object}", false), ("{type: string}", false),
            (
                "{oneOf: [{title: A, required: [event], properties: {event: {const: a}, data: {}}}, "
                    + "{title: B, required: [event], properties: {event: {const: b}}}]}",
                true
            ),
        ])
    func envelopeItems(_ schema: String, _ isEnvelope: Bool) throws {
        try check("itemSchema: \(schema)", isEnvelope)
    }

    private func check(_ media: String, _ isEnvelope: Bool) throws {
        let plan = try ClientPlan.of(Self.response("text/event-stream: {\(media)}"))
        guard case .single(_, let content) = plan.resources[0].operations[0].success else {
            Issue.record("several successes")
            return
        }
        #expect(
            content.coding == .events(mediaType: "text/event-stream", isEnvelope: isEnvelope))
    }

    @Test(
        "what the body says to get the stream",
        arguments: [
            ("properties: {stream: {type: boolean}}", "stream"),
            ("properties: {stream: {type: boolean}}, required: [stream]", "stream"),
            ("properties: {stream: {type: [boolean, 'null']}}", "stream or null"),
            ("properties: {stream: {type: string}}", nil),
            ("properties: {streams: {type: boolean}}", nil),
            ("type: string", nil),
        ])
    func demands(_ body: String, _ expected: String?) throws {
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /chats:
                  post:
                    requestBody: {content: {application/json: {schema: {\(body)}}}}
                    responses: {'200': {description: d, content: {application/json: {}, text/event-stream: {}}}}
                """))
        let demands = plan.resources[0].operations[0].stream?.demands ?? []
        #expect(
            demands.map { $0.member.name + ($0.isNullable ? " or null" : "") }
                == [expected].compactMap(\.self))
    }

    @Test(
        "bodies, errors and several statuses",
        arguments: [
            PlanCase(
                "lines in a request",
                document: SpecText.paths(
                    """
                    /pets:
                      put:
                        operationId: replacePets
                        requestBody: {required: true, content: {application/jsonl: {schema: {title: Pet, properties: {a: {type: string}}}}}}
                        responses: {'204': {description: d}}
                    """),
                "func pets.replace(body: [Pets.Replace.Body] as application/jsonl) -> 204 NoContent",
                "error ReplacePetsError {}", "struct Pets.Replace.Body {a: String?}"),
            PlanCase(
                "JSON in the data of an event, where the text says what it holds",
                document: Self.response(
                    """
                    text/event-stream: {itemSchema: {oneOf: [
                      {title: Said, required: [event, data], properties: {event: {const: said}, data:
                        {type: string, contentMediaType: application/json, contentSchema: {properties: {text: {type: string}}}}}},
                      {title: Left, required: [event], properties: {event: {const: left}, data: {type: string, contentMediaType: text/plain}}}]}}
                    """),
                "func pets.list() -> 200 EventStream<Pets.List.Event> as whole text/event-stream",
                "error ListPetsError {}",
                "open union Pets.List.Event {said(Pets.List.Event.Said); left(Pets.List.Event.Left)} "
                    + "by tag event {said: 0; left: 1}",
                "struct Pets.List.Event.Said {const event = \"said\"; data: Pets.List.Event.Said.Data}",
                "struct Pets.List.Event.Said.Data {text: String?}",
                "struct Pets.List.Event.Left {const event = \"left\"; data: String?}"),
            PlanCase(
                "elements get names, and errors are read whole",
                document: SpecText.operation(
                    """
                    responses:
                      '200': {description: d, content: {text/event-stream: {schema: {properties: {a: {type: string}}}}}}
                      '204': {description: d}
                      '400': {description: d, content: {text/event-stream: {schema: {properties: {b: {type: string}}}}}}
                      '409': {description: d, content: {text/event-stream: {}, application/json: {schema: {type: string}}}}
                    """),
                "func pets.list() -> ok 200 EventStream<Pets.List.Event> as text/event-stream | "
                    + "noContent 204 NoContent",
                "error ListPetsError {badRequest 400 ListPetsError.BadRequestBody as text/event-stream; "
                    + "conflict 409 String}",
                "struct Pets.List.Event {a: String?}",
                "struct ListPetsError.BadRequestBody {b: String?}"),
            PlanCase(
                "names of second methods give way",
                document: SpecText.paths(
                    """
                    /pets:
                      get:
                        operationId: list
                        tags: [pets]
                        responses: {'200': {description: d, content: {application/json: {schema: {type: string}}, application/jsonl: {schema: {type: string}}}}}
                    /stream:
                      get:
                        operationId: listStream
                        tags: [pets]
                        responses: {'204': {description: d}}
                    """),
                "func pets.list() -> 200 String",
                "func pets.listStreamed -> 200 JSONLines<JSONValue> as application/jsonl",
                "error PetsError {}", "func pets.listStream() -> 204 NoContent",
                "error PetsError {}"),
        ])
    func operations(_ row: PlanCase) throws { try row.check() }
}
