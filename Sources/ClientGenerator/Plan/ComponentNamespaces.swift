/// What components are called whose names say where they are from, as those of Java, Kubernetes and .NET do:
/// `io.k8s.api.core.v1.Pod` is a `Pod`, or a `V1Pod` beside that of another version.
struct ComponentNamespaces {
    private var shortNames: [String: String] = [:]
    /// No namespaces that anybody means lie deeper.
    private static let deepest = 16

    /// - Parameter names: Of all components.
    init(_ names: [String]) {
        nameWithoutModules(names)
        let root = Self.root(of: names)
        let ways = names.map { Self.way($0, root) }
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
    ///
    /// - Parameter root: Two namespaces that nearly all names are in.
    private static func way(_ name: String, _ root: [Substring]?) -> [Substring] {
        guard let parts = parts(of: name), let own = parts.last?.first, own.isUppercase else {
            return [name[...]]
        }
        let isInRoot = root.map(parts.starts) ?? false
        return isInRoot || parts.dropLast().allSatisfy { $0.first?.isLowercase == true }
            ? parts : [name[...]]
    }

    /// Where .NET has everything of a program: in `Shop.Api` are `Shop.Api.Models.Pet` and `Shop.Api.Orders.Line`. In
    /// capitals, few names with dots have namespaces.
    private static func root(of names: [String]) -> [Substring]? {
        let roots = names.lazy.compactMap(parts).map { Array($0.prefix(2)) }
        guard let root = roots.first, names.count > 3 else { return nil }
        return roots.count { $0 == root } * 5 > names.count * 4 ? root : nil
    }

    /// - Returns: `nil` for what is in no namespaces, or in one alone.
    private static func parts(of name: String) -> [Substring]? {
        // Nearly all names are seen by their bytes to be plain.
        guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 2 && parts.count <= deepest ? parts : nil
    }

    /// Names that differ in case alone are one to many readers.
    private static func key(_ way: ArraySlice<Substring>) -> String {
        way.joined(separator: ".").lowercased()
    }
}
