/// Faults of what signs requests in.
extension Explanation {
    static let alternativeKeys = Explanation(
        "keys are alternatives, and the operation requires all of them",
        """
        The elements of 'security' are alternatives: one of them is enough. Here the operation has the keys of several \
        among its required parameters as well, so the list was meant to say that it needs all of them. The client sends \
        them together.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  security: [{key: []}, {token: []}]
                  parameters:
                    - {name: key, in: query, required: true, schema: {type: string}}
                    - {name: token, in: query, required: true, schema: {type: string}}
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: key}
                token: {type: apiKey, in: query, name: token}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  security: [{key: [], token: []}]
                  responses: {'204': {description: Nothing.}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: key}
                token: {type: apiKey, in: query, name: token}
            """)

    static let sharedToken = Explanation(
        "a requirement names two schemes whose tokens go into the same field",
        """
        What stands in one element of 'security' is needed at once, and a request has one field 'Authorization'. Mostly \
        the same way to sign in was described once for each flow of OAuth, and the client asks for one token. Of a token \
        and a password, or of two keys for one field, either is taken to be enough. Make alternatives of the schemes, or \
        describe both flows in one of them.
        """,
        faulty: """
            security: [{implicit: [], code: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                implicit: {type: oauth2, flows: {}}
                code: {type: oauth2, flows: {}}
            """,
        fixed: """
            security: [{implicit: []}, {code: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                implicit: {type: oauth2, flows: {}}
                code: {type: oauth2, flows: {}}
            """)

    static let unrequiredSecurity = Explanation(
        "security schemes are defined, but nothing requires them",
        """
        Without 'security', at the top of the document or in an operation, OpenAPI means that nobody needs to sign in. \
        Mostly the line was forgotten, so the client takes the credentials all the same, none of them required, and \
        sends what it is given with every request.
        """,
        faulty: """
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
            """,
        fixed: """
            security: [{token: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
            """)

    static let unsupportedSecurityScheme = Explanation(
        "a security scheme asks for more than a client can do",
        """
        The client sends API keys, 'basic' and 'bearer', and takes tokens of OAuth 2 and OpenID Connect. What it is given \
        for another HTTP scheme, such as 'digest', it sends as the whole field 'Authorization', so that has to be \
        computed elsewhere. Certificates belong to the connection, so the transport has them.
        """,
        faulty: """
            security: [{login: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                login: {type: http, scheme: digest}
            """,
        fixed: """
            security: [{login: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                login: {type: http, scheme: basic}
            """)
}
