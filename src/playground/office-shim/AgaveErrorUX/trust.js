/* global window */
// office.js trusts a host on https under a name of Microsoft's, and asks this page about any other. In the playground, host
// and add-in are one server on this very machine: the answer to a page of the same origin is yes, and to any other none.
window.addEventListener("message", function (event) {
  if (event.source !== window.parent || event.origin !== window.location.origin) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
