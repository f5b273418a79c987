import { safeMailHtml } from "../../../src/playground/outlook/safeMailHtml";

it("keeps what lays out a table, and none of what runs or leads out", () => {
  const table = '<table border="1" rules="all" cellspacing="0" cellpadding="6" width="50%"><tbody><tr><td colspan="2" align="left">Contoso</td></tr></tbody></table>';
  expect(safeMailHtml(table, [], "insert").html).toBe(table);
  const hostile = '<table border="1" background="https://evil.example/x.png" onclick="alert(1)"><tbody><tr><td width="javascript:alert(1)"><a href="javascript:alert(1)">x</a><script>alert(1)</script></td></tr></tbody></table>';
  const { html } = safeMailHtml(hostile, [], "insert");
  expect(html).not.toMatch(/<script|onclick|background|href|evil/);
});
