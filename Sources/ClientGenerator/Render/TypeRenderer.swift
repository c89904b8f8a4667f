/// Prints a type with everything nested in it, then how it is coded.
struct TypeRenderer {
    let access: Code

    func render(_ type: TypeDeclaration, to printer: inout SwiftPrinter) {
        declare(type, to: &printer)
        code(type, to: &printer)
    }

    func declare(_ type: TypeDeclaration, to printer: inout SwiftPrinter) {
        switch type {
        case .structure(let structure):
            StructRenderer(access: access).declare(structure, to: &printer)
        case .enumeration(let enumeration):
            EnumRenderer(access: access).declare(enumeration, to: &printer)
        case .union(let union):
            UnionRenderer(access: access).declare(union, to: &printer)
        }
    }

    func code(_ type: TypeDeclaration, to printer: inout SwiftPrinter) {
        let coding = CodingRenderer(access: access)
        switch type {
        case .structure(let structure): coding.render(structure, to: &printer)
        case .enumeration(let enumeration): coding.render(enumeration, to: &printer)
        case .union(let union):
            UnionRenderer(access: access).extend(union, to: &printer)
            coding.render(union, to: &printer)
        }
        for nested in type.nested { code(nested, to: &printer) }
    }
}
