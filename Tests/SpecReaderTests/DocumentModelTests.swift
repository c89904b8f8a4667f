import SpecReader
import Testing

@Suite struct DocumentModelTests {
    private let document = Document.read(
        """
        openapi: 3.1.1
        info: {title: Shop, version: 1.20, summary: s, description: d, contact: {}, license: {}}
        servers:
          - url: https://{host}/v1
            description: main
            variables: {host: {default: a, enum: [a, b], description: h}}
        tags: [{name: orders, description: Orders}]
        security: [{}, {key: [], oauth: [read, write]}]
        paths:
          x-ignored: 1
          /orders/{id}:
            summary: one order
            parameters:
              - $ref: '#/components/parameters/ID'
            get:
              operationId: getOrder
              tags: [orders]
              summary: s
              description: d
              deprecated: true
              x-swift-name: order
              x-retry: safe
              x-pagination: {cursor: c, next: n, items: i}
              security: []
              servers: [{url: /other}]
              parameters:
                - {name: a, in: query, style: deepObject, explode: false, schema: {type: object}}
                - {name: b, in: query, allowReserved: true, deprecated: true, schema: {}}
                - {name: c, in: header, description: d, x-swift-name: cc, schema: {}}
                - {name: d, in: cookie, required: true, content: {application/json: {}}}
                - {name: Accept, in: header, schema: {}}
              responses:
                200:
                  description: ok
                  headers: {X-Rate: {required: true, schema: {type: integer}}, Content-Type: {}}
                  content: {application/json: {schema: {type: string}}}
                4xx: {$ref: '#/components/responses/Error'}
                default: {description: other}
            put:
              $ref: 'operations.yaml#/put'
            post:
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: {type: object}
                    encoding: {file: {contentType: image/png, headers: {X-A: {schema: {}}}}}
              responses: {201: {description: ok}}
              callbacks: {done: {'{$request.body#/url}': {post: {responses: {}}}}}
          /other: {$ref: 'paths.yaml#/other'}
        webhooks: {changed: {post: {responses: {}}}}
        components:
          parameters: {ID: {name: id, in: path, required: true, schema: {type: string}}}
          responses: {Error: {description: error}}
          securitySchemes:
            key: {type: apiKey, in: query, name: k, description: d}
            oauth: {type: oauth2, flows: {}}
            basic: {type: http, scheme: Basic}
            bearer: {type: http, scheme: bearer, bearerFormat: JWT}
            digest: {type: http, scheme: digest}
            oidc: {type: openIdConnect, openIdConnectUrl: u}
            tls: {type: mutualTLS}
        """)

    @Test func `the head`() throws {
        let document = try #require(document)
        #expect(document.info.title == "Shop")
        #expect(document.info.version == "1.20")
        #expect(document.servers.first?.url == "https://{host}/v1")
        #expect(document.servers.first?.variables.first?.values == ["a", "b"])
        #expect(document.tags.map(\.name) == ["orders"])
        #expect(document.security.map { $0.schemes.map(\.name) } == [[], ["key", "oauth"]])
        #expect(document.security.last?.schemes.last?.scopes == ["read", "write"])
        #expect(document.webhooks.map(\.path) == ["changed"])
        #expect(document.paths.map(\.path) == ["/orders/{id}", "/other"])
        #expect(document.paths.last?.reference?.target == "paths.yaml#/other")
    }

    @Test func `an operation`() throws {
        let operations = try #require(document?.paths.first?.operations)
        #expect(operations.map(\.method) == ["GET", "PUT", "POST"])
        let get = operations[0]
        #expect(get.operationID == "getOrder")
        #expect(get.isDeprecated)
        #expect(get.swiftName == "order")
        #expect(get.retry == .safe)
        #expect(get.pagination?.way == .cursor("c", next: "n"))
        #expect(get.pagination?.items == "i")
        #expect(get.security?.isEmpty == true)
        #expect(operations[1].security == nil)
        #expect(operations[1].reference?.target == "operations.yaml#/put")
        #expect(operations[2].callbacks.first?.pathItems.first?.operations.count == 1)
        #expect(get.responses.map(\.status) == [.code(200), .range(4), .default])
        guard case .value(let ok) = get.responses[0].response else {
            Issue.record("the response is no reference")
            return
        }
        #expect(ok.headers.map(\.name) == ["X-Rate"])
        #expect(ok.content.map(\.name) == ["application/json"])
        guard case .reference(let error) = get.responses[1].response else {
            Issue.record("the response is a reference")
            return
        }
        #expect(error.target == "#/components/responses/Error")
    }

    @Test func `parameters`() throws {
        let get = try #require(document?.paths.first?.operations.first)
        let parameters = get.parameters.compactMap { parameter in
            if case .value(let value) = parameter { value } else { nil }
        }
        #expect(parameters.map(\.name) == ["a", "b", "c", "d"])
        #expect(parameters.map(\.place) == [.query, .query, .header, .cookie])
        #expect(parameters.map(\.style) == [.deepObject, .form, .simple, .form])
        #expect(parameters.map(\.explode) == [false, true, false, true])
        #expect(parameters.map(\.isRequired) == [false, false, false, true])
        #expect(parameters[1].allowReserved && parameters[1].isDeprecated)
        #expect(parameters[2].swiftName == "cc")
        #expect(parameters[3].content.map(\.name) == ["application/json"])
    }

    @Test func `a request body`() throws {
        let post = try #require(document?.paths.first?.operations.last)
        guard case .value(let body) = try #require(post.requestBody) else {
            Issue.record("the body is no reference")
            return
        }
        #expect(body.isRequired)
        let encoding = try #require(body.content.first?.encoding.first)
        #expect(encoding.property == "file")
        #expect(encoding.contentType == "image/png")
        #expect(encoding.headers.map(\.name) == ["X-A"])
    }

    @Test func `security schemes`() throws {
        let schemes = try #require(document?.components.securitySchemes)
        let kinds = schemes.compactMap { scheme in
            if case .value(let value) = scheme.value { value.kind } else { nil }
        }
        #expect(
            kinds == [
                .apiKey(name: "k", place: .query), .oauth2, .basic, .bearer, .http("digest"),
                .openIDConnect, .mutualTLS,
            ])
    }

    @Test func `webhooks before 3.1`() {
        let document = Document.read(
            "{openapi: 3.0.3, paths: {}, x-webhooks: {a: {post: {responses: {}}}}}")
        #expect(document?.webhooks.map(\.path) == ["a"])
    }

    @Test func `parts that follow a fault are read`() throws {
        var diagnostics = Diagnostics()
        let text = """
            openapi: 3.1.1
            info: 3
            paths:
              /a:
                get: {parameters: [{name: a}, {name: b, in: query, schema: {type: int}}], responses: {}}
            components: {schemas: {A: 1, B: {type: string}}}
            """
        let file = SourceFile(path: "s", bytes: Array(text.utf8))
        let document = try #require(DocumentReader.read(file, into: &diagnostics))
        #expect(diagnostics.sorted.count == 4)
        #expect(document.paths.first?.operations.first?.parameters.count == 1)
        #expect(document.components.schemas.map(\.name) == ["A", "B"])
        #expect(document.components.schema(named: "B")?.keywords?.types == [.string])
    }
}
