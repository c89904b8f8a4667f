import SpecReader
import Testing

@Suite struct DocumentDiagnosticsTests {
    @Test(arguments: [
        DiagnosticCase(
            "no info and no paths",
            "⟦1⟧openapi: 3.1.0\n",
            "⟦1⟧ warning: the document has no 'info' [missing-key]",
            "⟦1⟧ error: the document has no 'paths' [missing-key]"),
        DiagnosticCase(
            "an empty info",
            """
            openapi: 3.1.0
            ⟦1⟧info: {}
            paths: {}

            """,
            "⟦1⟧ warning: info has no 'title' [missing-key]",
            "⟦1⟧ warning: info has no 'version' [missing-key]"),
        DiagnosticCase(
            "info as text",
            """
            openapi: 3.1.0
            info: ⟦1⟧Title
            paths: {}

            """,
            "⟦1⟧ error: expected a mapping for info, found 'Title' [type-mismatch]"),
        DiagnosticCase(
            "numbers as text",
            """
            openapi: 3.1.0
            info: {title: ⟦1⟧42, version: ⟦2⟧1.0, description: ⟦3⟧true}
            paths: {}

            """,
            "⟦1⟧ warning: 'title' is a number here; put it in quotes [loose-type]",
            "⟦2⟧ warning: 'version' is a number here; put it in quotes [loose-type]",
            "⟦3⟧ warning: 'description' is a boolean here; put it in quotes [loose-type]"),
        DiagnosticCase(
            "no value",
            """
            openapi: 3.1.0
            info:
              title: T
              version: '1'
              ⟦1⟧description:
            ⟦2⟧paths:
            ⟦3⟧tags:

            """,
            "⟦1⟧ warning: 'description' has no value; remove it [missing-value]",
            "⟦2⟧ warning: 'paths' has no value; remove it [missing-value]",
            "⟦3⟧ warning: 'tags' has no value; remove it [missing-value]"),
        DiagnosticCase(
            "a mapping as text",
            """
            openapi: 3.1.0
            info: {title: T, version: '1', description: ⟦1⟧{a: b}}
            paths: {}

            """,
            "⟦1⟧ warning: expected text for 'description', found a mapping [type-mismatch]"),
    ])
    func `the head of a document`(row: DiagnosticCase) {
        row.check()
    }

    @Test(arguments: [
        DiagnosticCase(
            "unknown keys",
            """
            ⟦1⟧servrs: []
            ⟦2⟧zzz: 1
            x-anything: 1

            """,
            "⟦1⟧ error: unknown key 'servrs' in the document; did you mean 'servers'? "
                + "[unknown-key]",
            "⟦2⟧ warning: unknown key 'zzz' in the document is ignored [unknown-key]"),
        DiagnosticCase(
            "a server without url",
            """
            servers:
              - ⟦1⟧description: x
              - {url: 'https://{h}', variables: {⟦2⟧h: {enum: [a]}}}

            """,
            "⟦1⟧ error: server has no 'url' [missing-key]",
            "⟦2⟧ warning: server variable 'h' has no 'default' [missing-key]"),
        DiagnosticCase(
            "servers as mapping",
            "servers: ⟦1⟧{url: x}\n",
            "⟦1⟧ error: expected a list for 'servers', found a mapping [type-mismatch]"),
        DiagnosticCase(
            "a tag without name",
            """
            tags:
              - ⟦1⟧description: x

            """,
            "⟦1⟧ warning: tag has no 'name' [missing-key]"),
        DiagnosticCase(
            "a description in another file",
            """
            tags:
              - name: a
                description: {$ref: ⟦1⟧'a.md'}

            """,
            "⟦1⟧ warning: cannot read 'a.md': other files are out of reach here; "
                + "bundle the document into one file [unreadable-file]"),
        DiagnosticCase(
            "a security scheme without its parts",
            """
            components:
              securitySchemes:
                A: ⟦1⟧{type: apiKey}
                B: ⟦2⟧{type: http}
                C: ⟦3⟧{scheme: bearer}
                D: {type: ⟦4⟧basic}
                E: {type: ⟦5⟧oauth}
                F: {type: apiKey, name: k, in: ⟦6⟧headr}

            """,
            "⟦1⟧ error: security scheme 'A' has no 'in' [missing-key]",
            "⟦1⟧ error: security scheme 'A' has no 'name' [missing-key]",
            "⟦2⟧ error: security scheme 'B' has no 'scheme' [missing-key]",
            "⟦3⟧ error: security scheme 'C' has no 'type' [missing-key]",
            "⟦4⟧ warning: security scheme 'D' says 'type: basic', which is Swagger 2.0; "
                + "write 'type: http' and 'scheme: basic' [loose-type]",
            "⟦5⟧ error: security scheme 'E' says 'type: oauth'; did you mean 'oauth2'? "
                + "[unknown-value]",
            "⟦6⟧ error: security scheme 'F' says 'in: headr'; did you mean 'header'? "
                + "[unknown-value]"),
    ])
    func `parts beside the paths`(row: DiagnosticCase) {
        row.check(after: .head)
    }

    @Test(arguments: [
        DiagnosticCase(
            "a path without slash",
            "  ⟦1⟧a: {}\n",
            "⟦1⟧ warning: path 'a' is read as '/a'; begin it with '/' [relative-path]"),
        DiagnosticCase(
            "an operation without responses",
            """
              /a:
                ⟦1⟧get: {}

            """,
            "⟦1⟧ warning: operation 'GET /a' has no 'responses' [missing-key]"),
        DiagnosticCase(
            "statuses",
            """
              /a:
                get:
                  responses:
                    200: {description: x}
                    ⟦1⟧4xx: {description: x}
                    ⟦2⟧404/596: {description: x}
                    ⟦3⟧Default: {description: x}
                    ⟦4⟧'600': {description: x}
                    5XX: {description: x}
                    default: {description: x}

            """,
            "⟦1⟧ warning: '4xx' is read as '4XX'; write it so [lower-case-range]",
            "⟦2⟧ warning: '404/596' is read as '404' and '596'; list each status on its own "
                + "[unknown-status]",
            "⟦3⟧ warning: 'Default' is no HTTP status, and its response is ignored; did you "
                + "mean 'default'? [unknown-status]",
            "⟦4⟧ warning: '600' is no HTTP status, and its response is ignored [unknown-status]"),
        DiagnosticCase(
            "a response without description",
            """
              /a:
                get:
                  responses:
                    200: ⟦1⟧{content: {}}

            """,
            "⟦1⟧ warning: response 200 of operation 'GET /a' has no 'description' [missing-key]"),
        DiagnosticCase(
            "operation keys",
            """
              /a:
                get:
                  ⟦1⟧operationID: x
                  deprecated: ⟦2⟧'true'
                  tags: ⟦3⟧a
                  x-retry: ⟦4⟧save
                  responses: {}
                ⟦5⟧fetch: {}

            """,
            "⟦1⟧ warning: unknown key 'operationID' in operation 'GET /a'; did you mean "
                + "'operationId'? [unknown-key]",
            "⟦2⟧ warning: 'deprecated' is text here; write it without quotes [loose-type]",
            "⟦3⟧ error: expected a list for 'tags', found 'a' [type-mismatch]",
            "⟦4⟧ error: operation 'GET /a' says 'x-retry: save'; did you mean 'safe'? "
                + "[unknown-value]",
            "⟦5⟧ warning: unknown key 'fetch' in path '/a' is ignored [unknown-key]"),
        DiagnosticCase(
            "booleans as words",
            """
              /a:
                put:
                  deprecated: ⟦1⟧Off
                  parameters:
                    - {name: a, in: query, required: ⟦2⟧yes, schema: {}}
                    - {name: b, in: query, required: ⟦3⟧'True', schema: {}}
                    - {name: c, in: query, required: ⟦4⟧optional, schema: {}}
                  requestBody: {required: ⟦5⟧NO, content: {}}
                  responses: {}

            """,
            "⟦1⟧ warning: 'deprecated' is text here; write 'false' [loose-type]",
            "⟦2⟧ warning: 'required' is text here; write 'true' [loose-type]",
            "⟦3⟧ warning: 'required' is text here; write it without quotes [loose-type]",
            "⟦4⟧ error: expected true or false for 'required', found 'optional' [type-mismatch]",
            "⟦5⟧ warning: 'required' is text here; write 'false' [loose-type]"),
        DiagnosticCase(
            "keys without which something is missing",
            """
              /a:
                ⟦1⟧GET: {responses: {}}
                put:
                  parameters: [{name: a, in: query, ⟦2⟧requird: true, schema: {}}]
                  responses:
                    200: {description: d, ⟦3⟧contnt: {}, headers: {X: {⟦4⟧shema: {}}}}
                    201: {description: d, content: {a/b: {⟦5⟧Schema: {}, schema: {}}}}
                    202: {description: d, ⟦6⟧$Ref: '#/components/responses/X'}

            """,
            "⟦1⟧ error: unknown key 'GET' in path '/a'; did you mean 'get'? [unknown-key]",
            "⟦2⟧ error: unknown key 'requird' in parameter 'a'; did you mean 'required'? "
                + "[unknown-key]",
            "⟦3⟧ error: unknown key 'contnt' in response 200 of operation 'PUT /a'; did you mean "
                + "'content'? [unknown-key]",
            "⟦4⟧ error: unknown key 'shema' in header 'X'; did you mean 'schema'? [unknown-key]",
            "⟦5⟧ warning: unknown key 'Schema' in 'a/b' in response 201 of operation 'PUT /a'; did "
                + "you mean 'schema'? [unknown-key]",
            "⟦6⟧ error: unknown key '$Ref' in response 202 of operation 'PUT /a'; did you mean "
                + "'$ref'? [unknown-key]"),
        DiagnosticCase(
            "keys of operations without which something is missing",
            """
              /a:
                get: {⟦1⟧paramters: [], ⟦2⟧requestBdy: {}, ⟦3⟧responces: {}, ⟦4⟧sumary: s, responses: {}}
                put: {⟦5⟧secuirty: [], responses: {}}

            """,
            "⟦1⟧ error: unknown key 'paramters' in operation 'GET /a'; did you mean 'parameters'? "
                + "[unknown-key]",
            "⟦2⟧ error: unknown key 'requestBdy' in operation 'GET /a'; did you mean "
                + "'requestBody'? [unknown-key]",
            "⟦3⟧ warning: unknown key 'responces' in operation 'GET /a'; did you mean "
                + "'responses'? [unknown-key]",
            "⟦4⟧ warning: unknown key 'sumary' in operation 'GET /a'; did you mean 'summary'? "
                + "[unknown-key]",
            "⟦5⟧ error: unknown key 'secuirty' in operation 'PUT /a'; did you mean 'security'? "
                + "[unknown-key]"),
        DiagnosticCase(
            "references that are no text",
            """
              /a: {$ref: ⟦1⟧3}
              /b:
                get:
                  parameters: [{$ref: ⟦2⟧[x]}]
                  requestBody: {$ref: ⟦3⟧true}
                  responses: {200: {$ref: ⟦4⟧3}, 201: {description: d, headers: {X: {$ref: ⟦5⟧{}}}}}
                put: {responses: {$ref: ⟦6⟧3}}
                post: {$ref: ⟦7⟧}

            """,
            "⟦1⟧ error: expected text for '$ref', found the number 3 [type-mismatch]",
            "⟦2⟧ error: expected text for '$ref', found a list [type-mismatch]",
            "⟦3⟧ error: expected text for '$ref', found true [type-mismatch]",
            "⟦4⟧ error: expected text for '$ref', found the number 3 [type-mismatch]",
            "⟦5⟧ error: expected text for '$ref', found a mapping [type-mismatch]",
            "⟦6⟧ error: expected text for '$ref', found the number 3 [type-mismatch]",
            "⟦7⟧ error: expected text for '$ref', found nothing [type-mismatch]"),
        DiagnosticCase(
            "one operation at two paths",
            """
              /a:
                get: &a
                  ⟦1⟧zebra: 1
                  parameters: [{name: b, in: query, schema: {type: ⟦2⟧intger}}]
                  responses: {200: {description: d, content: {a/b: {⟦3⟧zebra: 3}}}}
              /b: {get: *a, put: *a}

            """,
            "⟦1⟧ warning: unknown key 'zebra' in operation 'GET /a' is ignored [unknown-key]",
            "⟦2⟧ error: parameter 'b' says 'type: intger'; did you mean 'integer'? [unknown-type]",
            "⟦3⟧ warning: unknown key 'zebra' in 'a/b' in response 200 of operation 'GET /a' is "
                + "ignored [unknown-key]"),
        DiagnosticCase(
            "x-retry",
            """
              /a:
                get:
                  x-retry: ⟦1⟧whenever
                  responses: {}

            """,
            "⟦1⟧ error: operation 'GET /a' says 'x-retry: whenever'; expected one of "
                + "'never', 'safe' [unknown-value]"),
        DiagnosticCase(
            "x-pagination",
            """
              /a:
                get:
                  ⟦1⟧x-pagination: {cursor: c, ⟦2⟧itms: data}
                  responses: {}
                put:
                  ⟦3⟧x-pagination: {cursor: c, next: n}
                  responses: {}
                post:
                  ⟦4⟧x-pagination: {items: data}
                  responses: {}
                patch:
                  ⟦5⟧x-pagination: {page: p, offset: o, items: data}
                  responses: {}

            """,
            "⟦1⟧ error: x-pagination of operation 'GET /a' has no 'next' [missing-key]",
            "⟦2⟧ warning: unknown key 'itms' in x-pagination of operation 'GET /a'; did you "
                + "mean 'items'? [unknown-key]",
            "⟦3⟧ error: x-pagination of operation 'PUT /a' has no 'items' [missing-key]",
            "⟦4⟧ error: x-pagination of operation 'POST /a' has no 'cursor' [missing-key]",
            "⟦5⟧ error: x-pagination of operation 'PATCH /a' has more than one of 'cursor', 'page' and "
                + "'offset'; pages follow each other in one way [invalid-pagination]"),
        DiagnosticCase(
            "extensions of other tools",
            """
              /a:
                get:
                  ⟦1⟧x-pagination: {limitParam: count, resultsPath: data}
                  ⟦2⟧x-retry: {attempts: 3}
                  responses: {}

            """,
            "⟦1⟧ warning: x-pagination of operation 'GET /a' has none of 'cursor', 'next', 'page', 'offset', 'items', "
                + "so it is taken for another tool's and ignored [unknown-key]",
            "⟦2⟧ warning: x-retry of operation 'GET /a' is no text, so it is taken for another tool's "
                + "and ignored [unknown-key]"),
        DiagnosticCase(
            "parameters",
            """
              /a/{b}:
                parameters:
                  - ⟦1⟧{in: query, schema: {}}
                  - ⟦2⟧{name: a, schema: {}}
                  - {name: a, in: ⟦3⟧body}
                  - {name: a, in: ⟦4⟧quary}
                  - ⟦5⟧{name: b, in: path, schema: {}}
                  - ⟦6⟧{name: c, in: query}
                  - {name: c, in: path, required: true, style: ⟦7⟧form, schema: {}}
                  - {name: d, in: query, style: ⟦8⟧frm, schema: {}}
                  - ⟦9⟧text

            """,
            "⟦1⟧ error: parameter has no 'name' [missing-key]",
            "⟦2⟧ error: parameter 'a' has no 'in' [missing-key]",
            "⟦3⟧ error: parameter 'a' says 'in: body', which is Swagger 2.0; use "
                + "'requestBody' [unknown-value]",
            "⟦4⟧ error: parameter 'a' says 'in: quary'; did you mean 'query'? [unknown-value]",
            "⟦5⟧ warning: path parameter 'b' is always required; write 'required: true' "
                + "[optional-path-parameter]",
            "⟦6⟧ warning: parameter 'c' has no 'schema' [missing-key]",
            "⟦7⟧ warning: parameter 'c' says 'style: form'; in path it can be 'simple', "
                + "'label', 'matrix', and 'simple' is taken [unknown-value]",
            "⟦8⟧ error: parameter 'd' says 'style: frm'; did you mean 'form'? [unknown-value]",
            "⟦9⟧ error: expected a mapping for parameter, found 'text' [type-mismatch]"),
        DiagnosticCase(
            "headers that the standard ignores",
            """
              /a:
                get:
                  parameters:
                    - ⟦1⟧{name: Accept, in: header}
                    - ⟦2⟧{name: authorization, in: header, schema: {type: string}}
                    - {name: X-A, in: header, schema: {}}
                  responses:
                    200: {description: x, headers: {⟦3⟧Content-Type: {schema: {}}, X-B: {schema: {}}}}
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}

            """,
            "⟦1⟧ warning: header parameter 'Accept' is ignored: the media types under "
                + "'content' decide on it [ignored-header]",
            "⟦2⟧ warning: header parameter 'authorization' is ignored: the security scheme "
                + "decides on it [ignored-header]",
            "⟦3⟧ warning: header 'Content-Type' is ignored: the media types under 'content' "
                + "decide on it [ignored-header]"),
        DiagnosticCase(
            "headers with names that no field can have",
            """
              /a:
                get:
                  parameters:
                    - ⟦1⟧{name: 'Authorization: Bearer <TOKEN>', in: header, schema: {type: string}}
                  responses:
                    200: {description: x, headers: {⟦2⟧"Content - Type": {schema: {}}}}
            components:
              securitySchemes:
                token: ⟦3⟧{type: apiKey, in: header, name: 'Authorization: Bearer'}
                X-Key: ⟦4⟧{type: apiKey, in: header, name: Example Key}
                the key: ⟦5⟧{type: apiKey, in: header, name: Example Key}
                plain: {type: apiKey, in: query, name: the key}

            """,
            "⟦1⟧ warning: header parameter 'Authorization: Bearer <TOKEN>' is ignored: no header field can be called so [invalid-header-name]",
            "⟦2⟧ warning: header 'Content - Type' is ignored: no header field can be called so [invalid-header-name]",
            "⟦3⟧ warning: no header field can be called 'Authorization: Bearer', so security scheme 'token' is a bearer token; write 'type: http' and 'scheme: bearer' [invalid-header-name]",
            "⟦4⟧ warning: no header field can be called 'Example Key', so the key goes into 'X-Key', as security scheme 'X-Key' is called; write 'name: X-Key' [invalid-header-name]",
            "⟦5⟧ error: no header field can be called 'Example Key'; write the name of the field that security scheme 'the key' goes into [invalid-header-name]"
        ),
        DiagnosticCase(
            "two parameters with one name",
            """
              /a:
                parameters:
                  - ⟦1⟧{name: a, in: query, schema: {}}
                  - {name: a, in: header, schema: {}}
                  - ⟦2⟧{name: a, in: query, schema: {}}

            """,
            "⟦2⟧ warning: path '/a' has two query parameters 'a'; the second is ignored "
                + "[duplicate-entry]",
            "⟦1⟧ note: first given here"),
        DiagnosticCase(
            "two parameters whose names look the same",
            """
              /a:
                parameters:
                  - ⟦1⟧{name: "caf\\u00e9", in: query, schema: {}}
                  - ⟦2⟧{name: "cafe\\u0301", in: query, schema: {}}

            """,
            "⟦2⟧ error: the name of query parameter 'cafe\u{301}' in path '/a' looks like another one "
                + "and differs only in its Unicode form; rename or remove one [duplicate-entry]",
            "⟦1⟧ note: first given here"),
        DiagnosticCase(
            "request bodies",
            """
              /a:
                put:
                  requestBody: ⟦1⟧{required: true}
                  responses: {}
                post:
                  requestBody:
                    content:
                      ⟦2⟧text/plain:
                      application/json: {⟦3⟧schem: {}}
                      multipart/form-data:
                        schema: {}
                        encoding: {a: {contentType: ⟦4⟧[a/b, c/d], ⟦5⟧styl: form}}
                  responses: {}

            """,
            "⟦1⟧ warning: request body of operation 'PUT /a' has no 'content' [missing-key]",
            "⟦2⟧ warning: 'text/plain' has no value; remove it [missing-value]",
            "⟦3⟧ error: unknown key 'schem' in 'application/json' in request body of "
                + "operation 'POST /a'; did you mean 'schema'? [unknown-key]",
            "⟦4⟧ warning: 'contentType' is a list here; write one text with commas [loose-type]",
            "⟦5⟧ warning: unknown key 'styl' in encoding of 'a'; did you mean 'style'? "
                + "[unknown-key]"),
        DiagnosticCase(
            "a map in another file",
            """
              /a:
                get:
                  responses: {$ref: ⟦1⟧'responses.yaml'}
                put:
                  responses: {200: {description: x, content: {$ref: ⟦2⟧'#/components/nothing'}}}

            """,
            "⟦1⟧ error: cannot read 'responses.yaml': other files are out of reach here; "
                + "bundle the document into one file [unreadable-file]",
            "⟦2⟧ error: '#/components/nothing' does not exist [unresolved-reference]"),
    ])
    func `operations and their parts`(row: DiagnosticCase) {
        row.check(after: .paths)
    }
}
