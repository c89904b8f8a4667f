import Foundation

/// Documents for the tool to work on.
enum SpecText {
    /// One operation and two types.
    static let pets = """
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        servers: [{url: "https://pets.example"}]
        paths:
          /pets/{name}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - {name: name, in: path, required: true, schema: {type: string}}
              responses:
                "200":
                  description: The pet.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                kind: {enum: [cat, dog]}

        """

    /// The files that `pets` gives.
    static let petsFiles = [
        "Models/Pet.swift", "Pets/GetPetError.swift", "Pets/Pets+Get.swift", "Pets/Pets.swift",
        "PetsClient.swift",
    ]

    /// The document after a change in one place.
    static func pets(_ old: String, _ new: String) -> String {
        pets.replacingOccurrences(of: old, with: new)
    }
}
