# Needs a Swift toolchain, 6.2 or later. What else is missing gets installed.

SWIFT ?= swift
# Everything that is written by hand, and what is printed from spec/.
SWIFT_SOURCES = Package.swift Sources Generated Plugins Tests Fuzzing \
	$(foreach package,Benchmarks $(wildcard Examples/*),\
		$(wildcard $(addprefix $(package)/,Package.swift Sources Tests)))
STRICT = -Xswiftc -warnings-as-errors
# The generator as it is handed out. On Linux it holds all that it needs: it starts in half the time, in half the memory,
# and where no Swift is installed. The linker puts the library functions that it calls side by side, because the system
# loads pages; names that a library no longer has do no harm. Each function is a section of its own, because the linker
# moves and leaves out sections. The compiler calls for the types of collections directly: by their mangled names, each
# would be looked up at every start among all that conforms to a protocol.
TOOL = .build/tool/release/letterpress
BUILD_TOOL = $(SWIFT) build --quiet --configuration release --product letterpress \
	--scratch-path .build/tool -Xswiftc -cross-module-optimization \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	$(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -static-executable \
		-Xswiftc -Xfrontend -Xswiftc -function-sections \
		-Xswiftc -use-ld=lld -Xlinker --no-warn-symbol-ordering \
		-Xlinker "--symbol-ordering-file=$(CURDIR)/$(LIBRARY_FUNCTIONS)")
LIBRARY_FUNCTIONS = Scripts/library-functions.txt
PREFIX ?= /usr/local
ACCOUNTS = --package-path Examples/Accounts
HOSTED = --package-path Examples/Hosted

# Demo and tests talk to this machine alone, also where a proxy is set.
export NO_PROXY := 127.0.0.1,localhost,$(NO_PROXY)
export no_proxy := $(NO_PROXY)

.PHONY: help demo test install sanitize format lint bench corpus order fuzz oracle regenerate documentation libraries

help:  ## Shows this list.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: libraries  ## Prints the client from its spec and takes a tour of it; needs no key.
	@echo "Building the generator."
	@$(SWIFT) build --quiet --product letterpress
	@echo "Printing the client."
	@$(SWIFT) run --quiet --skip-build letterpress generate --config spec/letterpress.json
	@echo "Building an app that uses it."
	@$(SWIFT) build --quiet $(ACCOUNTS) --product AccountsApp
	@echo
	@$(SWIFT) run --quiet --skip-build $(ACCOUNTS) AccountsApp

test: libraries lint  ## Runs every check and every test.
	@Scripts/validate-spec
	Scripts/without-warnings $(SWIFT) build --build-tests $(STRICT)
	Scripts/without-warnings $(SWIFT) build --build-tests $(ACCOUNTS) $(STRICT)
	env -u POSTPRESS_API_KEY $(SWIFT) run --skip-build $(ACCOUNTS) $(STRICT) AccountsApp
	$(SWIFT) test --skip-build $(ACCOUNTS) $(STRICT)
	Scripts/without-warnings $(SWIFT) build $(HOSTED) $(STRICT)
	$(SWIFT) run --skip-build $(HOSTED) $(STRICT) HostedApp
	$(SWIFT) test --skip-build $(STRICT)

install: libraries  ## Builds the generator for release and copies it to PREFIX=/usr/local.
	$(BUILD_TOOL)
	install -d "$(PREFIX)/bin"
	install -m 755 $(TOOL) "$(PREFIX)/bin/letterpress"

# The sanitizer takes more stack than a test about little stack gives.
sanitize: libraries  ## Runs the tests of clients and transports under the thread sanitizer.
	$(SWIFT) test --sanitize=thread --scratch-path .build/sanitize --filter \
		'LetterpressRuntimeTests|LetterpressCurlTests|PostpressTests|PostpressConnectTests' \
		--skip IndirectTests/depth

format:  ## Formats all Swift files.
	@$(SWIFT) format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint:  ## Checks the form of all Swift files.
	@$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_SOURCES)

bench: libraries  ## Measures generator, coding, builds and calls against references.
	@echo "Building for release."
	@$(BUILD_TOOL)
	@$(SWIFT) build --quiet --configuration release --package-path Benchmarks
	@echo "Measuring."
	@$(SWIFT) run --quiet --skip-build --configuration release --package-path Benchmarks \
		Benchmarks "$(CURDIR)/$(TOOL)"
	@echo
	@$(SWIFT) run --quiet --skip-build --configuration release --package-path Benchmarks \
		LoadBenchmark

order: libraries  ## Notes the library functions that the generator calls, for its linker; needs valgrind.
	@$(BUILD_TOOL)
	Scripts/order-functions $(TOOL) > .build/library-functions
	mv .build/library-functions $(LIBRARY_FUNCTIONS)

corpus: libraries  ## Generates and compiles every OpenAPI document below CORPUS=<folder>.
	@test -n "$(CORPUS)" || { echo "usage: make corpus CORPUS=<folder of OpenAPI documents>"; exit 64; }
	@$(BUILD_TOOL)
	@$(SWIFT) build --quiet --target LetterpressRuntime
	@$(SWIFT) build --quiet --configuration release --package-path Benchmarks \
		--product CorpusBenchmark
	@$(SWIFT) run --quiet --skip-build --configuration release --package-path Benchmarks \
		CorpusBenchmark "$(CURDIR)/$(TOOL)" \
		"$$($(SWIFT) build --show-bin-path)/Modules" "$(CORPUS)"

fuzz: libraries  ## Throws mutated input at reader, generator and runtime, FUZZ_SECONDS=60 each.
	@Scripts/fuzz

oracle: libraries  ## Asks printed types about made-up values, ORACLE_EXAMPLES=50 for each.
	@rm -rf .build/oracle
	@EXAMPLE_PROGRAMS="$(CURDIR)/.build/oracle" $(SWIFT) test --quiet --filter ExampleTests
	@python=$$(Scripts/python-with hypothesis==6.138.0 jsonschema==4.26.0 PyYAML==6.0.3) \
		&& HYPOTHESIS_STORAGE_DIRECTORY="$(CURDIR)/.build/hypothesis" \
			"$$python" Scripts/oracle .build/oracle

regenerate: libraries  ## Prints the committed client anew after a change of spec/.
	@$(SWIFT) package --allow-writing-to-package-directory regenerate

documentation: libraries  ## Prints Documentation/Diagnostics.md anew after a change of explanations.
	@$(SWIFT) run --quiet letterpress explain --format markdown > Documentation/Diagnostics.md

libraries:
	@Scripts/install-libraries
