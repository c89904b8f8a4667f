#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Why the system refused to read or to write a file, for example `permission denied`.
package struct SystemFault: Error, Hashable, CustomStringConvertible {
    package let description: String

    /// - Parameter number: What `errno` said.
    package init(number: Int32) {
        let text = String(cString: strerror(number))
        description = text.prefix(1).lowercased() + text.dropFirst()
    }

    /// The fault behind an error of Foundation, whose own words differ between platforms.
    package init(_ error: any Error) {
        if let cause = (error as? CocoaError)?.underlying as? POSIXError {
            self.init(number: cause.code.rawValue)
        } else {
            self.init(description: "\(error)")
        }
    }

    private init(description: String) { self.description = description }
}
