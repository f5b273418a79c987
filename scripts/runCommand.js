const { spawnSync } = require("child_process");

/** Runs a command in the foreground and says whether it ended well. npx is a script on Windows, which only a shell runs; so no word may have a space. */
function runCommand([program, ...words], folder) {
  if (words.some((word) => /\s/.test(word))) {
    throw new TypeError(`A word of the command has a space: ${words.join(" ")}`);
  }
  console.log(`> ${[program, ...words].join(" ")}`);
  const { status } = spawnSync(program, words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

module.exports = { runCommand };
