import { QUEUES } from "../../playbook/queues";
import { WORKLOAD_CODES } from "../../playbook/workloads";
import type { CustomerAnswer } from "./Closing";
import { isIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";

/** A stored value is not one of ours; the reader that began the reading catches it. */
export class Corrupt extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Corrupt();
  return value as Fields;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new Corrupt();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Corrupt();
  return value;
}

export function day(value: unknown): IsoDate {
  if (!isIsoDate(value)) throw new Corrupt();
  return value;
}

export function whole(least: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least) throw new Corrupt();
    return value;
  };
}

export function oneOf<T extends string>(allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Corrupt();
    return found;
  };
}

export function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

export function listOf<T>(value: unknown, read: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Corrupt();
  return value.map(read);
}

export const workloadCode = oneOf(WORKLOAD_CODES);
export const queueName = oneOf(Object.values(QUEUES));

export function customerAnswer(value: unknown): CustomerAnswer {
  const from = fieldsOf(value);
  if (oneOf(["no", "yes"])(from.anotherWorkload) === "no") return { anotherWorkload: "no" };
  return { anotherWorkload: "yes", which: listOf(from.which, workloadCode), rfaDemoed: flag(from.rfaDemoed) };
}
