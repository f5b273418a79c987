import { act, renderHook } from "@testing-library/react";
import { useSettled } from "../../../src/taskpane/notes/useSettled";

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const after = (milliseconds: number) => { act(() => { jest.advanceTimersByTime(milliseconds); }); };
const hook = () => renderHook(({ value, of }: { readonly value: string; readonly of: string }) => useSettled(value, of, 400), { initialProps: { value: "a", of: "one" } });

it("follows once the value has stood still, and not before", () => {
  const { result, rerender } = hook();
  rerender({ value: "ab", of: "one" });
  after(399);
  expect(result.current).toBe("a");
  rerender({ value: "abc", of: "one" });
  after(399);
  expect(result.current).toBe("a");
  after(1);
  expect(result.current).toBe("abc");
});

it("is at once another thing's value, and never again the first one's", () => {
  const { result, rerender } = hook();
  rerender({ value: "x", of: "two" });
  expect(result.current).toBe("x");
  after(0);
  rerender({ value: "xy", of: "two" });
  expect(result.current).toBe("x");
  after(400);
  expect(result.current).toBe("xy");
});
