import Testing

private func document(_ schema: String, _ components: String = "") -> String {
    """
    openapi: 3.1.1
    info: {title: Sample, version: '1'}
    paths:
      /s: {get: {operationId: getS, responses: {'200': {description: d, content: {application/json: {schema: \(schema)}}}}}}
    \(components)
    """
}

private let client = ["func s.get() -> 200 ", "error GetSError {}"]

@Suite("Inheritance across files") struct InheritanceFilesTests {
    @Test(arguments: [
        FilesCase(
            "a mapping leads to files",
            """
            === spec.yaml
            \(document("{$ref: animals/Pet.yaml}"))
            === animals/Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            ⟦1⟧discriminator: {propertyName: kind, mapping: {cat: ./Cat.yaml, dog: Dog.yaml, lion: big/Lion.yaml, eel: Eel.yaml}}
            === animals/Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {lives: {type: integer}}}]
            === animals/Dog.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {tricks: {type: integer}}}]
            === animals/big/Lion.yaml
            allOf: [{$ref: ../Cat.yaml}, {properties: {mane: {type: boolean}}}]
            """,
            "⟦1⟧ warning: 'mapping' leads from 'eel' to 'Eel.yaml', which is no variant; such a value is taken for an unknown one [unknown-variant]",
            client[0] + "Pet", client[1],
            "open union Pet {cat(Cat); dog(Dog)} by tag kind {cat, lion: 0; dog: 1}",
            "open union Cat {lion(Lion); base(Cat.Base)} by tag kind {lion: 0; cat: 1}",
            "struct Cat.Base {kind: String = \"cat\"; lives: Int?}",
            "struct Lion {kind: String = \"lion\"; lives: Int?; mane: Bool?}",
            "struct Dog {kind: String = \"dog\"; tricks: Int?}"),
        FilesCase(
            "components stand beside what they extend",
            """
            === spec.yaml
            \(document("{$ref: 'common.yaml#/components/schemas/Pet'}"))
            === common.yaml
            openapi: 3.1.1
            info: {title: Parts, version: '1'}
            components:
              schemas:
                Pet: {properties: {kind: {type: string}}, required: [kind], discriminator: {propertyName: kind, mapping: {c: Cat}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                Eel: {allOf: [{$ref: '#/components/schemas/Nothing'}], properties: 5}
            """,
            client[0] + "Pet", client[1], "open union Pet {cat(Cat)} by tag kind {c: 0}",
            "struct Cat {kind: String = \"c\"; lives: Int?}"),
        FilesCase(
            "components are other names of what lies in files",
            """
            === spec.yaml
            \(document(
                "{$ref: '#/components/schemas/Animal'}",
                """
                components:
                  schemas:
                    Animal: {$ref: p1.yaml}
                    Feline: {$ref: p2.yaml}
                    Canine: {$ref: p3.yaml, description: barks}
                """))
            === p1.yaml
            properties: {kind: {type: string}}
            required: [kind]
            discriminator: {propertyName: kind, mapping: {c: spec.yaml#/components/schemas/Feline, d: p3.yaml}}
            === p2.yaml
            allOf: [{$ref: 'spec.yaml#/components/schemas/Animal'}, {properties: {lives: {type: integer}}}]
            === p3.yaml
            allOf: [{$ref: p1.yaml}, {properties: {tricks: {type: integer}}}]
            """,
            client[0] + "Animal", client[1],
            "open union Animal {feline(Feline); canine(Canine)} by tag kind {c: 0; d: 1}",
            "struct Feline {kind: String = \"c\"; lives: Int?}",
            "struct Canine {kind: String = \"d\"; tricks: Int?}"),
        FilesCase(
            "schemas of several folders have one name",
            """
            === spec.yaml
            \(document("{properties: {a: {$ref: a/Pet.yaml}, b: {$ref: b/Pet.yaml}, c: {oneOf: [{$ref: a/Cat.yaml}, {$ref: b/Cat.yaml}], discriminator: {propertyName: kind, mapping: {x: a/Cat.yaml, y: b/Cat.yaml}}}}}"))
            === a/Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            discriminator: {propertyName: kind, mapping: {cat: Cat.yaml}}
            === a/Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {a: {type: integer}}}]
            === b/Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            discriminator: {propertyName: kind, mapping: {cat: Cat.yaml}}
            === b/Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {b: {type: integer}}}]
            """,
            client[0] + "S.Get.Output", client[1],
            "struct S.Get.Output {a: Pet?; b: BPet?; c: S.Get.Output.C?}",
            "open union S.Get.Output.C {cat(Cat); catValue(BCat)} by tag kind {x: 0; y: 1}",
            "open union Pet {cat(Cat)} by tag kind {cat: 0}", "struct Cat {kind: String; a: Int?}",
            "open union BPet {cat(BCat)} by tag kind {cat: 0}",
            "struct BCat {kind: String; b: Int?}"),
        FilesCase(
            "the union has what its variants extend",
            """
            === spec.yaml
            \(document("{$ref: Pet.yaml}"))
            === Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            oneOf: [{$ref: Cat.yaml}, {$ref: Dog.yaml}]
            discriminator: {propertyName: kind, mapping: {c: Cat.yaml, d: Dog.yaml}}
            === Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {lives: {type: integer}}}]
            === Dog.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {tricks: {type: integer}}}]
            """,
            client[0] + "Pet", client[1],
            "open union Pet {cat(Cat); dog(Dog)} by tag kind {c: 0; d: 1}",
            "struct Cat {kind: String = \"c\"; lives: Int?}",
            "struct Dog {kind: String = \"d\"; tricks: Int?}"),
        FilesCase(
            "the branches have one parent whose mapping names them",
            """
            === spec.yaml
            \(document("{oneOf: [{$ref: Cat.yaml}, {$ref: Dog.yaml}]}"))
            === Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            discriminator: {propertyName: kind, mapping: {c: Cat.yaml, d: Dog.yaml}}
            === Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {lives: {type: integer}}}]
            === Dog.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {tricks: {type: integer}}}]
            """,
            client[0] + "S.Get.Output", client[1],
            "open union S.Get.Output {cat(Cat); dog(Dog)} by tag kind {c: 0; d: 1}",
            "struct Cat {kind: String = \"c\"; lives: Int?}",
            "struct Dog {kind: String = \"d\"; tricks: Int?}"),
        FilesCase(
            "a mapping gives the names of what lies in files",
            """
            === spec.yaml
            \(document("{$ref: Pet.yaml}"))
            === Pet.yaml
            oneOf: [{$ref: Cat.yaml}, {$ref: 'more.yaml#/definitions/Dog'}]
            discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}
            === Cat.yaml
            properties: {kind: {type: string}, lives: {type: integer}}
            === more.yaml
            definitions: {Dog: {properties: {kind: {type: string}, tricks: {type: integer}}}}
            """,
            client[0] + "Pet", client[1],
            "open union Pet {cat(Cat); dog(Dog)} by tag kind {c: 0; d: 1}",
            "struct Cat {kind: String? = \"c\"; lives: Int?}",
            "struct Dog {kind: String? = \"d\"; tricks: Int?}"),
        FilesCase(
            "what is wrong with a variant that only the mapping leads to",
            """
            === spec.yaml
            \(document("{$ref: Pet.yaml}"))
            === Pet.yaml
            properties: {kind: {type: string}}
            required: [kind]
            discriminator: {propertyName: kind, mapping: {c: Cat.yaml}}
            === Cat.yaml
            allOf: [{$ref: Pet.yaml}, {properties: {lives: ⟦1⟧5}}]
            """,
            "⟦1⟧ error: expected a schema for property 'lives', found the number 5 [type-mismatch]"
        ),
    ])
    func `makes variants as in one file`(row: FilesCase) { row.check() }
}
