import ProcessSupport

/// What a build did, read from what it said.
struct BuildLog {
    let run: CommandRun

    var status: Int32 { run.status }
    var text: String { run.text }

    /// The targets whose clients were printed.
    var printed: Set<String> {
        Set(text.matches(of: /Printing the client of (\w+)/).map { String($0.1) })
    }

    /// The modules of which something was compiled. Plugins are mentioned at every build.
    var compiled: Set<String> {
        let modules = text.matches(of: /(?:Compiling|Emitting module) (\w+)/).map { String($0.1) }
        return Set(modules).subtracting(["plugin"])
    }
}
