import { authorsOf } from "../../../src/core/mail/authors";

it.each([
  ["From: Tom <tom@contoso.com>", ["tom@contoso.com"]],
  ["From: Tom <tom@contoso.com>, Ann <ann@fabrikam.com>\r\nTo: x@y.example", ["tom@contoso.com", "ann@fabrikam.com"]],
  ["To: x@y.example\r\nfrom: tom@contoso.com,\r\n\tann@fabrikam.com", ["tom@contoso.com", "ann@fabrikam.com"]],
  ['From: "Hill, <b@evil.example>, Tom" <tom@contoso.com>', ["tom@contoso.com"]],
  ["From: tom@contoso.com via Sign <sign@service.example>", ["sign@service.example"]],
  ["From: Tom <tom@contoso.com> (ann@fabrikam.com)", ["tom@contoso.com"]],
  ["From: =?utf-8?B?VG9t?= <tom@contoso.com>", ["tom@contoso.com"]],
  ["From: tom@contoso.com\nFrom: ann@fabrikam.com", ["tom@contoso.com", "ann@fabrikam.com"]],
  ["X-From: tom@contoso.com", []],
  ["From: nobody", []],
  ["", []],
])("%j is written by %j", (headers, addresses) => {
  expect(authorsOf(headers).map(({ address }) => address)).toEqual(addresses);
});
