/// Schemas that describe no value, or one that has no Swift type.
extension Explanation {
    static let dataAsNames = Explanation(
        "all properties of an object are named by numbers, dates or UUIDs",
        """
        Such names come from an example: the next value has other years or other identifiers, and a client that knows \
        the names of one example would read none of them. Where the values are all alike, the object is read and sent as a \
        dictionary.
        """,
        faulty: """
            components:
              schemas:
                Visits:
                  type: object
                  properties:
                    '2025': {type: integer}
                    '2026': {type: integer}
            """,
        fixed: """
            components:
              schemas:
                Visits:
                  type: object
                  additionalProperties: {type: integer}
            """)

    static let contradictoryTypes = Explanation(
        "a schema asks for different types at once",
        """
        A value has to satisfy every part of 'allOf', and what stands beside a union or a reference as well; no value \
        is both a string and an object. Where one of several is meant, use 'oneOf'. What the last part says is taken, \
        because it was written to change the others, unless it names a type and says no more; 'null' among the others \
        allows null. A text beside a union of one object may be either: a key, or the thing itself.
        """,
        faulty: """
            components:
              schemas:
                ID:
                  allOf: [{type: string}, {type: integer}]
            """,
        fixed: """
            components:
              schemas:
                ID:
                  oneOf: [{type: string}, {type: integer}]
            """)

    static let contradictoryValues = Explanation(
        "a schema lists a value that it does not allow",
        """
        A value of 'enum' or 'const' is not of the schema's 'type'. It can be neither sent nor received, and is left \
        out; where none is left, every value of the type is allowed. Or the parts of 'allOf' list values of which none \
        is in all of them: then the values of the last part are taken, because it was written to change the others.
        """,
        faulty: """
            components:
              schemas:
                Level: {type: integer, enum: [1, 2, high]}
            """,
        fixed: """
            components:
              schemas:
                Level: {type: integer, enum: [1, 2, 3]}
            """)

    static let undescribedProperty = Explanation(
        "a required member is none of the properties",
        """
        Most often the name is misspelt, or the property was removed and its name was left behind: the server does not \
        send such a member, and a client that insists on it can read nothing. It is any JSON, and may be missing; where \
        it is another spelling of a property, it is that property.
        """,
        faulty: """
            components:
              schemas:
                Token: {type: object, required: [clientId], properties: {client_id: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Token: {type: object, required: [client_id], properties: {client_id: {type: string}}}
            """)

    static let ignoredDefault = Explanation(
        "a default is no value of its schema",
        """
        It is left out: a property or parameter without a default is simply not sent. What the server assumes then is \
        its own business. Points in time are left out, too, because Swift has no literal for them.
        """,
        faulty: """
            components:
              schemas:
                Page: {type: object, properties: {limit: {type: integer, default: many}}}
            """,
        fixed: """
            components:
              schemas:
                Page: {type: object, properties: {limit: {type: integer, default: 20}}}
            """)

    static let ignoredKeyword = Explanation(
        "a keyword of JSON Schema has no effect on the client",
        """
        Keywords such as 'not', 'if' or 'propertyNames' restrict values in ways that a Swift type cannot express. \
        The type is wider than the schema: values are neither refused for it nor checked before a request. A 'pattern' \
        and lengths of dates with times and of UUIDs are not checked either, because the client spells these in one way.

        Other keywords stand beside a type for which they mean nothing, as 'items' beside 'type: object' or \
        'properties' beside 'type: string'. The type counts, and one of the two is a slip more often than not.
        """,
        faulty: """
            components:
              schemas:
                Name: {type: string, not: {const: root}}
            """,
        fixed: """
            components:
              schemas:
                Name: {type: string, description: Anything but 'root'.}
            """)

    static let impossibleSchema = Explanation(
        "'false' allows no value",
        """
        The schema 'false' refuses everything, so nothing could be sent or received where it stands, and there is no \
        Swift type for it. As a property, as 'items' or as a variant it is understood: nothing is there.
        """,
        faulty: """
            components:
              schemas:
                Names: {type: array, items: {allOf: [{type: string}, false]}}
            """,
        fixed: """
            components:
              schemas:
                Names: {type: array, items: {type: string}}
            """)

    static let recursiveType = Explanation(
        "a type holds nothing but itself",
        """
        A variant of a union that is that union never comes to a value. A list whose items are that list again has no \
        type in Swift; its items are kept as JSON values. Put an object between: a struct can hold itself in a property.
        """,
        faulty: """
            components:
              schemas:
                Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            """,
        fixed: """
            components:
              schemas:
                Tree:
                  type: object
                  properties:
                    branches: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            """)

    static let unevenEnum = Explanation(
        "an 'enum' has more or fewer values than names or descriptions",
        """
        'x-enum-varnames' and 'x-enum-descriptions' belong to the values of 'enum' by position. Where the counts \
        differ, they would go to the wrong values, so they are ignored and the names come from the values.
        """,
        faulty: """
            components:
              schemas:
                Level: {type: integer, enum: [1, 2, 3], x-enum-varnames: [low, high]}
            """,
        fixed: """
            components:
              schemas:
                Level: {type: integer, enum: [1, 2, 3], x-enum-varnames: [low, medium, high]}
            """)

    static let unknownType = Explanation(
        "'type' is no type of JSON Schema",
        """
        There are seven: 'string', 'number', 'integer', 'boolean', 'array', 'object' and 'null'. What other languages \
        call a type is a 'format' here: dates are 'string' with 'format: date-time', files are 'string' with \
        'format: binary'. Without a type, everything is allowed. A word with one meaning, such as 'int' or 'str', is \
        read as that, and one that nobody knows as no type, both with a warning; one that is misspelt is an error.
        """,
        faulty: """
            components:
              schemas:
                Pet: {type: object, properties: {age: {type: int}}}
            """,
        fixed: """
            components:
              schemas:
                Pet: {type: object, properties: {age: {type: integer}}}
            """)

    static let unsupportedConstant = Explanation(
        "a value of 'const' or 'enum' is an object, an array or infinite",
        """
        Constants become cases of an enum, or are written and checked without a property. Only strings, numbers and \
        booleans can be. Where there is an object or an array, 'const' or 'enum' is ignored. Describe the form of the \
        value instead.
        """,
        faulty: """
            components:
              schemas:
                Origin: {const: {x: 0, y: 0}}
            """,
        fixed: """
            components:
              schemas:
                Origin: {type: object, properties: {x: {const: 0}, y: {const: 0}}}
            """)

    static let uncheckedPatterns = Explanation(
        "members described by patterns are kept as JSON",
        """
        Where names decide which type a member has, a Swift dictionary cannot say so: the members are kept as JSON \
        values. With one pattern and nothing beside it, the dictionary has the type of that pattern, and names are \
        checked before a request is sent.
        """,
        faulty: """
            components:
              schemas:
                Scores:
                  type: object
                  patternProperties: {'^x-': {type: integer}, '^y-': {type: string}}
            """,
        fixed: """
            components:
              schemas:
                Scores:
                  type: object
                  patternProperties: {'^x-': {type: integer}}
                  additionalProperties: false
            """)
}
