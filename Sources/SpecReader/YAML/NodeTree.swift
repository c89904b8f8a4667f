/// The nodes of one file as records in a row: no node is an object of its own, and no text is copied before somebody
/// asks for it.
public final class NodeTree: Sendable {
    let file: SourceFile
    /// The elements of a collection stand together; its entries too, each as a key and a value.
    let records: [NodeRecord]
    /// The texts that do not stand in the file as they are.
    let texts: [UInt8]
    /// What keys are called, by number.
    let keys: [String]

    init(file: SourceFile, records: [NodeRecord], texts: [UInt8], keys: [String]) {
        self.file = file
        self.records = records
        self.texts = texts
        self.keys = keys
    }

    convenience init(_ tree: NodeTree) {
        self.init(file: tree.file, records: tree.records, texts: tree.texts, keys: tree.keys)
    }

    func text(of record: NodeRecord) -> String {
        withText(of: record) { String(decoding: $0, as: UTF8.self) }
    }

    func withText<Result>(
        of record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let range = Int(record.start)..<Int(record.start + record.count)
        return (record.isInFile ? file.bytes : texts).withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Whether any mapping has a key.
    func hasKey(_ keyword: SchemaKeyword) -> Bool {
        let number = SchemaKeyword.all.firstIndex(of: keyword)
        return records.contains { $0.kind == .key && Int($0.start) == number }
    }

    static let empty = NodeTree(
        file: SourceFile(path: "", bytes: []), records: [], texts: [], keys: [])
}
