import ClientGenerator
import SpecReader

/// What a command works on: the settings, with the options laid over them, and the document.
struct ClientInput {
    var settings: Settings
    var document: SourceFile
    /// Empty for a command that takes no output.
    var output: String

    /// - Returns: `nil` where the settings are too wrong to go on; the diagnostics say why.
    static func read(
        _ invocation: Invocation, into diagnostics: inout Diagnostics
    ) throws -> ClientInput? {
        let config = invocation[.config]
        var settings = Settings()
        if let config {
            settings = SettingsReader.read(
                try SourceFile(reading: config), loader: .disk, into: &diagnostics)
        }
        if let layout = invocation[.layout].flatMap(FileLayout.init) { settings.layout = layout }

        func value(of option: Option, else setting: String?) throws -> String {
            if let value = invocation[option] ?? setting { return value }
            throw UsageError.missing(option, invocation.command, config: config)
        }
        do {
            let command = invocation.command
            let spec = try value(of: .spec, else: settings.spec)
            var output =
                try command.options.contains(.output)
                ? value(of: .output, else: settings.output) : ""
            while output.count > 1, output.last == "/" { output.removeLast() }
            return ClientInput(
                settings: settings, document: try SourceFile(reading: spec), output: output)
        } catch  where diagnostics.hasErrors {
            // What is missing may be there, only misspelt.
            return nil
        }
    }
}
