import Foundation

/// Three lines for each load: the client over both transports, and bare `URLSession` doing the same.
enum LoadTable {
    static let head = line(
        ["", "", "calls/s", "p50 ms", "p99 ms", "memory MB", "", "ratio to bare"])

    static func rows(_ load: Load, _ result: Load.Result) -> String {
        func ratio(_ figures: LoadFigures) -> String {
            (figures.callsPerSecond / result.bare.callsPerSecond).text(2) + " x"
        }
        let name = "\(load.callsInFlight) in flight\(load.manner.label)"
        return [
            row(name, "Postpress over libcurl", result.curl, ratio(result.curl)),
            row("", "Postpress over URLSession", result.session, ratio(result.session)),
            row("", "URLSession alone", result.bare, ""),
        ].joined(separator: "\n")
    }

    static func row(_ load: Load, withoutNetwork figures: LoadFigures) -> String {
        row("\(load.callsInFlight) in flight, no network", "Postpress", figures, "")
    }

    private static func row(
        _ load: String, _ caller: String, _ figures: LoadFigures, _ ratio: String
    ) -> String {
        line([
            load, caller, figures.callsPerSecond.text(0), figures.latency(within: 0.5).text,
            figures.latency(within: 0.99).text, megabytes(figures.memory),
            "-> " + megabytes(figures.memory + figures.memoryGrowth), ratio,
        ])
    }

    private static func line(_ cells: [String]) -> String {
        zip(cells, [-27, -25, 8, 8, 8, 10, 8, 14]).map { cell, width in
            let padding = String(repeating: " ", count: max(0, abs(width) - cell.count))
            return width < 0 ? cell + padding : padding + cell
        }
        .joined(separator: " ")
    }

    private static func megabytes(_ bytes: Int) -> String { (Double(bytes) / 1e6).text(1) }
}

extension Duration {
    fileprivate var text: String { (self / .milliseconds(1)).text(2) }
}

extension Double {
    fileprivate func text(_ places: Int) -> String {
        formatted(.number.precision(.fractionLength(places)).grouping(.never))
    }
}
