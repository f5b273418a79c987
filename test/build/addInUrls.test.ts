import { addInUrls } from "../../scripts/addInUrls";

const OWN = (base: string) => ({ addInUrl: base, supportUrl: `${base}/support.html`, privacyUrl: `${base}/privacy.html` });

test("without anything given: where npm run start:outlook serves", () => {
  expect(addInUrls({}, {})).toEqual(OWN("https://localhost:3000"));
  expect(addInUrls()).toEqual(OWN("https://localhost:3000"));
});

test.each([
  ["https://addins.contoso.com/closeout", "https://addins.contoso.com/closeout"],
  ["https://addins.contoso.com/closeout/", "https://addins.contoso.com/closeout"],
  ["https://addins.contoso.com", "https://addins.contoso.com"],
  ["https://addins.contoso.com:8443//", "https://addins.contoso.com:8443"],
  ["HTTPS://Addins.Contoso.com/Close%20out", "https://addins.contoso.com/Close%20out"],
])("ADDIN_URL %s is the folder %s", (given, folder) => {
  expect(addInUrls({}, { ADDIN_URL: given })).toEqual(OWN(folder));
});

test("support and privacy pages are taken as they are given", () => {
  const environment = { SUPPORT_URL: "https://help.contoso.com/?topic=closeout&v=1", PRIVACY_URL: "https://contoso.com/privacy#mail" };
  expect(addInUrls({}, environment)).toEqual({ addInUrl: "https://localhost:3000", supportUrl: environment.SUPPORT_URL, privacyUrl: environment.PRIVACY_URL });
});

test("--env goes before the environment, and an empty value counts as none", () => {
  expect(addInUrls({ ADDIN_URL: "https://a.example" }, { ADDIN_URL: "https://b.example" }).addInUrl).toBe("https://a.example");
  expect(addInUrls({ ADDIN_URL: "" }, { ADDIN_URL: "https://b.example", SUPPORT_URL: "" })).toEqual(OWN("https://b.example"));
});

describe("a wrong address", () => {
  test.each([
    ["ADDIN_URL", "http://addins.contoso.com"],
    ["ADDIN_URL", "addins.contoso.com"],
    ["ADDIN_URL", "ftp://addins.contoso.com"],
    ["ADDIN_URL", "javascript:alert(1)"],
    ["ADDIN_URL", "https://user:secret@addins.contoso.com"],
    ["ADDIN_URL", "https://"],
    ["ADDIN_URL", "https://addins.contoso.com/?v=1"],
    ["ADDIN_URL", "https://addins.contoso.com/#top"],
    ["SUPPORT_URL", "http://help.contoso.com"],
    ["SUPPORT_URL", "mailto:help@contoso.com"],
    ["PRIVACY_URL", "http://contoso.com/privacy"],
    ["PRIVACY_URL", "/privacy"],
  ])("%s=%s is refused in one sentence that names both", (name, value) => {
    const build = () => addInUrls({}, { [name]: value });
    expect(build).toThrow(RangeError);
    expect(build).toThrow(new RegExp(`^${name} must be [^\\n]*"${value.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}"\\.$`));
  });
});
