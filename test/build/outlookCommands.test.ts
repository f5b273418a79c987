import { existsSync } from "fs";
import path from "path";
import { addByHand, certificateCommand, certificateFiles, MANIFEST, removeByHand, serverArguments, sideloadCommand, unloadCommand } from "../../scripts/outlookCommands";
import { runCommand } from "../../scripts/runCommand";

const HOME = path.join(path.sep, "home", "Robin Weber");

test("the certificate is made by Microsoft's package, at a fixed version, and read where that leaves it", () => {
  expect(certificateCommand()).toEqual(["npx", "--yes", "office-addin-dev-certs@3.0.0", "install"]);
  expect(certificateFiles(HOME)).toEqual({
    certificate: path.join(HOME, ".office-addin-dev-certs", "localhost.crt"),
    key: path.join(HOME, ".office-addin-dev-certs", "localhost.key"),
  });
});

test("the server is webpack's, over https, on the port that the manifest names, with that certificate and Microsoft's own office.js", () => {
  const [program, ...words] = serverArguments(HOME);
  expect(existsSync(program ?? "")).toBe(true);
  const { certificate, key } = certificateFiles(HOME);
  expect(words).toEqual(["serve", "--mode", "development", "--host", "localhost", "--port", "3000", "--server-type", "https", "--server-options-cert", certificate, "--server-options-key", key, "--no-hot", "--no-client-overlay"]);
  expect(words.join(" ")).not.toContain("office=local");
});

test("classic Outlook on Windows takes the add-in, and gives it back, by command", () => {
  expect(sideloadCommand("win32")).toEqual(["npx", "--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop", "--app", "outlook", "--no-debug"]);
  expect(unloadCommand("win32")).toEqual(["npx", "--yes", "office-addin-debugging@7.0.0", "stop", "manifest.xml"]);
  expect(existsSync(MANIFEST)).toBe(true);
});

test.each(["darwin", "linux", "freebsd"])("on %s it is added by hand", (platform) => {
  expect(sideloadCommand(platform)).toBeNull();
  expect(unloadCommand(platform)).toBeNull();
});

test("the words for doing it by hand name the page, the menu and the file", () => {
  const file = path.join(HOME, "closeout", "manifest.xml");
  for (const word of ["https://aka.ms/olksideload", "My add-ins", "Add from File", file]) expect(addByHand(file)).toContain(word);
  for (const word of ["https://aka.ms/olksideload", "My add-ins", "Remove"]) expect(removeByHand()).toContain(word);
});

describe("running a command", () => {
  beforeEach(() => jest.spyOn(console, "log").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ["exit", "0", true],
    ["exit", "3", false],
  ])("node ending with %s %s ended well: %s", (_, code, isWell) => {
    expect(runCommand([process.execPath, `--eval=process.exit(${code})`], process.cwd())).toBe(isWell);
  });

  test("a program that is not there did not end well", () => {
    expect(runCommand(["there-is-no-such-program"], process.cwd())).toBe(false);
  });

  test("a word with a space is refused: a shell would split it", () => {
    expect(() => runCommand(["npx", "two words"], process.cwd())).toThrow(TypeError);
  });
});
