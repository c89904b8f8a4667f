// Operations that would be called the same.
extension MethodNames {
    /// Operations whose functions have the same name as others, which their routes alone tell apart. The one that lies
    /// nearest to the root is called so.
    func twins(among indices: [Int], _ ownNames: [[Words]]) -> Set<Int> {
        let functions = zip(indices, ownNames).filter { operations[$0.0].isCalledByFunction }
        let groups = Dictionary(grouping: functions) { $0.1[0].key }.values.filter { $0.count > 1 }
        return groups.reduce(into: []) { twins, group in
            let depths = group.map { operations[$0.0].depth }
            let nearest = depths.min { $0.lexicographicallyPrecedes($1) }
            let isClear = depths.count { $0 == nearest } == 1
            twins.formUnion(
                zip(group, depths).filter { !isClear || $1 != nearest }.map(\.0.0))
        }
    }

    /// The names, but with the verbs of the ids for those that would be called as others are: `check` and `postCheck`.
    ///
    /// - Parameter ownNames: What each is called by its id alone; `nil` without an id.
    func withOwnVerbs(_ names: [Name], _ ownNames: [Name?]) -> [Name] {
        var names = names
        for group in Dictionary(grouping: names.indices, by: { names[$0].method.key }).values
        where group.count > 1 {
            let changed = group.filter { index in
                guard let own = ownNames[index] else { return false }
                return own.method.key.first != names[index].method.key.first
            }
            // One of them may be called so.
            for index in changed.count == group.count ? changed.dropFirst() : changed[...] {
                names[index] = ownNames[index] ?? names[index]
            }
        }
        return names
    }
}

extension ResolvedOperation {
    /// The method and the path, which another version of the operation may have as well.
    var routeOfAllVersions: [Substring] {
        [method[...]] + path.segments.filter { !$0.isVersion }
    }

    /// `v2`, also where the path has `2`.
    var version: Words? {
        path.segments.first(where: \.isVersion).map { segment in
            Words(splitting: segment.first?.isNumber == true ? "v\(segment)" : String(segment))
        }
    }
}
