import { act } from "@testing-library/react";

/** jsdom lays nothing out: every element is as high as a window that some rows of a long table are seen through. */
for (const [size, value] of [["offsetHeight", 600], ["offsetWidth", 400], ["clientHeight", 600]] as const) Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => value });

Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
  this.scrollTop = typeof to === "object" ? (to.top ?? 0) : 0;
  // As in a browser, a moment later.
  setTimeout(() => { act(() => { this.dispatchEvent(new Event("scroll")); }); });
} as typeof Element.prototype.scrollTo;
