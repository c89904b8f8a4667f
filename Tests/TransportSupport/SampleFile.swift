import Foundation

/// A file that is no text.
package struct SampleFile {
    package let url = URL.temporaryDirectory.appending(path: "\(UUID().uuidString) #1.bin")
    let bytes: Data

    package init(size: Int) throws {
        var state: UInt64 = 1
        // A prime number of bytes, so that no chunk can pass for another.
        let block = (0..<65_521).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
        var bytes = Data()
        while bytes.count < size { bytes += block.prefix(size - bytes.count) }
        self.bytes = bytes
        try bytes.write(to: url)
    }

    package func remove() {
        try? FileManager.default.removeItem(at: url)
    }
}
