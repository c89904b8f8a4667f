/// Which operations deliver several things.
extension MethodNames {
    /// `list` for what reads many things, whatever word the id has for that: `fetchEvents`, `eventsAll`; and `get` for
    /// what reads one of them.
    mutating func withListVerb(
        _ name: Words, _ operation: ResolvedOperation, isPlural: Bool
    ) -> Words {
        let key = name.key
        if key.count == 2, Self.idleAdjectives.contains(key),
            operation.method != "GET" || operation.isAboutOne
        {
            return Words(name.words.prefix(1))
        }
        guard operation.method == "GET", key.count == 1 || key.dropFirst().first == "by" else {
            return name
        }
        switch key[0] {
        case let verb where Words.isReading(verb):
            let isListed = isPlural && (isList(operation) || hasOthersBelow(operation))
            return isListed ? Words(["list"] + name.words.dropFirst()) : name
        case _ where key.count > 1: return name
        case "all": return isList(operation) ? Words(["list"]) : name
        case "one", "single": return operation.isAboutOne ? Words(["get"]) : name
        default: return name
        }
    }

    /// What says no more than the verb alone.
    private static let idleAdjectives: Set = [
        ["create", "new"], ["get", "single"], ["get", "specific"], ["retrieve", "single"],
        ["update", "existing"],
    ]

    /// Whether what is delivered are the things of which others of a path below are one each.
    func isCollection(_ operation: ResolvedOperation) -> Bool {
        guard operation.method == "GET", let things = collections[operation.path] else {
            return false
        }
        return operation.deliveredIDs.contains {
            isArray($0) || listed(in: $0).contains(where: things.contains)
        }
    }

    /// Whether there is one of several things below the path, and that is something else than what the path delivers.
    func hasOthersBelow(_ operation: ResolvedOperation) -> Bool {
        collections[operation.path]?.isDisjoint(with: operation.deliveredIDs) == true
    }

    /// Whether what is delivered is a list, or a page of one.
    mutating func isList(_ operation: ResolvedOperation) -> Bool {
        guard operation.method == "GET", !operation.isAboutOne else { return false }
        if operation.pagination != nil { return true }
        return operation.deliveredIDs.contains {
            isArray($0) || !listed(in: $0).isEmpty && !elements.contains($0)
        }
    }

    /// The elements of what is delivered, a list or an object that has one.
    var elementsOfAllLists: Set<SchemaID> {
        operations.lazy.filter { $0.method == "GET" }.flatMap(\.deliveredIDs)
            .reduce(into: []) { elements, id in
                // A tree holds others of its kind.
                elements.formUnion(listed(in: id).filter { $0 != id })
            }
    }

    private func isArray(_ id: SchemaID) -> Bool {
        if case .array = schemas[id].shape { true } else { false }
    }

    /// The elements of a list, or of the lists that an object has.
    private func listed(in id: SchemaID) -> [SchemaID] {
        switch schemas[id].shape {
        case .array(let element): [element.id]
        case .object(let object):
            object.properties.compactMap { property in
                if case .array(let element) = schemas[property.use.id].shape {
                    element.id
                } else {
                    nil
                }
            }
        default: []
        }
    }
}
