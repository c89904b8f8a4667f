// The table "Style Examples" of OpenAPI 3.1, section 4.8.12.
extension ParameterForm {
    /// As a part of a path; the receiver is percent-encoded already.
    func path(_ name: String, _ style: ParameterStyle, explode: Bool) -> String {
        switch style {
        case .label: return "." + joined(explode ? "." : ",", exploded: explode)
        case .matrix:
            switch self {
            case .list(let elements) where explode:
                return elements.map { ";\(name)=\($0)" }.joined()
            case .members(let members) where explode:
                return members.map { ";\($0.name)=\($0.text)" }.joined()
            default: return isEmpty ? ";\(name)" : ";\(name)=\(joined(","))"
            }
        default: return joined(",", exploded: explode)
        }
    }

    /// As parts of a query or a cookie, each `name=text`; the receiver is percent-encoded already.
    func pairs(_ name: String, _ style: ParameterStyle, explode: Bool) -> [String] {
        switch self {
        case .text(let text): ["\(name)=\(text)"]
        case .list(let elements) where elements.isEmpty: []
        case .members(let members) where members.isEmpty: []
        case .members(let members) where style == .deepObject:
            members.map { "\(name)%5B\($0.name)%5D=\($0.text)" }
        case .list(let elements) where explode: elements.map { "\(name)=\($0)" }
        case .members(let members) where explode: members.map { "\($0.name)=\($0.text)" }
        default: ["\(name)=\(joined(style.delimiter))"]
        }
    }
}

extension ParameterStyle {
    fileprivate var delimiter: String {
        switch self {
        case .spaceDelimited: "%20"
        case .pipeDelimited: "%7C"
        default: ","
        }
    }
}

extension String {
    /// Every byte except letters, digits and `-._~` as `%XX` (RFC 3986).
    var percentEncoded: String {
        let digits = UInt8.hexadecimalDigits
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte.isLetterOrDigit || "-._~".utf8.contains(byte) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                for digit in [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]] {
                    result.append(digit >= UInt8(ascii: "a") ? digit - 32 : digit)
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
