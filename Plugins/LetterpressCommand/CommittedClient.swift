import Foundation
import PackagePlugin

/// A client that is kept as source: the settings that it is printed from. Paths are relative to the package, so that
/// messages are short.
struct CommittedClient {
    var settings: String
    /// Where the settings do not say it.
    var output: String?
    /// What `--target` calls it.
    var target: String?

    /// What to tell the tool.
    func arguments(isCheck: Bool) -> [String] {
        let paths = ["--config", settings] + (output.map { ["--output", $0] } ?? [])
        guard isCheck else { return ["generate"] + paths }
        let target = target.map { " --target \($0)" } ?? ""
        let remedy =
            "swift package --allow-writing-to-package-directory regenerate\(target)"
        return ["check"] + paths + ["--remedy", remedy]
    }

    /// The clients of a package: every settings file in the usual places that states an output itself. One that only
    /// extends such a file belongs to a target that prints the same client at every build.
    static func all(in package: Package) throws -> [CommittedClient] {
        let root = package.directoryURL
        let folders = [root, root.appendingPathComponent("spec")]
        let files = (folders + package.targets.map(\.directoryURL)).compactMap(settings)
        let clients = files.filter { $0.output != nil }
        guard !clients.isEmpty else { throw Failure.noOutput }
        return clients.map { CommittedClient(settings: $0.url.path(below: root)) }
    }

    /// The client of one target, by default in the folder `Generated` within the target's own.
    static func client(ofTarget name: String, in package: Package) throws -> CommittedClient {
        guard let target = package.targets.first(where: { $0.name == name }) else {
            throw Failure.noTarget(name, among: package.targets.map(\.name))
        }
        guard let file = settings(in: target.directoryURL) else { throw Failure.noSettings(name) }
        let root = package.directoryURL
        let hasOutput = file.chain.contains { $0.output != nil }
        let output = target.directoryURL.appendingPathComponent("Generated").path(below: root)
        return CommittedClient(
            settings: file.url.path(below: root), output: hasOutput ? nil : output, target: name)
    }

    private static func settings(in folder: URL) -> SettingsFile? {
        let url = folder.appendingPathComponent(SettingsFile.name)
        return FileManager.default.fileExists(atPath: url.path) ? SettingsFile(url) : nil
    }
}

extension URL {
    fileprivate func path(below root: URL) -> String {
        let folder = root.path + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }
}
