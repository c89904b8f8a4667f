import Foundation
import Testing

@testable import ClientGenerator

/// Operations as `method path | operationId | tags | summary`, and what calls them. A path that ends with ` []`
/// delivers a list.
struct OperationNamesRow: CustomTestStringConvertible {
    let id: String
    let operations: [String]
    let expected: [String]

    var testDescription: String { id }

    init(_ id: String, _ operations: [String], _ expected: [String]) {
        self.id = id
        self.operations = operations
        self.expected = expected
    }

    var document: String {
        var paths: [(path: String, operations: [String])] = []
        for (index, operation) in operations.enumerated() {
            let parts = operation.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            let route = parts[0].split(separator: " ")
            let id = parts[1].isEmpty ? "" : "operationId: '\(parts[1])', "
            let tags = parts[2].split(separator: ";").map { "'\($0)'" }
            let tag = tags.isEmpty ? "" : "tags: [\(tags.joined(separator: ", "))], "
            let summary = parts.count > 3 ? "summary: '\(parts[3])', " : ""
            let success =
                route.last == "[]"
                ? "'200': {description: '', content: {application/json: {schema: {type: array, items: {}}}}}"
                : "'204': {}"
            // Errors of their own, so that no two operations share a type for them.
            let responses = "responses: {\(success), '\(470 + index)': {}}"
            let names = route[1].matches(of: /{([^}]*)}/).map(\.1)
            let parameters = names.map {
                "{name: \($0), in: path, required: true, schema: {type: string}}"
            }
            let item =
                "\(route[0]): {\(id)\(tag)\(summary)"
                + "parameters: [\(parameters.joined(separator: ", "))], \(responses)}"
            if let known = paths.firstIndex(where: { $0.path == route[1] }) {
                paths[known].operations.append(item)
            } else {
                paths.append((String(route[1]), [item]))
            }
        }
        let items = paths.map { "'\($0.path)': {\($0.operations.joined(separator: ", "))}" }
        return SpecText.paths(items.joined(separator: "\n"))
    }

    func check() throws {
        let plan = try ClientPlan.of(document)
        let names = plan.resources.flatMap { resource in
            resource.operations.map { operation in
                "\(resource.place)\(operation.method.source) "
                    + "\(operation.path.text) \(operation.failure.path.text)"
            }
        }
        #expect(names == expected)
    }
}
