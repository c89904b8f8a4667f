import Foundation

/// Everything that a program can print of some values.
struct Printout: TextOutputStream {
    private(set) var text = ""

    mutating func write(_ text: String) {
        self.text += text
    }

    mutating func add(_ value: Any) {
        print(value, String(describing: value), String(reflecting: value), to: &self)
        debugPrint(value, to: &self)
        dump(value, to: &self)
        walk(value, depth: 0)
        if let error = value as? any Error {
            print(error.localizedDescription, error as NSError, to: &self)
            print((error as NSError).userInfo, to: &self)
        }
    }

    private mutating func walk(_ value: Any, depth: Int) {
        guard depth < 12 else { return }
        for child in Mirror(reflecting: value).children {
            print(child.label ?? "", child.value, String(reflecting: child.value), to: &self)
            walk(child.value, depth: depth + 1)
        }
    }
}
