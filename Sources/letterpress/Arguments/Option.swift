import ClientGenerator

/// An option: how it is written, and what help says about it.
struct Option: Hashable {
    let name: String
    /// Stands for the value in help; empty for an option that takes none.
    let placeholder: String
    let help: String
    /// All that the value can be; empty where it is free.
    var choices: [String] = []

    /// As it is typed.
    var flag: String { "--" + name }

    var takesValue: Bool { !placeholder.isEmpty }

    /// As it stands in help.
    var usage: String { takesValue ? "\(flag) \(placeholder)" : flag }

    static let config = Option(
        name: "config", placeholder: "<file>",
        help: "The settings of the client; paths in them are relative to this file.")
    static let spec = Option(
        name: "spec", placeholder: "<file>",
        help: "The OpenAPI document, YAML or JSON; wins over the settings.")
    static let output = Option(
        name: "output", placeholder: "<folder>",
        help: "The folder of the client; wins over the settings.")
    static let layout = Option(
        name: "layout", placeholder: "<layout>",
        help: "How the client is divided into files; wins over the settings.",
        choices: FileLayout.allCases.map(\.rawValue))
    static let statistics = Option(
        name: "statistics", placeholder: "<file>",
        help: "A file to write figures of the run to, as JSON.")
    static let format = Option(
        name: "format", placeholder: "<format>", help: "How to print.",
        choices: ["text", "markdown"])
    static let lintFormat = Option(
        name: "format", placeholder: "<format>", help: "How to print.", choices: ["text", "json"])
    static let all = Option(
        name: "all", placeholder: "", help: "List all warnings and files, not only the first ones.")
    static let remedy = Option(
        name: "remedy", placeholder: "<command>",
        help: "The command to name as the one that refreshes the client.")
}
