/// Which operations deliver several things.
extension MethodNames {
    /// Whether what is delivered are the things of which others of a path below are one each.
    func isCollection(_ operation: ResolvedOperation) -> Bool {
        guard operation.method == "GET", let things = collections[operation.path] else {
            return false
        }
        return operation.deliveredIDs.contains { id in
            switch schemas[id].shape {
            case .array: return true
            case .object(let object):
                return elementsOfLists(in: object).contains(where: things.contains)
            default: return false
            }
        }
    }

    /// Whether what is delivered is a list, or a page of one.
    mutating func isList(_ operation: ResolvedOperation) -> Bool {
        guard operation.method == "GET", !operation.isAboutOne else { return false }
        if operation.pagination != nil { return true }
        return operation.deliveredIDs.contains { id in
            switch schemas[id].shape {
            case .array: return true
            case .object(let object):
                return !elementsOfLists(in: object).isEmpty && !elements.contains(id)
            default: return false
            }
        }
    }

    private func elementsOfLists(in object: Shape.ObjectShape) -> [SchemaID] {
        object.properties.compactMap { property in
            if case .array(let element) = schemas[property.use.id].shape { element.id } else { nil }
        }
    }

    /// The elements of what is delivered, a list or an object that has one.
    var elementsOfAllLists: Set<SchemaID> {
        operations.lazy.filter { $0.method == "GET" }.flatMap(\.deliveredIDs)
            .reduce(into: []) { elements, id in
                switch schemas[id].shape {
                case .array(let element): elements.insert(element.id)
                case .object(let object):
                    // A tree holds others of its kind.
                    elements.formUnion(elementsOfLists(in: object).filter { $0 != id })
                default: break
                }
            }
    }
}
