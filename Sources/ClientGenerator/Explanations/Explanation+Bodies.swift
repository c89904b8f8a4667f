/// Faults of bodies and their media types.
extension Explanation {
    static let formWithoutMembers = Explanation(
        "a form is not an object",
        """
        The fields of a form are the members of an object, so a string or a list cannot be sent as \
        'application/x-www-form-urlencoded' or 'multipart/form-data'. What stands there is taken for the type of every \
        field, and the client takes a dictionary with the names of the fields as its keys. Make an object of it, with \
        a property for each field.
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

    static let ignoredEncoding = Explanation(
        "what 'encoding' says of a field is not followed",
        """
        In a multipart form the client follows 'contentType': each element of an array is a part of its own, an object is \
        one part with JSON, and a file brings its own type. Other headers of parts, and styles that would put several \
        values into one part, are left out. What is said of a field that the form does not have is likely a slip.
        """,
        faulty: """
            paths:
              /pets:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}
                        encoding: {tags: {style: pipeDelimited, explode: false}}
                  responses: {'204': {description: Done.}}
            """,
        fixed: """
            paths:
              /pets:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}
                        encoding: {tags: {contentType: text/plain}}
                  responses: {'204': {description: Done.}}
            """)

    static let ignoredMediaType = Explanation(
        "a body is offered in several forms, and one is enough",
        """
        The client sends and asks for the one that says most about the body: JSON before forms, forms before streams, \
        streams before text, text before bytes, and of equal ones the first. A success that is offered whole and as a \
        stream gets a method for each. So does the body of a request for each kind that says something else, such as a \
        form with files beside JSON: 'multipart:', 'form:', 'lines:', 'text:' or 'binary:' is then the label of the \
        argument. What is left is of no use to the client, or has a file deeper within it, where documents do not say \
        how a form holds one. Where a server takes several kinds of files, the file says which one it is; where it takes \
        several kinds of JSON or text, a 'Content-Type' in the options of the call does.
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

    static let invalidMediaType = Explanation(
        "the key of a body is no media type",
        """
        The keys of 'content' are media types, a type and a subtype with a slash between. Generators that do not know \
        what a body is write words such as 'string' or 'undefined' in their place. If a body is offered in no other \
        form, it is JSON where its schema has members or elements, and bytes otherwise. Of 'json' and 'problem+json' \
        it is plain what they are.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {description: All pets., content: {undefined: {schema: {type: object}}}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {description: All pets., content: {application/json: {schema: {type: object}}}}
            """)

    static let opaqueMediaType = Explanation(
        "a body has parts, but not in a form that the client knows",
        """
        JSON, lines of JSON, server-sent events and, in requests, forms become types. Of anything else, such as XML or \
        a form in a response, the client knows no more than that it is a text or bytes: it takes them from the caller, \
        and delivers them, as they stand. Where the server knows JSON as well, describe that.
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
