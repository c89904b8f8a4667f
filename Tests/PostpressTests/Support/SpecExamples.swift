import Foundation
import SpecReader
import Testing

/// The examples and catalogs that the spec itself holds.
enum SpecExamples {
    /// An example with the name of the component it is an example of.
    struct Example: CustomTestStringConvertible, Sendable {
        var component: String
        var place: String
        var json: String

        var testDescription: String { "\(component) at \(place)" }
    }

    static let root: Node? = {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../spec/postpress.yaml").standardizedFileURL.path()
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        var diagnostics = Diagnostics()
        return YAMLReader.read(SourceFile(path: path, bytes: [UInt8](bytes)), into: &diagnostics)
    }()

    /// The examples of component schemas, and of bodies that are one component.
    static let all: [Example] = {
        var found: [Example] = []
        for (name, schema) in root?["components"]?["schemas"]?.entries ?? [] {
            for example in schema["examples"]?.elements ?? [] {
                found.append(Example(component: name, place: "components", json: example.json))
            }
            if let example = schema["example"] {
                found.append(Example(component: name, place: "components", json: example.json))
            }
        }
        for content in root?.all(named: "application/json") ?? [] {
            guard let reference = content["schema"]?["$ref"]?.text else { continue }
            let name = String(reference.split(separator: "/").last ?? "")
            var values = (content["examples"]?.entries ?? []).compactMap { $0.value["value"] }
            if let example = content["example"] { values.append(example) }
            for value in values {
                found.append(
                    Example(component: name, place: "line \(value.location.line)", json: value.json)
                )
            }
        }
        return found
    }()

    /// One reason of an error catalog.
    struct CatalogEntry: CustomTestStringConvertible, Sendable {
        var operation: String
        var status: Int
        var type: String

        var testDescription: String { "\(operation) \(status) \(type)" }
    }

    /// Every operation, status and type that the spec lists.
    static let catalog: [CatalogEntry] = {
        var entries: [CatalogEntry] = []
        for (_, item) in root?["paths"]?.entries ?? [] {
            for (_, operation) in item.entries {
                guard let id = operation["operationId"]?.text else { continue }
                for (status, listed) in operation["responses"]?.entries ?? [] {
                    guard let code = Int(status), code >= 400 else { continue }
                    let parts = listed.followed["content"]?["application/json"]?["schema"]?[
                        "allOf"]?.elements
                    let reasons =
                        parts?.last?["properties"]?["type"]?.followed["oneOf"]?.elements ?? []
                    for reason in reasons {
                        guard let type = reason["const"]?.text else { continue }
                        entries.append(CatalogEntry(operation: id, status: code, type: type))
                    }
                }
            }
        }
        return entries
    }()
}

extension Node {
    subscript(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

    var entries: [(key: String, value: Node)] {
        guard case .mapping(let entries) = value else { return [] }
        return entries.map { ($0.key, $0.value) }
    }

    var elements: [Node] {
        if case .sequence(let elements) = value { Array(elements) } else { [] }
    }

    var text: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// The component that a reference points at; the node itself where it is none.
    fileprivate var followed: Node {
        guard let target = self["$ref"]?.text else { return self }
        let path = target.split(separator: "/").dropFirst().map(String.init)
        return path.reduce(SpecExamples.root) { $0?[$1] } ?? self
    }

    fileprivate func all(named name: String) -> [Node] {
        entries.flatMap { entry in
            (entry.key == name ? [entry.value] : []) + entry.value.all(named: name)
        } + elements.flatMap { $0.all(named: name) }
    }

    var json: String {
        switch value {
        case .null: "null"
        case .boolean(let flag): String(flag)
        case .number(let text): text
        case .string(let text): quoted(text)
        case .sequence(let elements): "[\(elements.map(\.json).joined(separator: ","))]"
        case .mapping(let entries):
            "{\(entries.map { "\(quoted($0.key)):\($0.value.json)" }.joined(separator: ","))}"
        }
    }

    private func quoted(_ text: String) -> String {
        let data = try? JSONEncoder().encode(text)
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
