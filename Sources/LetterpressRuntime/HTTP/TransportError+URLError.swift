import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension TransportError {
    init(_ error: any Error) {
        guard let error = error as? URLError else {
            self.init(.other)
            return
        }
        guard !error.isBrokenOff else {
            self.init(.connectionLost)
            return
        }
        guard !error.isWithoutConnection else {
            self.init(.cannotConnect)
            return
        }
        switch error.code {
        case .timedOut: self.init(.timedOut)
        case .cancelled: self.init(.cancelled)
        case .cannotFindHost, .dnsLookupFailed: self.init(.cannotConnect, "the host is not known")
        case .cannotConnectToHost: self.init(.cannotConnect)
        case .notConnectedToInternet: self.init(.cannotConnect, "there is no network")
        case .networkConnectionLost: self.init(.connectionLost)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
            .clientCertificateRejected, .clientCertificateRequired:
            self.init(.untrusted)
        case .badServerResponse, .cannotParseResponse, .zeroByteResource,
            .cannotDecodeRawData, .cannotDecodeContentData:
            self.init(.badResponse)
        // The URL was checked: it is the answer that speaks another protocol.
        case .unsupportedURL: self.init(.badResponse)
        default: self.init(.other, "the exchange failed with URLError \(error.code.rawValue)")
        }
    }
}

extension URLError {
    /// Whether the connection ended within the response, or before it began.
    ///
    /// Where libcurl does the work, its words alone tell this from other errors.
    fileprivate var isBrokenOff: Bool {
        localizedDescription.hasPrefix("transfer closed with")
            || localizedDescription.hasPrefix("Empty reply from server")
    }

    /// Whether a server ended the connection while it came about, which libcurl alone calls by its name.
    fileprivate var isWithoutConnection: Bool {
        localizedDescription.hasPrefix("Failed to connect to")
    }
}
