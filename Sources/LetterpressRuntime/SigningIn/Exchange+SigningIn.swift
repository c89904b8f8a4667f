/// How the attempts of one call are signed in by a provider of tokens.
struct SignIn {
    let provider: BearerToken.Provider
    var token: Secret?
    var hasRenewed = false
    /// Whether the token was renewed for the attempt that follows.
    var isFresh = false
    var renewalFault: ExchangeFailure.Cause?
}

extension Exchange {
    /// Asks for the token of the next attempt, whose time begins here.
    mutating func takeToken() async throws(ExchangeFailure) {
        guard signIn?.isFresh != true else {
            signIn?.isFresh = false
            return
        }
        beginTime()
        guard let signIn else { return }
        do {
            use(try await token(TokenRequest(), from: signIn.provider))
        } catch {
            throw failure(error)
        }
    }

    /// Asks for another token after a 401, once in a call.
    ///
    /// The server turned the request away, so that sending it again does no harm.
    mutating func renewToken(after result: AttemptResult) async -> Bool {
        guard let signIn, !signIn.hasRenewed, result.response?.status == 401 else { return false }
        self.signIn?.hasRenewed = true
        beginTime()
        do {
            let token = try await token(
                TokenRequest(refused: signIn.token), from: signIn.provider)
            guard token != signIn.token else { return false }
            use(token)
            self.signIn?.isFresh = true
            return true
        } catch {
            self.signIn?.renewalFault = error
            return false
        }
    }

    private mutating func use(_ token: Secret) {
        signIn?.token = token
        request.headers["Authorization"] = token.asBearer
    }

    private func token(
        _ request: TokenRequest, from provider: @escaping BearerToken.Provider
    ) async throws(ExchangeFailure.Cause) -> Secret {
        let outcome = await inTime { () async -> Result<Secret, any Error> in
            do {
                return .success(try await provider(request))
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .success(.success(let token)):
            let field = HeaderFields.Field(name: "Authorization", value: token.asBearer)
            guard field.hasForm else { throw .signIn(MalformedToken()) }
            return token
        case .success(.failure(let error)): throw Task.isCancelled ? .cancelled : .signIn(error)
        case .failure(.timeout(let kind)): throw .timeout(kind)
        case .failure(.cancelled): throw .cancelled
        }
    }
}
