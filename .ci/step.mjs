// Runs one command with its output in a file under target/test-log.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env, root } from "./project.mjs";

const logs = join(root, "target/test-log");

/** `{ ok, output, log }` of a command; one that hangs is ended after `minutes`. */
export function run(name, [program, ...args], { cwd = root, extra = {}, minutes = 30 } = {}) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name.replace(/[^a-z0-9]+/gi, "-")}.log`);
  const file = createWriteStream(log);
  return new Promise((resolve) => {
    // A group of its own, so that ending it also ends what it started.
    const child = spawn(program, args, {
      cwd,
      env: { ...env, ...extra },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const end = () => {
      try {
        process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    };
    const timer = setTimeout(() => {
      file.write(`\nEnded: still running after ${minutes} minutes.\n`);
      end();
    }, minutes * 60_000);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once("SIGINT", interrupted);
    process.once("SIGTERM", interrupted);

    let settled = false;
    const settle = (ok, words = "") => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      process.off("SIGINT", interrupted);
      process.off("SIGTERM", interrupted);
      file.end(words, () => resolve({ ok, output: readFileSync(log, "utf8"), log }));
    };
    child.stdout.on("data", (bytes) => file.write(bytes));
    child.stderr.on("data", (bytes) => file.write(bytes));
    child.on("error", (error) => settle(false, `${program}: ${error.message}\n`));
    child.on("close", (code) => settle(code === 0));
  });
}
