/// Ends the command; the package manager prints the text behind `error:`.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    static let noOutput = Failure(
        """
        no '\(SettingsFile.name)' in the package's folder, in 'spec' or in the folder of a target has an \
        "output"; name a target with '--target'
        """)

    static func noSettings(_ target: String) -> Failure {
        Failure("target '\(target)' has no '\(SettingsFile.name)' in its folder")
    }

    static func noTarget(_ name: String, among names: [String]) -> Failure {
        let nearest = names.first { $0.difference(from: name).count < 4 }
        let all = names.map { "'\($0)'" }.joined(separator: ", ")
        let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; the package has \(all)"
        return Failure("there is no target '\(name)'\(hint)")
    }
}
