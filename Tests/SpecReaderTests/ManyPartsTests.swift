import SpecReader
import SpecSupport
import Testing

/// The parts of a large document are read at the same time, which nobody may notice.
@Suite struct ManyPartsTests {
    @Test(arguments: [0, 1, 48, 49, 200])
    func `many parts come in their order, with the faults of each`(count: Int) throws {
        let numbers = 0..<count
        func lines(_ line: (Int) -> String) -> String { numbers.map(line).joined() }
        let marked = MarkedText(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                First: {}
            \(lines { "    S\($0): {description: The schema that is number \($0), \(mark($0, in: "s"))}\n" })
              responses:
                First: {description: x}
            \(lines { "    R\($0): {description: x, \(mark($0, in: "r"))}\n" })
            paths:
              /first: {}
            \(lines { "  /p\($0): {\(mark($0, in: "p"))}\n" })
            webhooks:
              first: {}
            \(lines { "  w\($0): {\(mark($0, in: "w"))}\n" })
            """)
        var diagnostics = Diagnostics()
        let document = try #require(DocumentReader.read(marked.file, into: &diagnostics))
        let components = document.components
        #expect(components.schemas.map(\.name) == ["First"] + numbers.map { "S\($0)" })
        #expect(
            components.schemas.dropFirst().map(\.value.keywords?.annotations.description)
                == numbers.map { "The schema that is number \($0)" })
        #expect(components.responses.map(\.name) == ["First"] + numbers.map { "R\($0)" })
        #expect(document.paths.map(\.path) == ["/first"] + numbers.map { "/p\($0)" })
        #expect(document.webhooks.map(\.path) == ["first"] + numbers.map { "w\($0)" })
        let wrong = numbers.filter { $0.isMultiple(of: 3) }
        #expect(
            marked.lines(of: diagnostics)
                == wrong.map {
                    "⟦s\($0)⟧ warning: unknown key 'odd' in schema 'S\($0)' is ignored [unknown-key]"
                }
                + wrong.map {
                    "⟦r\($0)⟧ warning: unknown key 'odd' in response 'R\($0)' is ignored [unknown-key]"
                }
                + wrong.map {
                    "⟦p\($0)⟧ warning: unknown key 'odd' in path '/p\($0)' is ignored [unknown-key]"
                }
                + wrong.map {
                    "⟦w\($0)⟧ warning: unknown key 'odd' in path 'w\($0)' is ignored [unknown-key]"
                })
    }

    /// Each third part has a key that is none.
    private func mark(_ number: Int, in part: String) -> String {
        number.isMultiple(of: 3) ? "⟦\(part)\(number)⟧odd: 1" : "x-fine: 1"
    }

    @Test(arguments: [0, 3, 100, 199])
    func `references in odd places are followed in their order`(first: Int) throws {
        let files = MarkedFiles(
            """
            === api.yaml
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
            \((0..<200).map { number in
                switch number {
                case first: "    S\(number): {properties: {$ref: link.yaml}}\n"
                case first..<200 where number.isMultiple(of: 7):
                    "    S\(number): {properties: {$ref: pet.yaml}, description: {$ref: ⟦\(number)⟧none.md}}\n"
                default: "    S\(number): {type: object}\n"
                }
            }.joined())
            === pet.yaml
            name: {type: string, ⟦1⟧odd: 1}
            """, links: ["link.yaml": "pet.yaml"])
        var diagnostics = Diagnostics()
        let document = try #require(
            DocumentReader.read(files.document, loader: files.loader, into: &diagnostics))
        let others = (first + 1..<200).filter { $0.isMultiple(of: 7) }
        #expect(
            document.components.schemas.filter { $0.value.keywords?.properties.isEmpty == false }
                .map(\.name)
                == ([first] + others).map { "S\($0)" })
        #expect(document.files.others == ["link.yaml"])
        #expect(
            files.lines(of: diagnostics)
                == others.map {
                    "⟦\($0)⟧ warning: cannot read 'none.md': no such file or directory [unreadable-file]"
                } + [
                    "link.yaml:1:22 warning: unknown key 'odd' in property 'name' is ignored [unknown-key]"
                ])
    }
}
