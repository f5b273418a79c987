import { greetingName } from "../../../src/core/templates/greetingName";

describe("greetingName", () => {
  it.each(["Ana", "Ana Silva", "Jean-Luc O'Neill", "Dr. Müller", "山田 太郎", "王伟", "Nguyễn Văn A", "अनिल कुमार", "ジョン・スミス", "a".repeat(80)])("greets %s", (name) => {
    expect(greetingName(name)).toBe(name);
  });

  it("reads a name as one line", () => {
    expect(greetingName(" 山田\u3000太郎\n")).toBe("山田 太郎");
  });

  it.each([
    null,
    "",
    "ana@contoso.example",
    "Silva, Ana",
    "Ana Silva (CONTOSO)",
    "Contoso IT 2",
    "'Ana'",
    "<img src=x>",
    "{{fmName}}",
    "a".repeat(81),
  ])("greets without a name where %j is given", (name) => {
    expect(greetingName(name)).toBeNull();
  });
});
