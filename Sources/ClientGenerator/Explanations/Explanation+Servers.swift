/// Faults of servers, security schemes and what the client leaves to others.
extension Explanation {
    static let ignoredServer = Explanation(
        "a server is ignored",
        """
        The requests of an operation with servers of its own go to the first of them, unless that is a server of the \
        document, too: then they go where all others go. Among the document's servers, relative ones are ignored beside \
        absolute ones, because a client does not know what they are relative to. Addresses of anything but HTTP, such \
        as 'wss://example.com', are ignored everywhere, and a mock of SwaggerHub is the last choice, not the first. \
        Variables in the server of an operation keep their defaults. A base URL in the configuration of a client wins \
        over all.
        """,
        faulty: """
            servers: [{url: 'https://api.example.com'}]
            paths:
              /files:
                get:
                  servers: [{url: 'https://files.example.com'}, {url: 'https://files.example.org'}]
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            servers: [{url: 'https://api.example.com'}]
            paths:
              /files:
                get:
                  servers: [{url: 'https://files.example.com'}]
                  responses: {'204': {description: Nothing.}}
            """)

    static let missingScheme = Explanation(
        "the address of a server begins with a host",
        """
        Without a scheme, an address is a path on the server that the document comes from: the standard has \
        'api.example.com' and 'v1' mean the same kind of thing. Nobody has a path called 'api.example.com', so 'https' is \
        taken there; of 'localhost:8080' and the like a client knows too little, and asks for a base URL. Write the \
        scheme before the host, or a slash before a path.
        """,
        faulty: """
            servers: [{url: api.example.com/v1}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """,
        fixed: """
            servers: [{url: 'https://api.example.com/v1'}]
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """)

    static let unknownSecurityScheme = Explanation(
        "a requirement names a security scheme that is not defined",
        """
        What 'security' lists are names under 'components/securitySchemes'. Without the scheme the client does not \
        know how to send the credential. Where another alternative is left, the client knows that one alone. Where \
        none is, it sends the requests without the credential: add the header field in a middleware, or in the options \
        of the call. A defined scheme whose name has the same words is taken ('api_key' for 'apiKey'). Another name \
        close to that of a defined scheme is a slip, which is an error where no alternative is left.
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
        What stands in braces is replaced by the value of the variable with that name, its 'default' unless somebody \
        chooses another. Without a definition, or without a default, the client asks for a value. Where the server of a single operation lacks \
        one, its requests go to the server of the client: make a client with that address as its base URL for them.
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
