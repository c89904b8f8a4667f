import SpecReader

/// What the mapping of a discriminator says, by the components that it leads to.
struct MappedValues {
    private var entries: [String: [(position: Int, value: String)]] = [:]
    /// Each once, in the order of the mapping.
    private(set) var components: [String] = []

    init(_ discriminator: Schema.Discriminator) {
        for (position, entry) in discriminator.mapping.enumerated() {
            let component = Self.component(entry.target)
            if entries[component] == nil { components.append(component) }
            entries[component, default: []].append((position, entry.value))
        }
    }

    /// The values for any of these components, in the order of the mapping.
    func values(of names: [String]) -> [String] {
        Set(names).flatMap { entries[$0] ?? [] }.sorted { $0.position < $1.position }.map(\.value)
    }

    /// `Cat`, `#/components/schemas/Cat` and `animals/Cat.yaml` name one component.
    static func component(_ target: String) -> String {
        if let name = JSONPointer(fragment: target)?.tokens.last { return name }
        let last = target.split(separator: "/").last ?? target[...]
        let isFile = [".json", ".yaml", ".yml"].contains { last.hasSuffix($0) }
        return String(isFile ? last[..<(last.lastIndex(of: ".") ?? last.endIndex)] : last)
    }
}
