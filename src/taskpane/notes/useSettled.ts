import { useEffect, useState } from "react";

/** The value as it was when it last stood unchanged that long; at once where it is another thing's, said by another `of`. */
export function useSettled<T>(value: T, of: string, milliseconds: number): T {
  const [settled, setSettled] = useState({ value, of });
  useEffect(() => {
    if (settled.value === value && settled.of === of) return undefined;
    const timer = setTimeout(() => { setSettled({ value, of }); }, settled.of === of ? milliseconds : 0);
    return () => { clearTimeout(timer); };
  }, [value, of, milliseconds, settled]);
  return settled.of === of ? settled.value : value;
}
