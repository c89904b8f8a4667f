import Foundation
import Synchronization

/// A JSON text, checked as a whole and split into tokens in one pass.
///
/// The text must follow RFC 8259 in UTF-8; a byte order mark is skipped. Where a member name comes twice
/// in one object, the last one counts.
///
/// Sharing one is safe although the compiler cannot see it: both buffers are filled before the initializer
/// ends, and nothing changes them until `deinit` frees them, for which whoever reads them keeps their owner alive;
/// choices among variants have a lock of their own.
public final class JSONDocument: @unchecked Sendable, CustomStringConvertible, CustomReflectable {
    /// How deep arrays and objects may nest unless told otherwise.
    ///
    /// Types that hold themselves are read level by level. Where a thread has 512 KB of stack, as on Apple platforms
    /// all but the main one, twice as many levels of a struct with ten members would not fit in a debug build.
    public static let defaultDepth = 128

    /// The text, followed by zeros so that eight bytes can be read at any position.
    private let text: UnsafePointer<UInt8>
    /// The length of the text.
    let size: Int
    private let tokens: UnsafeBufferPointer<JSONToken>
    private let variantChoices = AtomicLazyReference<VariantChoices>()
    private let metUnknown = Atomic(false)
    /// The document whose buffers this one reads, where it has none of its own.
    private let owner: JSONDocument?
    /// Who wants to know of unknown values, too.
    private let listener: JSONDocument?
    /// Whether texts are to be just what a format demands, because they are to tell variants apart.
    let isExact: Bool

    /// Reads UTF-8 bytes; fails on the first fault, with its byte offset.
    public convenience init(
        _ data: Data, maximumDepth: Int = JSONDocument.defaultDepth
    ) throws(JSONError) {
        try self.init(copying: data, maximumDepth: maximumDepth)
    }

    /// Reads a text; fails on the first fault, with its byte offset.
    public convenience init(
        _ text: String, maximumDepth: Int = JSONDocument.defaultDepth
    ) throws(JSONError) {
        try self.init(copying: Array(text.utf8), maximumDepth: maximumDepth)
    }

    init(
        copying source: some Collection<UInt8>, maximumDepth: Int = JSONDocument.defaultDepth
    ) throws(JSONError) {
        let size = source.count
        guard size < Int(UInt32.max) - 16 else {
            throw JSONError(offset: 0, expected: "at most 4 GiB", found: "more")
        }
        let capacity = size + JSONScanner.padding
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        let buffer = UnsafeMutableBufferPointer(start: text, count: capacity)
        buffer[buffer.initialize(fromContentsOf: source)...].initialize(repeating: 0)
        var scanner = JSONScanner(text: text, size: size, maximumDepth: maximumDepth)
        do throws(JSONError) {
            try scanner.scan()
        } catch {
            text.deallocate()
            scanner.tokens.deallocate()
            throw error
        }
        self.text = UnsafePointer(text)
        self.size = size
        tokens = scanner.tokens.buffer
        owner = nil
        isExact = false
        listener = nil
    }

    /// The same text, for a reading that is to tell whether it met unknown values.
    convenience init(watching document: JSONDocument) {
        self.init(document, isExact: document.isExact, listener: nil)
    }

    /// The same text, for a reading that is to be exact.
    convenience init(exactly document: JSONDocument) {
        self.init(document, isExact: true, listener: document)
    }

    private init(_ document: JSONDocument, isExact: Bool, listener: JSONDocument?) {
        let owner = document.owner ?? document
        self.owner = owner
        self.isExact = isExact
        self.listener = listener
        text = owner.text
        size = owner.size
        tokens = owner.tokens
    }

    deinit {
        guard owner == nil else { return }
        text.deallocate()
        tokens.deallocate()
    }

    /// The outermost value.
    public var root: JSONReader { JSONReader(document: self, index: 0) }

    /// The length alone, because values can be secrets.
    public var description: String { "JSON document of \(size) bytes" }

    public var customMirror: Mirror { Mirror(self, children: ["size": size]) }

    /// How many tokens there are.
    var tokenCount: Int { tokens.count }

    /// How many members the value at `index` has, and the values within it, but for those that are `null`, which count
    /// as missing.
    func memberCount(of index: Int) -> Int {
        (index..<end(of: index)).count { self[$0].form == .name && self[$0 + 1].form != .null }
    }

    /// The variant that was chosen before for the value at `index`, if that took a search.
    func choice(at index: Int, of union: Any.Type) -> Int? {
        (owner ?? self).variantChoices.load()?[index, union, isExact]
    }

    func choose(_ position: Int, at index: Int, of union: Any.Type) {
        let whole = owner ?? self
        let choices =
            whole.variantChoices.load() ?? whole.variantChoices.storeIfNil(VariantChoices())
        choices[index, union, isExact] = position
    }

    /// Whether values were met that are kept because nobody knows them.
    var hasUnknownValues: Bool { metUnknown.load(ordering: .relaxed) }

    func noteUnknownValue() {
        metUnknown.store(true, ordering: .relaxed)
        listener?.noteUnknownValue()
    }

    // Both buffers are read here alone, and only while the document is certain to live.

    @inline(__always)
    subscript(index: Int) -> JSONToken {
        withExtendedLifetime(self) { tokens[index] }
    }

    /// The bytes of a scalar or a name as they stand.
    @inline(__always)
    func withText<Result>(
        of token: JSONToken, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withExtendedLifetime(self) {
            body(
                UnsafeBufferPointer(
                    start: text + Int(token.start), count: Int(token.link &- token.start)))
        }
    }

    /// The index of the first token behind the value at `index`.
    @inline(__always)
    func end(of index: Int) -> Int {
        let token = self[index]
        return token.isContainer ? Int(token.link) : index + 1
    }
}
