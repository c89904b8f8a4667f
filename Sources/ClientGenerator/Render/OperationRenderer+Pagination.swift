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
                printer.line(
                    "page.\(member: pagination.items)\(pagination.itemsAreOptional ? " ?? []" : "")"
                )
            }
            printer.blank()
            printer.block(
                "\(access)static func nextCursor(in page: \(type(pagination.page))) -> String?"
            ) { printer in
                let value: Code = pagination.nextIsNullable ? "?.value" : ""
                printer.line("page.\(member: pagination.next)\(value)")
            }
        }
    }
}
