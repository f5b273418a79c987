import { createContext, useCallback, useContext, useState } from "react";

/** What is typed or chosen for one tenant and is no record yet, by field. It outlives the views: they go with each mail. */
export type TypedValues = Map<string, unknown>;

/** Null: a view keeps what is typed as long as it stands. */
export const TypedContext = createContext<TypedValues | null>(null);

/** As useState, but what is typed is there again when the same tenant's mail is. Undefined is "nothing typed". */
export function useTyped<T>(field: string): [T | undefined, (value: T | undefined) => void];
export function useTyped<T>(field: string, otherwise: T): [T, (value: T | undefined) => void];
export function useTyped<T>(field: string, otherwise?: T): [T | undefined, (value: T | undefined) => void] {
  const kept = useContext(TypedContext);
  const [value, setValue] = useState(() => kept?.get(field) as T | undefined);
  const set = useCallback(
    (next: T | undefined) => {
      if (next === undefined) kept?.delete(field);
      else kept?.set(field, next);
      setValue(() => next);
    },
    [kept, field],
  );
  return [value === undefined ? otherwise : value, set];
}

/**
 * The typed values of each tenant, for as long as the pane stands.
 *
 * @param was  a key by which the same was known before, perhaps: what was typed then is here too
 */
export function useTypedOf(key: string | null, was: string | null = null): TypedValues | null {
  const [tenants] = useState(() => new Map<string, TypedValues>());
  if (key === null) return null;
  const before = was === null ? undefined : tenants.get(was);
  const values = tenants.get(key) ?? before ?? new Map<string, unknown>();
  if (before !== undefined && before !== values) for (const [field, value] of before) if (!values.has(field)) values.set(field, value);
  tenants.set(key, values);
  if (was !== null) tenants.set(was, values);
  return values;
}
