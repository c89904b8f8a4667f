import ClientGenerator
import SpecReader
import Testing

@Suite("Faults that planning finds") struct PlanDiagnosticsTests {
    @Test(arguments: [
        FaultCase(
            "an operationId that is used twice",
            document: SpecText.paths(
                """
                /a: {get: {operationId: ⟦1⟧list, responses: {'204': {description: d}}}}
                /b: {get: {operationId: ⟦2⟧list, responses: {'204': {description: d}}}}
                """),
            "⟦1⟧ warning: operationId 'list' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]",
            "⟦2⟧ warning: operationId 'list' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]"),
        FaultCase(
            "an operationId of the same under two paths",
            document: SpecText.paths(
                """
                /api/v1/a: {get: {operationId: ⟦1⟧list, responses: {'204': {description: d}}}}
                /a: {get: {operationId: ⟦2⟧list, responses: {'204': {description: d}}}}
                """),
            "⟦1⟧ warning: operationId 'list' is used 2 times; it keeps its name, because the other paths lead to the same "
                + "[duplicate-operation-id]",
            "⟦2⟧ warning: operationId 'list' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]"),
        FaultCase(
            "an operationId of what is described in the same words under two paths",
            document: SpecText.paths(
                """
                /namespaces/{name}/jobs: {get: {operationId: ⟦1⟧list, summary: All jobs., responses: {'204': {description: d}}}, parameters: [&name {name: name, in: path, required: true, schema: {type: string}}]}
                /api/v1/jobs/{name}: {get: {operationId: ⟦2⟧list, summary: All jobs., responses: {'204': {description: d}}}, parameters: [*name]}
                /a: {get: {operationId: ⟦3⟧read, summary: All jobs., responses: {'204': {description: d}}}}
                /b: {get: {operationId: ⟦4⟧read, summary: All jobs., responses: {'200': {description: d, content: {application/json: {schema: {type: integer}}}}}}}
                """),
            "⟦1⟧ warning: operationId 'list' is used 2 times; it keeps its name, because the other paths lead to the same "
                + "[duplicate-operation-id]",
            "⟦2⟧ warning: operationId 'list' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]",
            "⟦3⟧ warning: operationId 'read' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]",
            "⟦4⟧ warning: operationId 'read' is used 2 times; this operation is named after its method and path "
                + "[duplicate-operation-id]"),
        FaultCase(
            "path parameters",
            document: SpecText.paths(
                """
                /pets/{id}/{toyId}:
                  ⟦1⟧get:
                    operationId: getToy
                    parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - ⟦2⟧{name: other, in: path, required: true, schema: {type: string}}
                    responses: {'204': {description: d}}
                """),
            "⟦1⟧ warning: path '/pets/{id}/{toyId}' has '{toyId}', but no path parameter has that name; it is taken for a string "
                + "[missing-path-parameter]",
            "⟦2⟧ warning: path parameter 'other' does not occur in the path and is ignored [unused-path-parameter]"
        ),
        FaultCase(
            "security schemes that are not defined",
            document: SpecText.paths(
                """
                /a: {get: {operationId: a, security: [⟦1⟧{old: []}, {key: []}], responses: {'204': {description: d}}}}
                /b: {get: {operationId: b, security: [⟦2⟧{old: []}, {}], responses: {'204': {description: d}}}}
                /c: {get: {operationId: c, security: [⟦3⟧{ky: []}], responses: {'204': {description: d}}}}
                /d: {get: {operationId: d, security: [⟦4⟧{old: []}], responses: {'204': {description: d}}}}
                /e: {get: {operationId: e, security: [⟦5⟧{shop_token: []}], responses: {'204': {description: d}}}}
                """,
                """
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    shopToken: {type: apiKey, in: ⟦6⟧HEADER, name: X-Token}
                """),
            "⟦1⟧ warning: no security scheme is called 'old'; define it under 'components/securitySchemes' [unknown-security-scheme]",
            "⟦2⟧ warning: no security scheme is called 'old'; define it under 'components/securitySchemes' [unknown-security-scheme]",
            "⟦3⟧ error: no security scheme is called 'ky'; did you mean 'key'? [unknown-security-scheme]",
            "⟦4⟧ warning: no security scheme is called 'old', so what needs it is sent without; define it under 'components/securitySchemes' [unknown-security-scheme]",
            "⟦5⟧ warning: no security scheme is called 'shop_token', and 'shopToken' is taken; write its name [unknown-security-scheme]",
            "⟦6⟧ warning: security scheme 'shopToken' says 'in: HEADER'; write 'header', which is taken [unknown-value]"
        ),
        FaultCase(
            "keys that are parameters as well",
            document: SpecText.paths(
                """
                /a:
                  get:
                    operationId: a
                    parameters: [⟦1⟧{name: x-key, in: header, schema: {type: string}}, {name: X-Key, in: query, schema: {type: string}}]
                    responses: {'204': {description: d}}
                /b:
                  get:
                    operationId: b
                    security: [{key: []}, {secret: []}]
                    parameters: [⟦2⟧{name: s, in: query, required: true, schema: {type: string}}, {name: S, in: query, schema: {type: string}}]
                    responses: {'204': {description: d}}
                /c:
                  get:
                    operationId: c
                    security: []
                    parameters: [{name: X-Key, in: header, schema: {type: string}}]
                    responses: {'204': {description: d}}
                """,
                """
                security: [{key: []}]
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    secret: {type: apiKey, in: query, name: s}
                """),
            "⟦1⟧ warning: header parameter 'x-key' is ignored: the security scheme decides on it [ignored-header]",
            "⟦2⟧ warning: query parameter 's' is ignored: the security scheme decides on it [ignored-header]"
        ),
        FaultCase(
            "no security schemes at all",
            document: SpecText.paths(
                """
                /a: {get: {operationId: a, security: [⟦1⟧{key: []}], responses: {'204': {description: d}}}}
                /b: {get: {operationId: b, security: [{token: []}], responses: {'204': {description: d}}}}
                """),
            "⟦1⟧ warning: the document defines no security schemes, neither 'key' nor another, so the client signs nothing in; define them under 'components/securitySchemes' [unknown-security-scheme]"
        ),
        FaultCase(
            "nothing to print",
            document: "⟦1⟧{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}}",
            "⟦1⟧ warning: the document describes no operation and no type, so the client has no files [nothing-to-print]"
        ),
        FaultCase(
            "pages without a cursor, items or an object",
            document: SpecText.paths(
                """
                /a:
                  get:
                    operationId: a
                    ⟦1⟧x-pagination: {cursor: after, next: next, items: data}
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                /b:
                  get:
                    operationId: b
                    parameters: [{name: after, in: query, schema: {type: string}}]
                    ⟦2⟧x-pagination: {cursor: after, next: next, items: rows}
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                /c:
                  get:
                    operationId: c
                    ⟦3⟧x-pagination: {cursor: after, next: next, items: data}
                    responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {}}}}}}
                /d:
                  get:
                    operationId: d
                    parameters: [{name: page, in: query, schema: {type: string}}]
                    ⟦4⟧x-pagination: {page: page}
                    responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {}}}}}}
                /e:
                  get:
                    operationId: e
                    parameters: [{name: page, in: query, schema: {type: integer}}]
                    ⟦5⟧x-pagination: {page: page}
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                /f:
                  get:
                    operationId: f
                    parameters: [{name: start, in: query, schema: {type: integer}}]
                    ⟦6⟧x-pagination: {offset: start, items: next}
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                """,
                "components: {schemas: {Page: {properties: {next: {type: string}, data: {type: array, items: {}}}}}}"
            ),
            "⟦1⟧ error: 'after' is no optional query parameter that is a string [invalid-pagination]",
            "⟦2⟧ error: the page needs 'next', a string that may be missing or null, and 'rows', an array "
                + "[invalid-pagination]",
            "⟦3⟧ error: 'x-pagination' needs one success response whose body is an object [invalid-pagination]",
            "⟦4⟧ error: 'page' is no optional query parameter that is an integer [invalid-pagination]",
            "⟦5⟧ error: 'x-pagination' needs one success response whose body is an array, or 'items' [invalid-pagination]",
            "⟦6⟧ error: the page needs 'next', an array [invalid-pagination]"
        ),
        FaultCase(
            "no success",
            document: SpecText.paths(
                "/a: {⟦1⟧get: {operationId: a, responses: {'404': {description: d}}}}"),
            "⟦1⟧ warning: no success response is described; every 2xx status is taken for one, and its body delivered "
                + "as it comes [no-success-response]"),
        FaultCase(
            "a body where nobody expects one",
            document: SpecText.paths(
                """
                /a:
                  ⟦1⟧get: {requestBody: {content: {application/json: {}}}, responses: {'204': {description: d}}}
                  delete: {requestBody: {content: {application/json: {}}}, responses: {'204': {description: d}}}
                """),
            "⟦1⟧ warning: HTTP gives the body of a 'GET' no meaning; some servers and some transports, "
                + "'URLSession' among them, refuse it [unusual-body]"),
        FaultCase(
            "a server with a variable that is not there",
            document: SpecText.operation(
                "responses: {'204': {description: d}}", "servers: [⟦1⟧{url: 'https://{host}/v1'}]"),
            "⟦1⟧ warning: 'https://{host}/v1' has a variable 'host' that 'variables' does not define; "
                + "whoever makes the client has to give it a value [unknown-server-variable]"),
        FaultCase(
            "a mock in front of the server",
            document: SpecText.operation(
                "responses: {'204': {description: d}}",
                "servers: [⟦1⟧{url: 'https://virtserver.swaggerhub.com/a/b/1'}, {url: 'https://example.com'}]"
            ),
            "⟦1⟧ warning: 'https://virtserver.swaggerhub.com/a/b/1' answers with made-up values, so requests go to 'https://example.com' unless the caller chooses it; list it last [ignored-server]"
        ),
        FaultCase(
            "servers that HTTP does not lead to",
            document: SpecText.operation(
                """
                servers: [⟦1⟧{url: 'wss://example.com/socket'}, {url: 'https://example.com/long'}]
                responses: {'204': {description: d}}
                """,
                "servers: [⟦2⟧{url: 'http+unix:/run/daemon'}, {url: 'https://example.com'}]"),
            "⟦1⟧ warning: 'wss://example.com/socket' is ignored, because requests are sent over HTTP, and it is no address for that [ignored-server]",
            "⟦2⟧ warning: 'http+unix:/run/daemon' is ignored, because requests are sent over HTTP, and it is no address for that [ignored-server]"
        ),
        FaultCase(
            "a host of an operation that is the document's",
            document: SpecText.operation(
                """
                servers: [⟦1⟧{url: 'api.{place}.com', variables: {place: {default: x}}}]
                responses: {'204': {description: d}}
                """, "servers: [⟦2⟧{url: 'api.{place}.com', variables: {place: {default: x}}}]"),
            "⟦1⟧ warning: 'api.{place}.com' has no scheme, and 'https://api.{place}.com' is taken; write that, or '/api.{place}.com' if it is a path [missing-scheme]",
            "⟦2⟧ warning: 'api.{place}.com' has no scheme, and 'https://api.{place}.com' is taken; write that, or '/api.{place}.com' if it is a path [missing-scheme]"
        ),
        FaultCase(
            "servers without a scheme",
            document: SpecText.operation(
                """
                servers: [⟦1⟧{url: 'api.example.com/v1'}]
                responses: {'204': {description: d}}
                """,
                "servers: [⟦2⟧{url: 'localhost:8080'}, ⟦3⟧{url: localhost/v1}, {url: api/v1.0}, {url: ./v1.0}, {url: /v1.0}]"
            ),
            "⟦1⟧ warning: 'api.example.com/v1' has no scheme, and 'https://api.example.com/v1' is taken; write that, or "
                + "'/api.example.com/v1' if it is a path [missing-scheme]",
            "⟦2⟧ warning: 'localhost:8080' has no scheme and is taken for a path; write "
                + "'https://localhost:8080', or '/localhost:8080' if it is one [missing-scheme]",
            "⟦3⟧ warning: 'localhost/v1' has no scheme and is taken for a path; write "
                + "'https://localhost/v1', or '/localhost/v1' if it is one [missing-scheme]"),
        FaultCase(
            "a server of an operation with a variable that is not there",
            document: SpecText.operation(
                """
                servers: [⟦1⟧{url: 'https://{host}/v1'}]
                responses: {'204': {description: d}}
                """, "servers: [{url: 'https://a.test'}]"),
            "⟦1⟧ warning: the address 'https://{host}/v1' lacks a value for 'host', and requests go to the server of "
                + "the client; make a client with that address as its base URL [unknown-server-variable]"
        ),
        FaultCase(
            "security schemes that are not there, not required or not sent",
            document: SpecText.operation(
                """
                security: [⟦1⟧{tokn: []}]
                responses: {'204': {description: d}}
                """,
                """
                security: [{token: []}, {certificate: []}, {digest: []}, {place: []}]
                components:
                  securitySchemes:
                    token: {type: oauth2, flows: {}}
                    ⟦2⟧certificate: {type: mutualTLS}
                    ⟦3⟧digest: {type: http, scheme: digest}
                    ⟦4⟧place: {type: apiKey, in: path, name: key}
                """),
            "⟦1⟧ error: no security scheme is called 'tokn'; did you mean 'token'? [unknown-security-scheme]",
            "⟦2⟧ warning: 'certificate' is a certificate of the connection; give it to the transport of the client "
                + "[unsupported-security-scheme]",
            "⟦3⟧ warning: the HTTP scheme of 'digest' is none that the client carries out; "
                + "what it is given is sent as the whole field 'Authorization' [unsupported-security-scheme]",
            "⟦4⟧ error: 'place' cannot be sent; an API key is in a header, a query or a cookie "
                + "[unsupported-security-scheme]"),
        FaultCase(
            "security schemes that nothing requires",
            document: SpecText.operation(
                "responses: {'204': {description: d}}",
                "components: {securitySchemes: {⟦1⟧token: {type: http, scheme: bearer}}}"),
            "⟦1⟧ warning: no 'security' says what needs 'token'; "
                + "whoever gives it to the client has it sent with every request [unrequired-security]"
        ),
        FaultCase(
            "servers beside others",
            document: SpecText.operation(
                """
                servers: [{url: 'https://b.test'}, ⟦1⟧{url: 'https://c.test'}]
                responses: {'204': {description: d}}
                """,
                "servers: [⟦2⟧{url: /v1}, {url: 'https://a.test'}]"),
            "⟦1⟧ warning: 'https://c.test' is ignored, because requests go to 'https://b.test'; "
                + "give the configuration another base URL where needed [ignored-server]",
            "⟦2⟧ warning: '/v1' is ignored, because requests go to 'https://a.test'; "
                + "give the configuration another base URL where needed [ignored-server]"),
        FaultCase(
            "servers of an operation, of which another one is the document's too",
            document: SpecText.operation(
                """
                servers: [{url: 'https://b.test'}, ⟦1⟧{url: 'http://localhost'}]
                responses: {'204': {description: d}}
                """,
                "servers: [{url: 'http://localhost'}]"),
            "⟦1⟧ warning: 'http://localhost' is ignored, because requests go to 'https://b.test'; "
                + "give the configuration another base URL where needed [ignored-server]"),
        FaultCase(
            "variables of the server of an operation",
            document: SpecText.operation(
                """
                servers: [⟦1⟧{url: 'https://{place}.b.test', variables: {place: {default: x}}}]
                responses: {'204': {description: d}}
                """, "servers: [{url: 'https://a.test'}]"),
            "⟦1⟧ warning: 'place' in 'https://{place}.b.test' keeps its default, because it is the server of an operation; "
                + "give the configuration another base URL where needed [ignored-server]"),
        FaultCase(
            "variants that cannot be told apart",
            schemas: """
                S: ⟦1⟧{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                A: ⟦2⟧{properties: {kind: {const: x}, a: {type: string}, n: {type: integer}}, required: [kind, n]}
                B: ⟦3⟧{properties: {kind: {enum: [x, y]}, a: {type: string}, n: {type: integer}, b: {type: string}}, required: [a]}
                T: ⟦4⟧{oneOf: [⟦5⟧{type: integer, format: uint64, minimum: 1}, ⟦6⟧{type: integer, maximum: 3}]}
                U: ⟦7⟧{oneOf: [⟦8⟧{type: integer, format: uint64, minimum: 1}, ⟦9⟧{type: integer, maximum: 0}]}
                """,
            "⟦1⟧ warning: 'A' and 'B' cannot be told apart: {\"kind\": \"x\", \"n\": 0, \"a\": \"…\"} fits both, "
                + "and is read as the one that knows more of it; give each a required property with a 'const' of its own [ambiguous-union]",
            "⟦2⟧ note: 'A' is described here", "⟦3⟧ note: 'B' is described here",
            "⟦4⟧ warning: 'variant 1' and 'variant 2' cannot be told apart: 1 fits both, "
                + "and is read as the first that takes it; describe variants that have no value in common "
                + "[ambiguous-union]",
            "⟦5⟧ note: 'variant 1' is described here", "⟦6⟧ note: 'variant 2' is described here",
            "⟦7⟧ warning: 'variant 1' and 'variant 2' cannot be told apart, "
                + "and a value is read as the first that takes it; describe variants that have no value in common "
                + "[ambiguous-union]",
            "⟦8⟧ note: 'variant 1' is described here", "⟦9⟧ note: 'variant 2' is described here"),
        FaultCase(
            "variants with texts beyond what memory holds",
            schemas: """
                S: ⟦1⟧{oneOf: [⟦2⟧{type: string, format: uri, minLength: 9223372036854775807}, ⟦3⟧{type: string, minLength: 1}]}
                """,
            "⟦1⟧ warning: 'URL' and 'Text' cannot be told apart, "
                + "and a value is read as the first that takes it; describe variants that have no value in common "
                + "[ambiguous-union]",
            "⟦2⟧ note: 'URL' is described here", "⟦3⟧ note: 'Text' is described here"),
        FaultCase(
            "variants that reading tells apart",
            schemas: """
                A: {oneOf: [{type: string, format: date-time}, {type: string, format: date}]}
                B: {oneOf: [{type: string, format: uuid}, {type: string, enum: [auto, none]}]}
                C: {oneOf: [{$ref: '#/components/schemas/C1'}, {$ref: '#/components/schemas/C2'}]}
                C1: {enum: [a, b]}
                C2: {enum: [c, d]}
                D:
                  oneOf:
                  - {title: Apple, properties: {meta: {properties: {kind: {const: apple}}, required: [kind]}, a: {}}, required: [meta]}
                  - {title: Pear, properties: {meta: {properties: {kind: {const: pear}}, required: [kind]}, b: {}}, required: [meta]}
                E: {oneOf: [{type: array, minItems: 1, items: {type: string}}, {type: array, minItems: 1, items: {type: integer}}]}
                """),
        FaultCase(
            "variants that may hold at once",
            schemas: """
                S: ⟦1⟧{anyOf: [⟦2⟧{title: Named, properties: {name: {type: string}}, required: [name]}, ⟦3⟧{title: Aged, properties: {age: {type: integer}}, required: [age]}]}
                T: {oneOf: [{title: Named, properties: {name: {type: string}}, required: [name]}, {title: Aged, properties: {age: {type: integer}}, required: [age]}]}
                U: {anyOf: [{title: Named, properties: {name: {type: string}}, required: [name], additionalProperties: false}, {title: Aged, properties: {age: {type: integer}}, required: [age]}]}
                """,
            "⟦1⟧ warning: 'Named' and 'Aged' cannot be told apart: {\"name\": \"…\", \"age\": 0} fits both, "
                + "and is read as one of them, without what only the other describes; "
                + "give each a required property with a 'const' of its own, or, where a value may be both, "
                + "move their properties out of the 'anyOf' and leave 'required' alone in it "
                + "[ambiguous-union]",
            "⟦2⟧ note: 'Named' is described here", "⟦3⟧ note: 'Aged' is described here"),
    ])
    func faults(_ row: FaultCase) { row.check() }

    @Test("what cannot be told apart is an error where the settings want it")
    func ambiguousUnions() {
        var settings = Settings()
        settings.ambiguousUnions = .error
        let document = SpecText.schema("oneOf: [{type: string, format: uri}, {type: string}]")
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(document.utf8))
        #expect(Generator(settings: settings).files(for: file, &diagnostics) == nil)
        #expect(diagnostics.reported.map(\.id) == [.ambiguousUnion])
    }
}
