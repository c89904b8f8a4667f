import Foundation
import PackagePlugin

/// Prints a target's client from its `letterpress.json` whenever the document or the settings change.
@main
struct LetterpressBuild: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let settings = target.directoryURL.appendingPathComponent(SettingsFile.name)
        return try commands(
            for: target.name,
            settings: FileManager.default.fileExists(atPath: settings.path) ? settings : nil,
            tool: context.tool(named: "letterpress"), output: context.pluginWorkDirectoryURL)
    }

    private func commands(
        for target: String, settings: URL?, tool: PluginContext.Tool, output: URL
    ) -> [Command] {
        guard let settings else {
            Diagnostics.error(
                """
                target '\(target)' has no '\(SettingsFile.name)'; add one to its folder, for example \
                {"spec": "openapi.yaml", "client": "ExampleClient"}
                """)
            return []
        }
        let chain = SettingsFile(settings).chain
        return [
            .buildCommand(
                displayName: "Printing the client of \(target)", executable: tool.url,
                arguments: [
                    "generate", "--config", settings.path, "--output", output.path,
                    "--layout", "fixed-files",
                ],
                inputFiles: chain.map(\.url) + documents(around: chain.compactMap(\.spec).first),
                outputFiles: Self.fileNames.map { output.appendingPathComponent($0) })
        ]
    }

    /// What the tool writes in the layout `fixed-files`. A plugin can import nothing of the package, so the names are
    /// repeated here; a test compares them.
    private static let fileNames = [
        "Letterpress+Client.swift", "Letterpress+Errors.swift", "Letterpress+Models.swift",
        "Letterpress+Operations.swift",
    ]

    /// The document, with the files beside and below it that it may refer to, and those elsewhere that it refers to.
    private func documents(around spec: URL?) -> [URL] {
        guard let spec else { return [] }
        let files = FileManager.default.enumerator(
            at: spec.deletingLastPathComponent(), includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles)
        let around = files?.compactMap { ($0 as? URL)?.standardizedFileURL }.filter {
            ["yaml", "yml", "json"].contains($0.pathExtension)
        }
        let others = ReferencedFiles(from: spec).urls.union(around ?? []).subtracting([spec])
        return [spec] + others.sorted { $0.path < $1.path }
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension LetterpressBuild: XcodeBuildToolPlugin {
        func createBuildCommands(
            context: XcodePluginContext, target: XcodeTarget
        ) throws -> [Command] {
            let files = target.inputFiles.map(\.url)
            return try commands(
                for: target.displayName,
                settings: files.first { $0.lastPathComponent == SettingsFile.name },
                tool: context.tool(named: "letterpress"), output: context.pluginWorkDirectoryURL)
        }
    }
#endif
