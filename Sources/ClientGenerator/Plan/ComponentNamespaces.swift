/// What components are called whose names say where they are from, as those of Java and Kubernetes do:
/// `io.k8s.api.core.v1.Pod` is a `Pod`, or a `V1Pod` beside that of another version.
struct ComponentNamespaces {
    private var shortNames: [String: String] = [:]
    /// No namespaces that anybody means lie deeper.
    private static let deepest = 16

    /// - Parameter names: Of all components.
    init(_ names: [String]) {
        nameWithoutModules(names)
        let ways = names.map(Self.way)
        guard ways.contains(where: { $0.count > 1 }) else { return }
        var counts: [String: Int] = [:]
        for way in ways {
            for length in 1...way.count { counts[Self.key(way.suffix(length)), default: 0] += 1 }
        }
        for (name, way) in zip(names, ways) where way.count > 1 {
            // As short as it can be and be the only one.
            let length = (1..<way.count).first { counts[Self.key(way.suffix($0))] == 1 }
            guard let length else { continue }
            shortNames[name] = way.suffix(length).joined(separator: ".")
        }
    }

    /// What begins with an underscore is a module that only its authors see: `ml._types.Filter` is an `MlFilter`, and
    /// `ml._types.MlFilter` is one too.
    private mutating func nameWithoutModules(_ names: [String]) {
        // Nearly all names are seen by their bytes to be plain.
        let withModules = names.filter {
            $0.utf8.contains(UInt8(ascii: ".")) && ($0.hasPrefix("_") || $0.contains("._"))
        }
        guard !withModules.isEmpty else { return }
        func plain(_ name: String) -> String {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            let own = parts.last?.lowercased() ?? ""
            let said = parts.dropLast().filter {
                !$0.hasPrefix("_") && !own.hasPrefix($0.lowercased())
            }
            return (said + parts.suffix(1)).joined(separator: ".")
        }
        let counts = names.map { plain($0).lowercased() }.counts
        for name in withModules where counts[plain(name).lowercased()] == 1 {
            shortNames[name] = plain(name)
        }
    }

    /// The name without what nobody needs to tell it from others.
    func plainName(_ name: String) -> String { shortNames[name] ?? name }

    /// The namespaces, from the outermost one, and the name within them; of other names, one part that is all of it.
    private static func way(_ name: String) -> [Substring] {
        // Nearly all names are seen by their bytes to be plain.
        guard name.utf8.contains(UInt8(ascii: ".")) else { return [name[...]] }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.count <= deepest, let own = parts.last?.first, own.isUppercase,
            parts.dropLast().allSatisfy({ $0.first?.isLowercase == true })
        else { return [name[...]] }
        return parts
    }

    /// Names that differ in case alone are one to many readers.
    private static func key(_ way: ArraySlice<Substring>) -> String {
        way.joined(separator: ".").lowercased()
    }
}
