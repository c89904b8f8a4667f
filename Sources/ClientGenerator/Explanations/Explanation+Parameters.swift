/// Faults of parameters and headers.
extension Explanation {
    static let ignoredAllowReserved = Explanation(
        "'allowReserved' stands outside of the query",
        """
        Only in a query can reserved characters such as '/' or '?' stand as they are. In a path, a header or a cookie \
        they would change the request, so they are percent-encoded all the same.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: X-Filter, in: header, allowReserved: true, schema: {type: string}}
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: X-Filter, in: header, schema: {type: string}}
                  responses: {'204': {description: Nothing.}}
            """)

    static let ignoredHeader = Explanation(
        "a header is described that OpenAPI decides on elsewhere",
        """
        'Accept' and 'Content-Type' come from the media types under 'content', 'Authorization' from the security \
        schemes; where none of those uses the field, the parameter is kept. The standard has parameters with these \
        names ignored; the client sends the right values by itself. So it does with the key of an 'apiKey' scheme that \
        an operation demands and describes as a parameter once more.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: Authorization, in: header, schema: {type: string}}
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  security: [{token: []}]
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
            """)

    static let missingPathParameter = Explanation(
        "a path has a placeholder without a parameter",
        """
        What stands in braces is filled in for each call, from a parameter with the same name and 'in: path'. Where \
        there is none, the client has a parameter all the same, which is a string.
        """,
        faulty: """
            paths:
              /pets/{id}:
                get: {responses: {'204': {description: Nothing.}}}
            """,
        fixed: """
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Nothing.}}}
            """)

    static let invalidHeaderName = Explanation(
        "a header has a name that no header field can have",
        """
        Names of header fields are letters, digits and a few signs such as '-'; blanks and colons are not among them. \
        No request can carry another one, and no response has it, so it is left out. Where a key is meant to go into \
        such a field, 'Authorization: Bearer' stands for a bearer token, and otherwise the name of the scheme is the \
        name of the field.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  security: [{token: []}]
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                token: {type: apiKey, in: header, name: 'Authorization: Bearer'}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  security: [{token: []}]
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
            """)

    static let optionalPathParameter = Explanation(
        "a path parameter is not 'required'",
        """
        A path without one of its parts is another path, so path parameters are always required. It is read as if \
        'required: true' were there.
        """,
        faulty: """
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, schema: {type: string}}]
                get: {responses: {'204': {description: Nothing.}}}
            """,
        fixed: """
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Nothing.}}}
            """)

    static let undefinedStyle = Explanation(
        "a parameter holds more than its style can say",
        """
        Only 'deepObject' says how objects and arrays within the value are written, and what lies in the array of \
        another style is a string, a number or a boolean. Where the value has more than that, all of it is sent as \
        JSON, which the server may not expect.

        Use 'deepObject' for objects in a query, or 'content' with 'application/json' in place of 'schema'.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: areas, in: query, schema: {type: array, items: {type: array, items: {type: number}}}}
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  parameters:
                    - name: areas
                      in: query
                      content:
                        application/json: {schema: {type: array, items: {type: array, items: {type: number}}}}
                  responses: {'204': {description: Nothing.}}
            """)

    static let unsupportedParameterContent = Explanation(
        "a parameter is given by a media type that cannot stand there",
        """
        A path, a query, a header and a cookie are text, so 'content' of a parameter is JSON or text. Send bytes and \
        forms with several parts as a request body.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters: [{name: photo, in: query, content: {image/png: {}}}]
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                post:
                  requestBody: {content: {image/png: {}}}
                  responses: {'204': {description: Nothing.}}
            """)

    static let unusedPathParameter = Explanation(
        "a path parameter does not occur in the path",
        """
        Its value could not be sent, so the client has no such parameter. Where only the name in the braces is spelt \
        differently, or is a URI template such as '{;id*}', the value goes there. Often the parameter belongs to the query.
        """,
        faulty: """
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: limit, in: path, required: true, schema: {type: integer}}
                get: {responses: {'204': {description: Nothing.}}}
            """,
        fixed: """
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: limit, in: query, required: true, schema: {type: integer}}
                get: {responses: {'204': {description: Nothing.}}}
            """)
}
