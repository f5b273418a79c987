import { headerLabel } from "../../../src/core/send-check/headerLabels";

const labelOf = (line: string): string | null => headerLabel(line, line.search(/[:：]/));

it.each<[string, string]>([
  ["From: Ana", "sender"],
  ["*FROM:* Ana", "sender"],
  ["* From *: Ana", "sender"],
  ["От: Анна", "sender"],
  ["差出人: 鈴木", "sender"],
  ["Enviado el: lunes", "other"],
  ["_Subject_: Teams", "other"],
  ["ÄMNE: Teams", "other"],
  ["主题：Teams", "other"],
  ["Contact: Ana", "unlisted"],
  ["Kontakt für Sie: Ana", "unlisted"],
])("%s names %s", (line, label) => {
  expect(labelOf(line)).toBe(label);
});

it.each<[string, string]>([
  ["no colon", "From Ana"],
  ["nothing after it", "From:"],
  ["nothing before it", ": Ana"],
  ["nothing but stars before it", "** : Ana"],
  ["a number", "Step 1: Ana"],
  ["an address", "ana@contoso.com: hello"],
  ["a number among letters of another script", "第1章: Teams"],
  ["a sentence", "What I would have liked to say: no"],
])("a line with %s has none", (_, line) => {
  expect(labelOf(line)).toBeNull();
});
