import Foundation

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
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
        if let cause = cause as NSError?, cause.domain == NSPOSIXErrorDomain {
            self.init(number: Int32(cause.code))
        } else {
            self.init(description: error.localizedDescription)
        }
    }

    private init(description: String) { self.description = description }
}
