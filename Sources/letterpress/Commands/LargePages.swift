#if canImport(Glibc)
    import Glibc
#endif

/// Asks for memory in large pages, where the system hands them out on request: a large document takes thousands of
/// small ones, which cost a tenth of the whole time.
enum LargePages {
    /// Where a page is two megabytes, smaller documents would pay for what they leave of the last ones. What is held of
    /// a document is some eight times as large as the document.
    private static let smallest = 2 << 20
    /// The largest block that glibc may come to take from its heap.
    private static let largestBlock = 32 << 20 - 1 << 16

    static func prepare(forDocumentOf size: Int) {
        #if canImport(Glibc)
            guard size >= smallest else { return }
            // A first block is mapped on its own. When it is given back, glibc learns to take those after it from the
            // heap, and to keep the heap: the second one becomes the part of the heap that is used next.
            for blockSize in [largestBlock, largestBlock / 2] {
                let block = UnsafeMutableRawPointer.allocate(byteCount: blockSize, alignment: 16)
                let start = block.alignedUp(toMultipleOf: Int(getpagesize()))
                // It is a request: nothing depends on whether it is met.
                _ = madvise(start, blockSize - block.distance(to: start), MADV_HUGEPAGE)
                block.deallocate()
            }
        #endif
    }
}
