/// Faults of bodies and their media types.
extension Explanation {
    static let formWithoutMembers = Explanation(
        "a form is not an object",
        """
        The fields of a form are the members of an object, so a string or a list cannot be sent as \
        'application/x-www-form-urlencoded' or 'multipart/form-data'. Make an object of it, with a property for each \
        field.
        """,
        faulty: """
            paths:
              /pets:
                post:
                  requestBody: {content: {multipart/form-data: {schema: {type: string}}}}
                  responses: {'204': {description: Done.}}
            """,
        fixed: """
            paths:
              /pets:
                post:
                  requestBody:
                    content:
                      multipart/form-data: {schema: {type: object, properties: {name: {type: string}}}}
                  responses: {'204': {description: Done.}}
            """)

    static let ignoredMediaType = Explanation(
        "a body is offered in several forms, and one is enough",
        """
        The client sends and asks for the one that says most about the body: JSON before forms, forms before text, \
        text before bytes, and of equal ones the first. A server that offers several takes any of them, so nothing \
        has to be done.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: All pets.
                      content: {application/json: {schema: {type: object}}, text/csv: {}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: All pets.
                      content: {application/json: {schema: {type: object}}}
            """)

    static let unsupportedMediaType = Explanation(
        "a body has a form that the client cannot read or write",
        """
        JSON, text and bytes are supported, and forms in requests. Streams of lines or events, and forms in responses, \
        are not. Exclude the operation in the settings to get a client of the others.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {description: A form., content: {multipart/form-data: {schema: {type: object}}}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {description: A pet., content: {application/json: {schema: {type: object}}}}
            """)
}
