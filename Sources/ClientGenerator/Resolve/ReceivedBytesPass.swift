/// Makes texts of the bytes that only come from the server: JSON has none, and servers write them in whatever way.
enum ReceivedBytesPass {
    static func run(on schemas: inout SchemaTable) {
        for id in schemas.ids
        where schemas[id].direction == .response && schemas[id].format == "binary" {
            schemas[id].format = nil
        }
    }
}
