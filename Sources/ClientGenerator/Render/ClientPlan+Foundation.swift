extension ClientPlan {
    /// Whether the declaration names types of Foundation.
    ///
    /// - Parameter errors: Those of the plan.
    func needsFoundation(_ part: FilePart, _ errors: [ErrorDeclaration]) -> Bool {
        switch part {
        case .client: client?.server.isGiven == true
        case .error(let error): errors[error].needsFoundation
        case .resource, .endOfResource: false
        case .methods(let operation, let resource), .operation(let operation, let resource):
            resources[resource].operations[operation].needsFoundation
        case .headers(let headers): self.headers[headers].needsFoundation
        case .type(let type): types[type].needsFoundation
        }
    }
}

extension ErrorDeclaration {
    fileprivate var needsFoundation: Bool {
        cases.contains { $0.content.type.needsFoundation }
            || nested.contains(where: \.needsFoundation)
    }
}

extension OperationDeclaration {
    fileprivate var needsFoundation: Bool {
        let success: Bool =
            switch success {
            case .single(_, let content): content.type.needsFoundation
            case .several(_, let cases, let shared):
                cases.contains { $0.content.type.needsFoundation }
                    || shared.contains { $0.type.needsFoundation }
            }
        return success || stream?.content.type.needsFoundation == true
            || body?.contents.contains { $0.type.needsFoundation } == true
            || parameters.contains { $0.property.type.needsFoundation }
            || headers.map { !$0.isShared && $0.needsFoundation } == true
            || callbacks.contains { $0.type.needsFoundation }
            || nested.contains(where: \.needsFoundation)
    }
}

extension HeadersDeclaration {
    fileprivate var needsFoundation: Bool { fields.contains { $0.type.needsFoundation } }
}

extension TypeDeclaration {
    fileprivate var needsFoundation: Bool {
        let own: Bool =
            switch self {
            case .structure(let structure): structure.needsFoundation
            case .enumeration: false
            case .union(let union):
                union.cases.contains { $0.type.needsFoundation }
                    || union.shared.contains { $0.type.needsFoundation }
                    || union.factories.contains(where: \.needsFoundation)
            }
        return own || nested.contains(where: \.needsFoundation)
    }
}

extension StructDeclaration {
    fileprivate var needsFoundation: Bool {
        properties.contains { $0.type.needsFoundation } || additional?.needsFoundation == true
    }
}

extension UnionDeclaration.Factory {
    fileprivate var needsFoundation: Bool {
        if case .memberwise(_, let structure) = self { structure.needsFoundation } else { false }
    }
}
