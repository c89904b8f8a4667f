extension OperationRenderer {
    /// Prints how one page leads to the next.
    func paginate(
        _ pagination: PaginationDeclaration, _ operation: OperationDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: operation.path.components)
        printer.blank()
        printer.block("extension \(operation.path): PaginatedOperation") { printer in
            printer.block("\(access)var pageCursor: String?") { printer in
                printer.line("get { \(pagination.cursor) }")
                printer.line("set { \(pagination.cursor) = newValue }")
            }
            printer.blank()
            printer.block(
                "\(access)static func items(in page: \(type(pagination.page))) -> [\(type(pagination.item))]"
            ) { printer in
                let isThere = pagination.items.allSatisfy { $0.presence == .required }
                printer.line("\(pagination.items.source)\(isThere ? "" : " ?? []")")
            }
            printer.blank()
            printer.block(
                "\(access)static func nextCursor(in page: \(type(pagination.page))) -> String?"
            ) { printer in
                printer.line(pagination.next.source)
            }
        }
    }
}

extension [PaginationDeclaration.Member] {
    /// Reads what they lead to from a local value called `page`.
    fileprivate var source: Code {
        var code: Code = "page"
        for (index, member) in enumerated() {
            let isLast = index == count - 1
            let suffix: Code =
                switch member.presence {
                case .required: ""
                case .optional: isLast ? "" : "?"
                case .optionalOrNull: isLast ? "?.value" : "?.value?"
                }
            code = "\(code).\(member: member.name)\(suffix)"
        }
        return code
    }
}
