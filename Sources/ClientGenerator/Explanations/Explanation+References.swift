/// Faults of `$ref`.
extension Explanation {
    static let circularReference = Explanation(
        "a reference leads back to itself",
        """
        Following it never comes to anything that describes a value. Recursion is fine where something lies between: \
        a property, an array or a variant can refer to what holds it. A schema among the parts of its own 'allOf' adds \
        nothing to the others, and is ignored.
        """,
        faulty: """
            components:
              schemas:
                Pet: {$ref: '#/components/schemas/Animal'}
                Animal: {$ref: '#/components/schemas/Pet'}
            """,
        fixed: """
            components:
              schemas:
                Pet: {$ref: '#/components/schemas/Animal'}
                Animal:
                  type: object
                  properties:
                    parent: {$ref: '#/components/schemas/Pet'}
            """)

    static let externalReference = Explanation(
        "a reference leads to a network",
        """
        Files are read from this machine only: what a client is printed from should not depend on who answers today. \
        Download the file, keep it beside the document, and refer to it by its path. Where the document is not yours \
        to change, the setting 'copies' says which folder stands for the beginning of an address. An address is fine, \
        too, where a schema of the document has it as its '$id'.
        """,
        faulty: """
            components:
              schemas:
                Owner: {$ref: 'https://example.com/people.yaml#/Person'}
            """,
        fixed: """
            components:
              schemas:
                Owner: {$ref: '#/components/schemas/Person'}
                Person: {type: object, properties: {name: {type: string}}}
            """)

    static let mismatchedReference = Explanation(
        "a reference leads to something of another kind",
        """
        Where a schema belongs, a reference has to lead to a schema, and not to a parameter or a whole document that \
        holds the schema. Refer to the part itself. A request body is read where a response belongs, and the other way \
        round, because both are written alike. A schema where one of these belongs is taken for its JSON, and one of \
        these where a schema belongs for the schema of its body.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {$ref: '#/components/schemas/Pet'}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: A pet.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """)

    static let misplacedReference = Explanation(
        "a reference names no file, and is taken for one into the main document",
        """
        A reference that begins with '#' leads into the file in which it stands. In a part that was moved to a file \
        of its own, '#/components/schemas/Pet' means nothing any more; if the main document has that component, it is \
        taken. Put the path of that document before the '#', for example '../openapi.yaml#/components/schemas/Pet'.
        """)

    static let unreadableFile = Explanation(
        "a file that a reference leads to cannot be read",
        """
        Paths are relative to the file in which they stand, and written with '/'. Only regular files are read, of at \
        most 64 MB each. A path that is the '$id' of a schema, read against the '$id' around it, means that schema \
        and no file. In place of a description the fault is a warning, because the client lacks a comment only.
        """,
        faulty: """
            components:
              schemas:
                Owner: {$ref: 'peple.yaml#/Person'}
            """,
        fixed: """
            components:
              schemas:
                Owner: {$ref: '#/components/schemas/Person'}
                Person: {type: object, properties: {name: {type: string}}}
            """)

    static let unresolvedReference = Explanation(
        "a reference leads nowhere",
        """
        Nothing stands at the place that it names. Check the spelling, the part of 'components', and the escapes of \
        names: '/' is written '~1' and '~' is written '~0'.

        Where a schema is missing and nothing resembles it, there is nobody to ask: any JSON is taken for it, with a \
        warning, and reaches the caller whole as a 'JSONValue'. It is an error where a name resembles it, because that \
        is a slip, and where the client would lack a part: a parameter, a response, or one of several schemas that \
        make a type together.
        """,
        faulty: """
            components:
              schemas:
                Pet: {type: object, properties: {owner: {$ref: '#/components/schema/Person'}}}
                Person: {type: object, properties: {name: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Person'}}}
                Person: {type: object, properties: {name: {type: string}}}
            """)
}
