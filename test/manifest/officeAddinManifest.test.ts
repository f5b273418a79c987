import { execFileSync } from "child_process";

// In a process of its own: the package requires modules that ship as ES modules only, which Node does and jest does not.
const READ = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;

test("Microsoft's own reader reads the manifest, without a network", () => {
  const answer: unknown = JSON.parse(execFileSync(process.execPath, ["-e", READ, "manifest.xml"], { encoding: "utf8" }));
  expect(answer).toMatchObject({
    displayName: "FastTrack Closeout",
    id: "45cbbb30-1559-4275-884a-316ba83d6c6a",
    officeAppType: "MailApp",
    hosts: ["Mailbox"],
    permissions: "ReadWriteItem",
    defaultLocale: "en-US",
    supportUrl: "https://localhost:3000/support.html",
    highResolutionIconUrl: "https://localhost:3000/assets/icon-128.png",
    manifestType: "xml",
  });
});
