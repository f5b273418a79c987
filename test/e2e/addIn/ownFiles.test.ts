import { en } from "../../../src/messages/pane/en";
import { openAddIn } from "../support/OutlookPage";

/** A customer's mail as an old mail program writes it: another charset, no name, a part that breaks off. */
const CUSTOMERS_MAIL = [
  "From: ines.carrasco@northwindtraders.com",
  "To: Robin Weber <robin.weber@microsoft.com>",
  "Subject: =?iso-8859-1?Q?Cerramos_el_a=F1o?=",
  "Date: Mon, 16 Nov 2026 09:00:00 +0100",
  "Message-ID: <own-1@northwindtraders.com>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="x"',
  "",
  "--x",
  "Content-Type: text/plain; charset=windows-1252",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "Hola, Robin: ya podemos cerrar el proyecto, muchas gracias por la ayuda de estos meses=85 =BFqu=E9 nos falta?",
  "",
  "--x",
  "Content-Type: text/ht",
].join("\r\n");

test("a customer's mail that is dropped on the page is detected, and answered in its own language", async () => {
  const outlook = await openAddIn("newsletter");
  const { pane } = outlook;
  await outlook.drop([{ name: "cierre.eml", content: CUSTOMERS_MAIL }]);
  await pane.shows("Northwind Traders");
  await pane.write("Customer email");
  await outlook.body.waitFor();
  const message = await outlook.message();
  expect(message).toMatchObject({ to: ["ines.carrasco@northwindtraders.com"], subject: "Re: Cerramos el año" });
  for (const fact of ["3c0a4d8e-5f0b-4b52-9d0e-7a1c2f6e9b31", "OneDrive for Business", "RFA (Request for Assistance", "¿qué nos falta?"]) expect(message.body).toContain(fact);
});

test.each([
  ["nothing", []],
  ["random bytes", [0xff, 0xfe, 0x00, 0x81, 0x0a, 0x0d, 0x7f, 0x80, 0x3a, 0x20]],
])("a file of %s: a sentence, and the open mail stays", async (_, content) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await outlook.drop([{ name: "broken.eml", content }]);
  await page.getByRole("alert").getByText("“broken.eml” is").waitFor();
  await pane.shows("Contoso Ltd");
});

test("a mail without sender, subject and body: nobody's, and the pane lives on", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await outlook.drop([{ name: "bare.eml", content: "Date: Mon, 16 Nov 2026 09:00:00 +0100\r\nMessage-ID: <bare@x>\r\n\r\n" }]);
  await pane.tenant.getByText(en.noCustomer).waitFor();
  await outlook.openFolder("Inbox");
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
});

test("a long body and many recipients: an answer all the same", async () => {
  const outlook = await openAddIn("newsletter");
  const { pane } = outlook;
  const people = Array.from({ length: 500 }, (_, at) => `Person ${String(at)} <p${String(at)}@northwindtraders.com>`).join(",\r\n ");
  const content = `From: ines.carrasco@northwindtraders.com\r\nTo: ${people}\r\nSubject: Muchos\r\nDate: Mon, 16 Nov 2026 09:00:00 +0100\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${"Los datos del proyecto están aquí.<br>\r\n".repeat(25_000)}</p>`;
  await outlook.drop([{ name: "long.eml", content }]);
  await pane.shows("Northwind Traders");
});
