# make demo    install what is missing, build, serve the demo (PORT=8080 picks the port)
# make test    install what is missing, run everything, say `N passed, N failed`
# make test-all    the same, and every page of every framework for every reader in every state (an hour or more)
# make screenshots every page for every reader at phone and desk size, into target/screenshots
# make build   the npm package in js/dist
# make size    what a phone has to fetch, against the budgets
# make bench   how long things take, against the budgets
# make search  how often the right criterion is found by a person's own words
# make clean   remove what was built (downloaded tools stay)

.PHONY: demo test test-all screenshots build size bench search clean

install = sh .ci/install.sh

demo:
	@$(install) rust wasm npm
	@node js/build.mjs
	@node js/serve.mjs

test:
	@$(install) node
	@node .ci/test.mjs

test-all:
	@$(install) node
	@node .ci/test.mjs --all

screenshots:
	@$(install) rust wasm npm browser
	@node js/build.mjs
	@cd js && LON_TESTS=shots node_modules/.bin/playwright test
	@echo "Every page: target/screenshots/index.html"

build:
	@$(install) rust wasm npm
	@node js/build.mjs

size: build
	@node .ci/size.mjs

bench:
	@$(install) rust wasm npm browser
	@node js/build.mjs
	@node .ci/bench.mjs

search:
	@$(install) rust
	@cargo test --quiet --test search -- --nocapture the_sample

clean:
	@rm -rf target js/dist js/frameworks js/wasm
	@echo "Removed what was built."
