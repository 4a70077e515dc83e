# The only door: everything a person or a CI machine does with this repository is a target here.
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

ID ?=
NAME ?=
MODULE ?=
GREP ?=
PART ?=

BACKEND := backend/target/.built
LAUNCHER := backend/local/target/trellis-local.jar
WEB := frontend/dist/index.html
WEB_MODULES := frontend/node_modules/.package-lock.json
LINT_MODULES := scripts/lint/node_modules/.package-lock.json
GENERATED_CONTRACT := backend/target/openapi/openapi.yaml

.PHONY: help
help: ## this list
	@echo "Trellis: make <target>"
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | awk -F'|' '{printf "  %-15s %s\n", $$1, $$2}'

# ── building: only what changed ─────────────────────────────────────────────
$(BACKEND): $(shell find backend/src/main 2>/dev/null) backend/pom.xml
	@echo "  Building the backend …"
	@scripts/mvn.sh -q -f backend package -DskipTests
	@touch $@

$(LAUNCHER): $(shell find backend/local/src 2>/dev/null) backend/local/pom.xml
	@echo "  Building the launcher …"
	@scripts/mvn.sh -q -f backend/local package -DskipTests
	@touch $@

$(WEB_MODULES): frontend/package-lock.json
	@echo "  Installing what the web app needs …"
	@scripts/npm.sh --prefix frontend ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(WEB): $(WEB_MODULES) $(shell find frontend/src frontend/public 2>/dev/null) frontend/index.html frontend/vite.config.ts
	@echo "  Building the web app …"
	@scripts/npm.sh --prefix frontend run --silent build -- --logLevel warn
	@touch $@

$(LINT_MODULES): scripts/lint/package-lock.json
	@echo "  Installing the linters …"
	@scripts/npm.sh --prefix scripts/lint ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

# ── running ─────────────────────────────────────────────────────────────────
.PHONY: run
run: $(BACKEND) $(LAUNCHER) $(WEB) ## build and run Trellis on http://localhost:8080 (Ctrl-C stops it)
	@exec scripts/local.sh run

# ── testing ─────────────────────────────────────────────────────────────────
.PHONY: test journeys ci accept bench
test: ## every test of both halves, with the counts at the end
	@MAKE="$(MAKE)" scripts/test.sh

journeys: $(BACKEND) $(LAUNCHER) $(WEB) ## only the browser journeys (GREP=… picks some)
	@chromium=$$(scripts/chromium.sh) && CHROMIUM_PATH="$$chromium" scripts/local.sh test \
		scripts/npm.sh --prefix frontend run --silent e2e -- $(if $(GREP),--grep '$(GREP)')

ci: lint test openapi-check size ## what .ci/run runs

accept: ## the checks of features, laws and promises: ID=LAW1, ID="P03 P04" or ID=all; without ID the list
	@MAKE="$(MAKE)" scripts/accept.sh $(ID)

bench: $(BACKEND) $(LAUNCHER) $(if $(filter learning planner service,$(PART)),,$(WEB)) ## measure: PART=learning, planner, service, grid, or all
	@[ "$(PART)" = grid ] || scripts/mvn.sh -q -f bench package
	@case "$(PART)" in learning) bench/learning ;; planner) bench/planner ;; service) bench/run ;; grid) bench/grid ;; \
		*) missed=0; for part in run learning planner grid; do bench/$$part || missed=1; done; exit $$missed ;; esac

# ── the contract ────────────────────────────────────────────────────────────
.PHONY: openapi openapi-check
openapi: $(BACKEND) $(WEB_MODULES) ## write openapi.yaml and the TypeScript client anew
	@cp $(GENERATED_CONTRACT) openapi.yaml
	@scripts/npm.sh --prefix frontend run --silent api

openapi-check: $(BACKEND) $(WEB_MODULES) $(LINT_MODULES) ## the contract: drift, rules, breaking changes, client
	@scripts/openapi-check.sh $(GENERATED_CONTRACT)

# ── the look of the code ────────────────────────────────────────────────────
.PHONY: lint fmt size
lint: $(WEB_MODULES) $(LINT_MODULES) ## formats, rules, types, containers
	@scripts/mvn.sh -q -f backend spotless:check
	@scripts/mvn.sh -q -f backend/local spotless:check
	@scripts/npm.sh --prefix frontend run --silent lint
	@cd scripts/lint && node compose.mjs ../../docker-compose.yml

fmt: $(WEB_MODULES) ## format everything
	@scripts/mvn.sh -q -f backend spotless:apply
	@scripts/mvn.sh -q -f backend/local spotless:apply
	@scripts/npm.sh --prefix frontend run --silent fmt

size: $(WEB) ## the web app's size budgets
	@scripts/npm.sh --prefix frontend run --silent size

# ── the rest ────────────────────────────────────────────────────────────────
.PHONY: pictures screens new-migration clean
pictures: $(BACKEND) $(LAUNCHER) $(WEB) ## the pictures of the README
	@chromium=$$(scripts/chromium.sh) && CHROMIUM_PATH="$$chromium" PICTURES=1 scripts/local.sh test \
		scripts/npm.sh --prefix frontend run --silent e2e -- --project=pictures

screens: $(BACKEND) $(LAUNCHER) $(WEB) ## every page of every role in eight ways, to look at (.local/screens; GREP=… picks some)
	@chromium=$$(scripts/chromium.sh) && CHROMIUM_PATH="$$chromium" PICTURES=1 scripts/local.sh test \
		scripts/npm.sh --prefix frontend run --silent e2e -- --project=screens $(if $(GREP),--grep '$(GREP)')

new-migration: ## an empty migration: MODULE=people NAME=guardian_links
	@scripts/new-migration.sh "$(MODULE)" "$(NAME)"

clean: ## remove everything built, fetched or stored by running
	@rm -rf backend/target backend/local/target bench/target scripts/contract-diff/target frontend/dist frontend/node_modules scripts/lint/node_modules .local
