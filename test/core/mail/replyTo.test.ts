import { replyToOf } from "../../../src/core/mail/replyTo";

it.each([
  ["Reply-To: a@contoso.com", ["a@contoso.com"]],
  ["From: x@y.example\r\nreply-to:\r\n \"Lyon, <b@evil.example>\" <a@contoso.com>,\r\n\tc@fabrikam.com\r\nTo: z@y.example", ["a@contoso.com", "c@fabrikam.com"]],
  ["From: x@y.example\r\nX-Reply-To: a@contoso.com", []],
  ["", []],
  ["Reply-To: nobody", []],
])("%j answers go to %j", (headers, addresses) => {
  expect(replyToOf(headers).map(({ address }) => address)).toEqual(addresses);
});
