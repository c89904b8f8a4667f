/// Faults of servers, security schemes and what the client leaves to others.
extension Explanation {
    static let ignoredCallback = Explanation(
        "a callback is ignored",
        """
        A callback is a request that the API sends to your server. The client does not receive requests, so there are \
        no types for it. Describe it under 'webhooks' to get the type of its body.
        """,
        faulty: """
            paths:
              /subscriptions:
                post:
                  callbacks:
                    born:
                      '{$request.query.url}': {post: {responses: {'204': {description: Taken.}}}}
                  responses: {'204': {description: Done.}}
            """,
        fixed: """
            paths:
              /subscriptions:
                post: {responses: {'204': {description: Done.}}}
            webhooks:
              born:
                post: {responses: {'204': {description: Taken.}}}
            """)

    static let ignoredServer = Explanation(
        "an operation or a path has servers of its own",
        """
        A client sends every request to one address: the first of the document's 'servers', or the one that its \
        configuration gives. Make a second client with another base URL for the operations that live elsewhere.
        """,
        faulty: """
            servers: [{url: 'https://api.example.com'}]
            paths:
              /files:
                get:
                  servers: [{url: 'https://files.example.com'}]
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            servers: [{url: 'https://api.example.com'}]
            paths:
              /files:
                get: {responses: {'204': {description: Nothing.}}}
            """)

    static let unknownSecurityScheme = Explanation(
        "a requirement names a security scheme that is not defined",
        """
        What 'security' lists are names under 'components/securitySchemes'. Without the scheme the client does not \
        know how to send the credential, and every request would be refused.
        """,
        faulty: """
            security: [{apiKey: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """,
        fixed: """
            security: [{apiKey: []}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            components:
              securitySchemes:
                apiKey: {type: apiKey, in: header, name: X-API-Key}
            """)

    static let unknownServerVariable = Explanation(
        "a server's address has a variable that is not defined",
        """
        What stands in braces is replaced by the 'default' of the variable with that name. Without it the address \
        would be none.
        """,
        faulty: """
            servers: [{url: 'https://{region}.example.com'}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """,
        fixed: """
            servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """)
}
