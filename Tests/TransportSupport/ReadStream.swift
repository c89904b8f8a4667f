import Foundation
import LetterpressRuntime

/// Reads a body to its end.
package func read(_ stream: BodyStream) async -> (text: String, end: TransportError.Reason?) {
    var text = Data()
    do throws(TransportError) {
        for try await chunk in stream { text += chunk }
        return (String(decoding: text, as: UTF8.self), nil)
    } catch {
        return (String(decoding: text, as: UTF8.self), error.reason)
    }
}
