/// Faults of keys and their values, wherever they are in a document.
extension Explanation {
    static let duplicateEntry = Explanation(
        "a list has the same entry twice",
        """
        The second one changes nothing and is ignored: one parameter for each name and place, one value in 'enum', one \
        name in 'required'. Mostly one of the two was meant to be something else. Two parameters whose names look the same \
        and differ in their Unicode form are an error: to Swift they have one name.
        """,
        faulty: """
            components:
              schemas:
                Kind: {type: string, enum: [cat, dog, cat]}
            """,
        fixed: """
            components:
              schemas:
                Kind: {type: string, enum: [cat, dog, fox]}
            """)

    static let emptyList = Explanation(
        "a list has no entries",
        """
        Read by the letter, an empty 'enum' or 'oneOf' allows no value at all. That is never meant, so the key is \
        ignored. Remove it, or fill it.
        """,
        faulty: """
            components:
              schemas:
                Kind: {type: string, enum: []}
            """,
        fixed: """
            components:
              schemas:
                Kind: {type: string}
            """)

    static let limitTooLarge = Explanation(
        "a limit is larger than any count",
        """
        No text and no list can reach it, so nothing has to be checked, and it is left out. Some tools write their \
        largest number where no limit is meant. Remove it.
        """,
        faulty: """
            components:
              schemas:
                Name: {type: string, maxLength: 18446744073709551615}
            """,
        fixed: """
            components:
              schemas:
                Name: {type: string}
            """)

    static let looseType = Explanation(
        "a value is of another kind than it should be, but clear",
        """
        A number where text belongs, a quoted boolean, one schema in place of a list, a pattern between the slashes of \
        JavaScript: it is read as what is meant. \
        Other tools may refuse it or read it differently, as YAML takes '1.0' for the number 1.
        """,
        faulty: """
            info: {title: Pets, version: 1.0}
            """,
        fixed: """
            info: {title: Pets, version: '1.0'}
            """)

    static let missingKey = Explanation(
        "a key is missing that OpenAPI requires",
        """
        Where the client needs it, this is an error: a parameter without a name, a document without paths. Where the \
        client gets along without, it is a warning: a response without a description, a document without 'info', a server \
        variable without a default, for which the client asks.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters:
                    - {in: query, schema: {type: integer}}
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                  responses: {'204': {description: Nothing.}}
            """)

    static let missingValue = Explanation(
        "a key has no value",
        """
        In YAML a key without a value has the value null. It is read as if the key were not there; a schema without \
        a value allows every value. Remove the key, or write what belongs to it.
        """,
        faulty: """
            info:
              title: Pets
              version: '1'
              description:
            """,
        fixed: """
            info:
              title: Pets
              version: '1'
            """)

    static let typeMismatch = Explanation(
        "a value is of another kind than the key takes",
        """
        Text in place of a list, a list in place of a mapping. What is meant cannot be known, so the part would be \
        missing from the client. A limit that is no number is ignored: the server checks it all the same.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  tags: Pets
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  tags: [Pets]
                  responses: {'204': {description: Nothing.}}
            """)

    static let unknownKey = Explanation(
        "a key has no meaning where it stands",
        """
        OpenAPI does not define it there, so it is ignored. It may be misspelt, indented too far or too little, or \
        belong to another version. Keys of your own begin with 'x-'. Where it resembles a key that is missing and \
        that parameters, bodies, properties or the like belong under, it is an error, because the client would lack \
        them. An 'x-pagination' or 'x-retry' of another form than the one that letterpress reads is taken for \
        another tool's.
        """,
        faulty: """
            components:
              schemas:
                Name: {type: string, maxLenght: 8}
            """,
        fixed: """
            components:
              schemas:
                Name: {type: string, maxLength: 8}
            """)

    static let unknownValue = Explanation(
        "a key takes one of a few words, and this is none of them",
        """
        The place of a parameter, its style, the type of a security scheme: each is one of a short list of words. \
        They are written in lower case, except for 'apiKey', 'openIdConnect', 'mutualTLS' and the styles \
        'spaceDelimited', 'pipeDelimited' and 'deepObject'. A style that belongs to another place is ignored, with a \
        warning: 'form' counts in queries and cookies, and 'simple' in paths and header fields.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: limit, in: querry, schema: {type: integer}}
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                  responses: {'204': {description: Nothing.}}
            """)
}
